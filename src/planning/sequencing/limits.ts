import { daysBetween } from '../kernel/dates.js';
import { PERIOD_WEEKS, weekOfDate } from '../kernel/grid.js';
import { fteCapacityAt } from '../organisation/organisation.js';
import { forTolerance, type Settings } from '../organisation/settings.js';
import type { Portfolio } from '../portfolio/portfolio.js';
import type { ProblemDepartments } from './problem.js';
import { othersOf } from './others.js';
import type { Profile } from './profile.js';

/** The limits of departments and organisation under a profile, by index. */

export function departmentLimits(
  portfolio: Portfolio,
  settings: Settings,
  profile: Profile,
  ids: readonly string[],
): ProblemDepartments {
  const departments = ids.flatMap((id) => portfolio.departments.get(id) ?? []);
  const people = departments.reduce((sum, { headcount }) => sum + headcount, 0);
  const perDegree = (settings['heat.capacityPerTolerance'] * profile.ceilingPercent) / 100;
  return {
    count: departments.length,
    ceiling: Float64Array.from(departments, ({ tolerance }) => perDegree * tolerance),
    rise: Float64Array.from(departments, ({ tolerance }) =>
      forTolerance(settings['rise.maximum'], tolerance),
    ),
    starts: Float64Array.from(departments, ({ tolerance }) =>
      forTolerance(settings['starts.perPeriod'], tolerance),
    ),
    fte: Float64Array.from(
      departments.flatMap((department) =>
        portfolio.grid.periods.map((_, period) => fteCapacityAt(department, period)),
      ),
    ),
    share: Float64Array.from(departments, ({ headcount }) => (people === 0 ? 0 : headcount / people)),
    before: Float64Array.from(departments, ({ initialHeat }) => initialHeat ?? 0),
    ...(portfolio.carried.length > 0 ? { others: othersOf(portfolio, settings, ids) } : {}),
  };
}

/** Departments that may get their first start in one quarter: no more than the share, but never none at all. */
export function companyStartLimit(departments: number, settings: Settings): number {
  return Math.max(1, Math.floor(departments * settings['bigBang.departmentShare'] + 1e-9));
}

/** Per week the first week from there on whose Monday lies in no blackout; past the horizon when there is none. */
export function openWeeks({ grid, plan }: Portfolio): Int32Array {
  const open = Int32Array.from({ length: grid.weeks + 1 }, (_, week) => week);
  for (const { from, to } of plan.blackout ?? []) {
    const first = Math.max(0, Math.ceil(daysBetween(grid.start, from) / 7));
    const last = Math.min(grid.weeks - 1, weekOfDate(grid, to));
    for (let week = first; week <= last; week += 1) open[week] = grid.weeks;
  }
  for (let week = grid.weeks - 1; week >= 0; week -= 1) {
    if (open[week] !== week) open[week] = open[week + 1] ?? grid.weeks;
  }
  return open;
}

/** Weeks within which every C must have started. */
export function breadthWeeks(settings: Settings): number {
  return settings['breadth.withinPeriods'] * PERIOD_WEEKS;
}
