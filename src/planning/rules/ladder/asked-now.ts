import { PERIOD_WEEKS, weekOfDate } from '../../kernel/grid.js';
import { hasStarted, type PlannedPhase } from '../../pilots/planned-phase.js';
import type { Portfolio } from '../../portfolio/portfolio.js';

/** The rung of this phase is being prepared: it runs, or starts within the quarters that a rung takes. */
function isNear(phase: PlannedPhase, { grid, asOf, settings }: Portfolio): boolean {
  if (hasStarted(phase)) return true;
  const ahead = settings['ladder.prepareQuarters'] * PERIOD_WEEKS;
  return phase.start !== null && phase.start <= weekOfDate(grid, asOf) + ahead;
}

/**
 * What is recorded as not in order is said at once. What is not recorded counts as not met too, but a rung is only
 * asked about while it is being prepared: nobody has named a community manager two years ahead.
 */
export function isLacking(fact: boolean | undefined, phase: PlannedPhase, portfolio: Portfolio): boolean {
  return fact === undefined ? isNear(phase, portfolio) : !fact;
}
