import type { PlanningCase } from '../planning/index.js';
import type { PlanRevision } from './read-plan-case.js';

/** Whether something of the plan runs or has run. */
export function hasRun(
  { pilots }: Pick<PlanningCase, 'pilots'>,
  { progress }: Pick<PlanRevision, 'progress'>,
): boolean {
  return progress !== '' && pilots.some(({ phases }) => phases.some(({ started }) => started !== undefined));
}

/** While pilots run the plan is judged on the day of now, so that nothing that has not begun can begin before it. */
export function fromNow(
  planningCase: PlanningCase,
  revision: Pick<PlanRevision, 'progress'>,
  now: Date,
): PlanningCase {
  const { plan } = planningCase;
  const today = now.toISOString().slice(0, 10);
  if (!hasRun(planningCase, revision) || today <= (plan.asOf ?? plan.start)) return planningCase;
  return { ...planningCase, plan: { ...plan, asOf: today } };
}
