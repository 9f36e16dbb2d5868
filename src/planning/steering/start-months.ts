import { dateOfWeek, type Grid, type Week } from '../kernel/grid.js';
import type { Blackout } from '../organisation/plan.js';

/** A month of the plan with the Monday on which something begins in it. */
export interface StartMonth {
  /** "2026-03". */
  readonly month: string;
  readonly week: Week;
}

/**
 * The months in which something can begin, each with its first Monday outside the weeks in which nothing starts. A month
 * without such a Monday is left out: nothing may begin in it.
 */
export function startMonths(grid: Grid, blackout: readonly Blackout[] = []): readonly StartMonth[] {
  const found = new Map<string, Week>();
  for (let week = 0; week < grid.weeks; week += 1) {
    const monday = dateOfWeek(grid, week);
    const month = monday.slice(0, 7);
    const open = blackout.every(({ from, to }) => monday < from || monday > to);
    if (open && !found.has(month)) found.set(month, week);
  }
  return [...found].map(([month, week]) => ({ month, week }));
}
