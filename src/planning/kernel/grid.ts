import { addDays, daysBetween, type IsoDate } from './dates.js';

/**
 * The time grid of a plan (sequencing.md 1): whole weeks counted from a Monday, and planning
 * quarters ("periods") of exactly 13 weeks named after the calendar quarter they begin in.
 */

/** Weeks in one period. */
export const PERIOD_WEEKS = 13;
/** Longest horizon in weeks that the core accepts. */
export const MAX_WEEKS = 260;

/** Week number counted from the plan's start, 0-based. */
export type Week = number;
/** Name of a planning quarter, "2026-Q1". */
export type PeriodId = string;

export interface Grid {
  /** Monday of week 0. */
  readonly start: IsoDate;
  /** Period names in order; the horizon is 13 weeks for each. */
  readonly periods: readonly PeriodId[];
  /** Horizon in weeks. */
  readonly weeks: number;
}

const PERIOD = /^(\d{4})-Q([1-4])$/;

/** Quarters since year 0; undefined when the text is not a quarter name. */
function quarterNumber(id: PeriodId): number | undefined {
  const parts = PERIOD.exec(id);
  return parts ? Number(parts[1]) * 4 + Number(parts[2]) - 1 : undefined;
}

export function isPeriodId(text: string): boolean {
  return PERIOD.test(text);
}

export function makeGrid(start: IsoDate, periods: readonly PeriodId[]): Grid {
  return { start, periods, weeks: periods.length * PERIOD_WEEKS };
}

/** Name of the calendar quarter that a day lies in. */
export function quarterOf(date: IsoDate): PeriodId {
  return `${date.slice(0, 4)}-Q${String(Math.ceil(Number(date.slice(5, 7)) / 3))}`;
}

/** The quarter `steps` after `id` (before when negative). */
export function shiftPeriod(id: PeriodId, steps: number): PeriodId {
  const number = (quarterNumber(id) ?? 0) + steps;
  return `${String(Math.floor(number / 4)).padStart(4, '0')}-Q${String((number % 4) + 1)}`;
}

/** Position of a quarter on the grid; may lie before (negative) or beyond the plan's periods. */
export function periodIndex(grid: Grid, id: PeriodId): number | undefined {
  const first = grid.periods[0];
  const own = quarterNumber(id);
  const origin = first === undefined ? undefined : quarterNumber(first);
  return own === undefined || origin === undefined ? undefined : own - origin;
}

/** Name of the period with this position, also outside the plan. */
export function periodAt(grid: Grid, index: number): PeriodId {
  return shiftPeriod(grid.periods[0] ?? quarterOf(grid.start), index);
}

export function periodOfWeek(week: Week): number {
  return Math.floor(week / PERIOD_WEEKS);
}

/** Monday of a week. */
export function dateOfWeek(grid: Grid, week: Week): IsoDate {
  return addDays(grid.start, week * 7);
}

/** Week that a day falls in; negative before the plan. */
export function weekOfDate(grid: Grid, date: IsoDate): Week {
  return Math.floor(daysBetween(grid.start, date) / 7);
}
