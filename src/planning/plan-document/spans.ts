import { addDays, daysBetween, type IsoDate } from '../kernel/dates.js';
import {
  dateOfWeek,
  PERIOD_WEEKS,
  periodAt,
  periodOfWeek,
  weekOfDate,
  type Grid,
  type Week,
} from '../kernel/grid.js';
import { endOf, type PlannedPhase } from '../pilots/planned-phase.js';
import type { Span } from './facts.js';

/** Weeks at the end of a phase in which it is evaluated and its gate decided (SEQ-06). */
export const EVALUATION_WEEKS = 2;
/** Days from a Monday up to the Friday of the week after. */
const LAST_GATE_DAY = 11;

/** From `start` up to, not including, `end`. */
function spanOf(grid: Grid, start: Week, end: Week): Span {
  const days = { from: dateOfWeek(grid, start), to: addDays(dateOfWeek(grid, end), -1) };
  if (start % PERIOD_WEEKS !== 0 || end % PERIOD_WEEKS !== 0) return days;
  return { ...days, periods: [periodAt(grid, periodOfWeek(start)), periodAt(grid, periodOfWeek(end - 1))] };
}

/** When a phase runs; undefined when it has no dates. */
export function phaseSpan(grid: Grid, phase: PlannedPhase): Span | undefined {
  const end = endOf(phase);
  return phase.start === null || end === null ? undefined : spanOf(grid, phase.start, end);
}

export type NoDates = 'missing.over' | 'missing.unfit' | 'missing.dates';

/** Why something has no dates: it is over, the computed sequence has no room for it, or nobody asked for any. */
export function noDates(over: boolean, computed: boolean): NoDates {
  if (over) return 'missing.over';
  return computed ? 'missing.unfit' : 'missing.dates';
}

/** From the first start to the last end of the phases that have dates. */
export function wholeSpan(grid: Grid, phases: readonly PlannedPhase[]): Span | undefined {
  const starts = phases.flatMap((phase) => phase.start ?? []);
  const ends = phases.flatMap((phase) => endOf(phase) ?? []);
  if (starts.length === 0 || ends.length === 0) return undefined;
  return spanOf(grid, Math.min(...starts), Math.max(...ends));
}

/** The days in which a gate is decided. */
export interface GateWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Week of the decision, for the timeline. */
  readonly week: Week;
}

/** The gate's own date, else Monday to Friday of the last two weeks of the phase; undefined without either. */
export function gateWindow(grid: Grid, phase: PlannedPhase): GateWindow | undefined {
  const { gate } = phase.written;
  if (!gate) return undefined;
  if (gate.date) return { from: gate.date, to: gate.date, week: weekOfDate(grid, gate.date) };
  const end = endOf(phase);
  if (end === null) return undefined;
  const from = dateOfWeek(grid, Math.max(phase.start ?? 0, end - EVALUATION_WEEKS));
  const to = addDays(from, Math.min(LAST_GATE_DAY, daysBetween(from, dateOfWeek(grid, end)) - 1));
  return { from, to, week: end - 1 };
}
