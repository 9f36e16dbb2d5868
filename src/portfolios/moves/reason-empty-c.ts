import { assertMay, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import type { C } from '../../planning/index.js';
import type { Database } from '../../platform/database/index.js';
import type { PlanData } from '../store/plan.entity.js';
import { PlanStore } from '../store/plan.store.js';

export interface EmptyReason {
  readonly c: C;
  /** Empty: there is none any more. */
  readonly reason: string;
  /** Whether the plan has pilots of that C, which may begin late when there is a reason. */
  readonly hasPilots: boolean;
  /** Of the plan that the form was filled from. */
  readonly version: number;
}

/** Counted as what moves no date, except where a reason allows pilots to begin late, or no longer does. */
function withReason(data: PlanData, { c, reason, hasPilots }: EmptyReason): PlanData {
  const { emptyC, ...plan } = data.plan;
  const movesDates = hasPilots && (emptyC?.[c] === undefined) !== (reason === '');
  const others = Object.entries({ ...emptyC, [c]: reason }).filter(([, text]) => text !== '');
  return {
    ...data,
    plan: { ...plan, ...(others.length > 0 ? { emptyC: Object.fromEntries(others) } : {}) },
    verdictChanges: (data.verdictChanges ?? 0) + (movesDates ? 0 : 1),
  };
}

/**
 * Writes down why no pilot of a C begins in time, or takes that back. Its finding is then a warning with the reason.
 * @throws Conflict when the plan was changed meanwhile, NotAllowed when the role may only read
 */
export async function reasonEmptyC(
  database: Database,
  access: OrganisationAccess,
  given: EmptyReason,
  now: Date,
): Promise<void> {
  assertMay(access, 'compute-sequence');
  const { organisationId } = access;
  const { c, reason, version } = given;
  await database.write(async (em) => {
    const store = new PlanStore(em);
    const row = await store.get(access);
    const at = now.toISOString();
    const data = withReason(row.data, given);
    await store.change({ id: row.id, organisationId, version }, { data, updatedAt: at });
    await recordAudit(em, {
      who: access,
      at,
      action: 'empty-c-reasoned',
      subject: { kind: 'plan', id: row.id, name: row.name },
      before: { c, reason: row.data.plan.emptyC?.[c] ?? '' },
      after: { c, reason },
    });
  });
}
