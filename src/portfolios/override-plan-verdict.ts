import type { EntityManager } from 'typeorm';
import { assertMay, nameOf, recordAudit, type OrganisationAccess } from '../accounts/index.js';
import type { PlanVerdict } from '../planning/index.js';
import { type Database } from '../platform/database/index.js';
import type { PlanData } from './store/plan.entity.js';
import { PlanStore } from './store/plan.store.js';
import { PlanTextStore } from './store/plan-text.store.js';

export interface PlanOverrideInput {
  /** Null takes the override back. */
  readonly verdict: PlanVerdict | null;
  readonly reason: string;
  /** Version of the plan that was looked at. */
  readonly version: number;
}

type Override = NonNullable<PlanData['plan']['verdictOverride']>;

/** The plan with another verdict, or with none by hand. Counted, because a verdict changes the plan and moves no date. */
function withOverride(
  data: PlanData,
  given?: { readonly override: Override; readonly by: string },
): PlanData {
  const { verdictOverride: _, ...plan } = data.plan;
  const { verdictBy: __, ...others } = data;
  return {
    ...others,
    plan: given ? { ...plan, verdictOverride: given.override } : plan,
    ...(given ? { verdictBy: given.by } : {}),
    verdictChanges: (data.verdictChanges ?? 0) + 1,
  };
}

/** The plan with another name where this person decided something. */
function renamed(data: PlanData, personId: string, name: string): PlanData {
  const { verdictOverride } = data.plan;
  const given =
    verdictOverride && data.verdictBy === personId
      ? { plan: { ...data.plan, verdictOverride: { ...verdictOverride, by: name } } }
      : {};
  const dates = data.dates?.map((each) =>
    each.pinned?.id === personId ? { ...each, pinned: { ...each.pinned, name } } : each,
  );
  const { verdictChanges = 0 } = data;
  return { ...data, ...given, ...(dates ? { dates } : {}), verdictChanges: verdictChanges + 1 };
}

/** Another name where somebody gave the verdict on a plan, fixed a phase or wrote in the document. */
export async function renameInPortfolios(em: EntityManager, personId: string, name: string): Promise<void> {
  await new PlanTextStore(em).rename(personId, name);
  const store = new PlanStore(em);
  for (const row of await store.listDecidedBy(personId)) {
    const data = renamed(row.data, personId, name);
    await store.change(row, { data, updatedAt: row.updatedAt });
  }
}

/**
 * Gives a verdict on the whole plan in place of the computed one, or takes it back. Both stay in the audit trail.
 * @throws NotAllowed for everybody but the strategy director, Conflict when the plan was changed meanwhile
 */
export async function overridePlanVerdict(
  database: Database,
  access: OrganisationAccess,
  { verdict, reason, version }: PlanOverrideInput,
  now: Date,
): Promise<void> {
  assertMay(access, 'override-verdict');
  const at = now.toISOString();
  await database.write(async (em) => {
    const store = new PlanStore(em);
    const row = await store.get(access);
    const before = row.data.plan.verdictOverride;
    const by = await nameOf(em, access.personId);
    const given =
      verdict === null
        ? undefined
        : { override: { verdict, reason, by, on: at.slice(0, 10) }, by: access.personId };
    const data = withOverride(row.data, given);
    await store.change({ id: row.id, organisationId: row.organisationId, version }, { data, updatedAt: at });
    await recordAudit(em, {
      who: access,
      at,
      action: verdict === null ? 'override-withdrawn' : 'verdict-overridden',
      subject: { kind: 'plan', id: row.id, name: row.name },
      ...(before ? { before: { verdict: before.verdict, reason: before.reason } } : {}),
      ...(verdict === null ? {} : { after: { verdict, reason } }),
    });
  });
}
