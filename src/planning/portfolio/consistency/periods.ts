import { isIsoDate } from '../../kernel/dates.js';
import { MAX_WEEKS, PERIOD_WEEKS, quarterOf, shiftPeriod, type PeriodId } from '../../kernel/grid.js';
import type { PlanningCase } from '../case.js';
import type { CaseProblem } from './problem.js';

function checkOrder(ids: readonly PeriodId[]): readonly CaseProblem[] {
  return ids.slice(1).flatMap((found, index): readonly CaseProblem[] => {
    const before = ids[index] ?? found;
    const expected = shiftPeriod(before, 1);
    // The same quarter twice is reported as a double id.
    if (found === expected || ids.indexOf(found) <= index) return [];
    return [
      { path: `plan.periods[${String(index + 1)}].id`, code: 'period-not-next', facts: { expected, found } },
    ];
  });
}

function checkFirst(start: string, found: PeriodId | undefined): readonly CaseProblem[] {
  const expected = isIsoDate(start) ? quarterOf(start) : found;
  if (found === undefined || expected === undefined || found === expected) return [];
  return [{ path: 'plan.periods[0].id', code: 'period-not-at-start', facts: { expected, found } }];
}

/** Quarters begin with the plan and follow each other, are not too many, and lists per period match them. */
export function checkPeriods({ organisation, plan }: PlanningCase): readonly CaseProblem[] {
  const ids = plan.periods.map(({ id }) => id);
  const weeks = ids.length * PERIOD_WEEKS;
  const tooLong: CaseProblem = {
    path: 'plan.periods',
    code: 'horizon-too-long',
    facts: { weeks, max: MAX_WEEKS },
  };
  const lists = organisation.departments.flatMap(({ fteCapacity }, index): readonly CaseProblem[] => {
    if (typeof fteCapacity === 'number' || fteCapacity.length === ids.length) return [];
    const path = `organisation.departments[${String(index)}].fteCapacity`;
    return [{ path, code: 'not-one-per-period', facts: { count: fteCapacity.length, periods: ids.length } }];
  });
  return [
    ...checkFirst(plan.start, ids[0]),
    ...checkOrder(ids),
    ...(weeks > MAX_WEEKS ? [tooLong] : []),
    ...lists,
  ];
}
