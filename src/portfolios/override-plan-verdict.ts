import { assertMay, nameOf, recordAudit, type OrganisationAccess } from '../accounts/index.js';
import type { PlanVerdict } from '../planning/index.js';
import { NotFound, type Database } from '../platform/database/index.js';
import type { PlanData } from './store/plan.entity.js';
import { PlanStore } from './store/plan.store.js';

export interface PlanOverrideInput {
  /** Null takes the override back. */
  readonly verdict: PlanVerdict | null;
  readonly reason: string;
  /** Version of the plan that was looked at. */
  readonly version: number;
}

/** The plan with another verdict. Counted, because a verdict changes the plan and moves no date. */
function withOverride(data: PlanData, verdictOverride: PlanData['plan']['verdictOverride']): PlanData {
  const { verdictOverride: _, ...plan } = data.plan;
  return {
    ...data,
    plan: verdictOverride ? { ...plan, verdictOverride } : plan,
    verdictChanges: (data.verdictChanges ?? 0) + 1,
  };
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
    const row = await store.findCurrent(access.organisationId);
    if (!row) throw new NotFound('plan', access.organisationId);
    const before = row.data.plan.verdictOverride;
    const by = await nameOf(em, access.personId);
    const override = verdict === null ? undefined : { verdict, reason, by, on: at.slice(0, 10) };
    const data = withOverride(row.data, override);
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
