import { addDays, type IsoDate } from '../kernel/dates.js';
import { dateOfWeek, type Grid, type Week } from '../kernel/grid.js';

/** Last day before a week: the Sunday on which something that ends there is over. */
export function dayBefore(grid: Grid, week: Week): IsoDate {
  return addDays(dateOfWeek(grid, week), -1);
}

/** A week and its Monday, for facts that both a reader and a program use. */
export function opening(grid: Grid, earliest: Week): { readonly earliest: Week; readonly day: IsoDate } {
  return { earliest, day: dateOfWeek(grid, earliest) };
}

/** Waiting until a week after something that ends; all unknown while that has no place. */
export function waiting(
  grid: Grid,
  end: Week | null,
  pause: number,
): { readonly until: IsoDate | null; readonly earliest: Week | null; readonly day: IsoDate | null } {
  if (end === null) return { until: null, earliest: null, day: null };
  return { until: dayBefore(grid, end), ...opening(grid, end + pause) };
}
