import type { EntityManager } from 'typeorm';
import type { OrganisationAccess } from '../accounts/index.js';
import { NotFound, type Database } from '../platform/database/index.js';
import type { JudgedPlan, JudgedPlans } from '../portfolios/index.js';
import { PlanVersionStore, type VersionSummary } from './store/plan-version.store.js';

/** A plan with the version that was adopted last, if any was. */
export interface ListedPlan {
  readonly judged: JudgedPlan;
  readonly adopted?: VersionSummary;
}

type Place = Pick<OrganisationAccess, 'organisationId'>;

/** Whether anything was kept of a plan: asked in the transaction that would remove it. */
export function hasVersions({ organisationId }: Place) {
  return async (em: EntityManager, planId: string): Promise<boolean> =>
    (await new PlanVersionStore(em).list(organisationId, planId)).length > 0;
}

/** The plan as it stands among the others. */
export async function listedPlan(
  database: Database,
  { organisationId }: Place,
  judged: JudgedPlan,
): Promise<ListedPlan> {
  const versions = await database.read(async (em) =>
    new PlanVersionStore(em).list(organisationId, judged.plan.id),
  );
  const adopted = versions.findLast(({ status }) => status === 'final');
  return { judged, ...(adopted ? { adopted } : {}) };
}

/** The plan that an address names by its number. @throws NotFound */
export async function planAt(
  plans: JudgedPlans,
  { organisationId }: Place,
  number: string,
): Promise<JudgedPlan> {
  if (!/^[1-9]\d{0,3}$/.test(number)) throw new NotFound('plan', number);
  return plans.current({ organisationId, plan: Number(number) });
}
