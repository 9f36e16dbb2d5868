import { daysBetween } from '../kernel/dates.js';
import { dateOfWeek, PERIOD_WEEKS } from '../kernel/grid.js';
import { fteCapacityAt } from '../organisation/organisation.js';
import { forTolerance, type Settings } from '../organisation/settings.js';
import type { Portfolio } from '../portfolio/portfolio.js';
import type { ProblemDepartments } from './problem.js';
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
  };
}

/** Departments that may get their first start in one quarter: no more than the share, but never none at all. */
export function companyStartLimit(departments: number, settings: Settings): number {
  return Math.max(1, Math.floor(departments * settings['bigBang.departmentShare'] + 1e-9));
}

/** Per week the first week from there on whose Monday lies in no blackout; past the horizon when there is none. */
export function openWeeks({ grid, plan }: Portfolio): Int32Array {
  const open = new Int32Array(grid.weeks + 1).fill(grid.weeks);
  for (let week = grid.weeks - 1; week >= 0; week -= 1) {
    const monday = dateOfWeek(grid, week);
    const closed = (plan.blackout ?? []).some(
      ({ from, to }) => daysBetween(from, monday) >= 0 && daysBetween(monday, to) >= 0,
    );
    open[week] = closed ? (open[week + 1] ?? grid.weeks) : week;
  }
  return open;
}

/** Weeks within which every C must have started. */
export function breadthWeeks(settings: Settings): number {
  return settings['breadth.withinPeriods'] * PERIOD_WEEKS;
}
