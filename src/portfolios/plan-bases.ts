import type { EntityManager } from 'typeorm';
import { readPlanRevision } from './read-plan-case.js';
import { proposalBasis } from './sequence-jobs.js';
import { inOrder } from './several/plan-order.js';
import { numberOf, PlanStore, PROPOSED } from './store/plan.store.js';

/** What stands for a plan as it is now, for dates with that status; undefined for another plan. */
export type PlanBases = (planId: string, status: unknown) => string | undefined;

/**
 * Dates that were computed from what is there now are up to date. One plan after the other, in the order in which one
 * feels what runs on from another: what is written between two of them counts for the later one.
 */
export async function* eachPlanBases(em: EntityManager, organisationId: string): AsyncGenerator<PlanBases> {
  for (const row of inOrder(await new PlanStore(em).list(organisationId))) {
    const revision = await readPlanRevision(em, { organisationId, plan: numberOf(row) });
    yield (planId, status) => {
      if (planId !== revision.planId) return undefined;
      return status === PROPOSED ? proposalBasis(revision) : revision.basis;
    };
  }
}

/** The same for all plans, of an organisation in which nothing changes meanwhile. */
export async function planBases(em: EntityManager, organisationId: string): Promise<PlanBases> {
  const each: PlanBases[] = [];
  for await (const bases of eachPlanBases(em, organisationId)) each.push(bases);
  return (planId, status) => each.map((bases) => bases(planId, status)).find((basis) => basis !== undefined);
}
