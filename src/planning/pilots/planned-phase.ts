import { periodIndex, periodOfWeek, PERIOD_WEEKS, weekOfDate, type Grid, type Week } from '../kernel/grid.js';
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

/** It runs or is done: its start can no longer be changed. */
export function hasStarted(phase: PlannedPhase): boolean {
  return phase.written.status === 'running' || phase.written.status === 'done';
}

/**
 * Done, or a later phase has begun: there is nothing left of it to plan, also where nobody wrote down when it ran.
 * @param phases of its pilot
 */
export function isOver({ written, number }: PlannedPhase, phases: readonly PlannedPhase[]): boolean {
  return written.status === 'done' || phases.some((other) => other.number > number && hasStarted(other));
}

/** A jump in an emergency (noodsprong): its heat is reported and blocks nothing (domain.md 2.7). */
export function isEmergency(phase: PlannedPhase): boolean {
  return Boolean(phase.written.emergency?.trim());
}

/** True when the phase runs in some week of the period with this position. */
export function touches(phase: PlannedPhase, period: number): boolean {
  const end = endOf(phase);
  if (phase.start === null || end === null || end <= phase.start) return false;
  return periodOfWeek(phase.start) <= period && period <= periodOfWeek(end - 1);
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

/** Weeks between the asked start and end; null when one of them is missing, 0 or less when they are reversed. */
export function askedSpan(grid: Grid, { from, to }: Phase): number | null {
  if (from === undefined || to === undefined) return null;
  const first = firstWeek(grid, from);
  const after = weekAfter(grid, to);
  return first === null || after === null ? null : after - first;
}

/** When it really started, else where the planner fixed it, else where its owner asked for it. */
function askedStart(grid: Grid, { status, started, pin, from }: Phase): Week | null {
  if ((status === 'running' || status === 'done') && started !== undefined) return weekOfDate(grid, started);
  if (pin !== undefined && pin !== null) return weekOfDate(grid, pin);
  return from === undefined ? null : firstWeek(grid, from);
}

/**
 * The phases of a pilot on the grid, without those that were called off (nothing comes after them).
 * @param starts start week per phase (null: does not fit); the asked dates when left out
 */
export function planPhases(
  grid: Grid,
  pilot: Pilot,
  starts?: readonly (Week | null)[],
): readonly PlannedPhase[] {
  const called = pilot.phases.findIndex(({ status }) => status === 'cancelled');
  const remaining = called === -1 ? pilot.phases : pilot.phases.slice(0, called);
  return remaining.map((written, index) => ({
    pilot: pilot.id,
    number: index + 1,
    written,
    owner: pilot.owner,
    involved: [...new Set(written.involved ?? [])].filter((id) => id !== pilot.owner),
    intensity: intensityOf(written.intensity),
    weeks: written.weeks ?? askedSpan(grid, written),
    start: starts ? (starts[index] ?? null) : askedStart(grid, written),
  }));
}
