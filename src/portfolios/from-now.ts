import { notBefore, type PlanningCase } from '../planning/index.js';
import type { PlanRevision } from './read-plan-case.js';

/** Whether something of the plan runs or has run. */
export function hasRun(
  { pilots }: Pick<PlanningCase, 'pilots'>,
  { progress }: Pick<PlanRevision, 'progress'>,
): boolean {
  return progress !== '' && pilots.some(({ phases }) => phases.some(({ started }) => started !== undefined));
}

/** While pilots run, nothing that has not begun can begin in the past. */
export function fromNow(
  planningCase: PlanningCase,
  revision: Pick<PlanRevision, 'progress'>,
  now: Date,
): PlanningCase {
  if (!hasRun(planningCase, revision)) return planningCase;
  return { ...planningCase, pilots: notBefore(planningCase.pilots, now.toISOString().slice(0, 10)) };
}
