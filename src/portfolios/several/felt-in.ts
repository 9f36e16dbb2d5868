import { addDays, PERIOD_WEEKS, type CarriedPhase, type Plan } from '../../planning/index.js';

/** What is still felt in the quarter before the plan, or in one of its own. */
export function feltIn({ start, periods }: Plan, carried: readonly CarriedPhase[]): readonly CarriedPhase[] {
  const from = addDays(start, -7 * PERIOD_WEEKS);
  const after = addDays(start, 7 * PERIOD_WEEKS * periods.length);
  return carried.filter((phase) => phase.start < after && addDays(phase.start, 7 * phase.weeks) > from);
}
