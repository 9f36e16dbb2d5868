import { daysBetween, type IsoDate } from '../kernel/dates.js';
import { PERIOD_WEEKS, weekOfDate, type Week } from '../kernel/grid.js';
import { endOf, type PlannedPhase } from '../pilots/planned-phase.js';
import type { Portfolio } from '../portfolio/portfolio.js';
import { DONE, FREE, PINNED, RUNNING, UNPLACED, type Pin } from './problem.js';

/** Whether a phase can still move, and where it is when it cannot. */
export interface Standing {
  readonly kind: typeof FREE | typeof PINNED | typeof RUNNING | typeof DONE;
  /** Start; UNPLACED when free. */
  readonly week: Week;
  /** Done, and nobody wrote down when. */
  readonly undated?: true;
}

/**
 * First week in which something can still be started: that of the day the plan is judged on, or the plan's first.
 * @param today a later day, for advice that is given on it
 */
export function firstOpenWeek({ grid, asOf }: Portfolio, today: IsoDate = asOf): Week {
  const day = today > asOf ? today : asOf;
  return Math.max(0, Math.ceil(daysBetween(grid.start, day) / 7));
}

function done(portfolio: Portfolio, phase: PlannedPhase): Standing {
  if (phase.written.started !== undefined) {
    return { kind: DONE, week: weekOfDate(portfolio.grid, phase.written.started) };
  }
  const end = endOf(phase);
  const askedAndOver = end !== null && end <= firstOpenWeek(portfolio);
  if (askedAndOver && phase.start !== null) return { kind: DONE, week: phase.start };
  // It is the new normal: long over when the plan begins.
  return { kind: DONE, week: -PERIOD_WEEKS - (phase.weeks ?? 0), undated: true };
}

function standingOf(
  portfolio: Portfolio,
  phase: PlannedPhase,
  pins: readonly Pin[],
  begun: boolean,
): Standing {
  const { written, pilot, number } = phase;
  if (begun && written.status === 'running') {
    const week = written.started === undefined ? phase.start : weekOfDate(portfolio.grid, written.started);
    return { kind: RUNNING, week: week ?? firstOpenWeek(portfolio) };
  }
  if (begun) return done(portfolio, phase);
  const asked = pins.find((pin) => pin.pilot === pilot && pin.phase === number);
  if (asked) return { kind: PINNED, week: asked.week };
  if (written.pin) return { kind: PINNED, week: weekOfDate(portfolio.grid, written.pin) };
  return { kind: FREE, week: UNPLACED };
}

/**
 * Per phase of a pilot as it was asked for. What comes before a phase that has begun counts as done, whatever its own
 * status says.
 */
export function standingsOf(
  portfolio: Portfolio,
  phases: readonly PlannedPhase[],
  pins: readonly Pin[],
): readonly Standing[] {
  const begun = phases
    .map(({ written: { status } }) => status === 'running' || status === 'done')
    .lastIndexOf(true);
  return phases.map((phase, index) => standingOf(portfolio, phase, pins, index <= begun));
}
