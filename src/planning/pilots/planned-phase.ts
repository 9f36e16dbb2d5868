import { periodIndex, PERIOD_WEEKS, type Grid, type Week } from '../kernel/grid.js';
import { intensityOf } from './intensity.js';
import type { AskedMoment, Intensity, Phase, Pilot } from './pilot.js';

/** A phase on the grid: its start is asked, computed or absent, everything else follows from the proposal. */
export interface PlannedPhase {
  readonly pilot: string;
  /** 1-based. */
  readonly number: number;
  readonly written: Phase;
  readonly owner: string;
  /** Departments that help, without the owner and without doubles. */
  readonly involved: readonly string[];
  readonly intensity: Intensity;
  /** Duration including the evaluation; null when the proposal gives no end. */
  readonly weeks: number | null;
  /** First week; null when there is no start. May lie beyond the horizon. */
  readonly start: Week | null;
}

/** First week after the phase; null without dates. */
export function endOf(phase: PlannedPhase): Week | null {
  return phase.start === null || phase.weeks === null ? null : phase.start + phase.weeks;
}

function firstWeek(grid: Grid, moment: AskedMoment): Week | null {
  if (typeof moment !== 'string') return moment.week;
  const index = periodIndex(grid, moment);
  return index === undefined ? null : index * PERIOD_WEEKS;
}

/** First week after the moment: a quarter counts whole, `{week: n}` includes week n. */
function weekAfter(grid: Grid, moment: AskedMoment): Week | null {
  const first = firstWeek(grid, moment);
  if (first === null) return null;
  return first + (typeof moment === 'string' ? PERIOD_WEEKS : 1);
}

function askedWeeks(grid: Grid, phase: Phase): number | null {
  if (phase.weeks !== undefined) return phase.weeks;
  if (phase.from === undefined || phase.to === undefined) return null;
  const first = firstWeek(grid, phase.from);
  const after = weekAfter(grid, phase.to);
  return first === null || after === null ? null : after - first;
}

/**
 * The phases of a pilot on the grid.
 * @param starts start week per phase (null: does not fit); the asked dates when left out
 */
export function planPhases(grid: Grid, pilot: Pilot, starts?: readonly (Week | null)[]): readonly PlannedPhase[] {
  return pilot.phases.map((written, index) => ({
    pilot: pilot.id,
    number: index + 1,
    written,
    owner: pilot.owner,
    involved: [...new Set(written.involved ?? [])].filter((id) => id !== pilot.owner),
    intensity: intensityOf(written.intensity),
    weeks: askedWeeks(grid, written),
    start: starts ? (starts[index] ?? null) : written.from === undefined ? null : firstWeek(grid, written.from),
  }));
}
