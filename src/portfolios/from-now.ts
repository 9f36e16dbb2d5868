import { notBefore, type PlanningCase } from '../planning/index.js';
import type { PlanRevision } from './read-plan-case.js';

/** While pilots run, nothing that has not begun can begin in the past. */
export function fromNow(
  planningCase: PlanningCase,
  { progress }: Pick<PlanRevision, 'progress'>,
  now: Date,
): PlanningCase {
  const { pilots } = planningCase;
  const runs = pilots.some(({ phases }) => phases.some(({ started }) => started !== undefined));
  if (progress === '' || !runs) return planningCase;
  return { ...planningCase, pilots: notBefore(pilots, now.toISOString().slice(0, 10)) };
}
