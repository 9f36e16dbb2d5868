import type { EntityManager } from 'typeorm';
import { readPlanRevision } from './read-plan-case.js';
import { proposalBasis } from './sequence-jobs.js';
import { PROPOSED } from './store/plan.store.js';

/** What stands for a plan as it is now, for dates with that status; undefined for a plan that is not looked at. */
export type PlanBases = (planId: string, status: unknown) => string | undefined;

/** Dates that were computed from what is there now are up to date. */
export async function planBases(em: EntityManager, organisationId: string): Promise<PlanBases> {
  const revision = await readPlanRevision(em, { organisationId });
  return (planId, status) => {
    if (planId !== revision.planId) return undefined;
    return status === PROPOSED ? proposalBasis(revision) : revision.basis;
  };
}
