import { breadthWeek, firstWeeks } from './first-weeks.js';
import { OBJECTIVE_TERMS, type Objective, type ObjectiveTerm } from './objective-terms.js';
import { UNPLACED, type Problem } from './problem.js';
import type { Timeline } from './timeline.js';

/** Terms of which more is better; of the others less is. */
const HIGHER: ReadonlySet<ObjectiveTerm> = new Set<ObjectiveTerm>(['value', 'phases']);

/** Below this two sums are the same sum added up in another order. */
const SAME = 1e-7;

/** A pilot fits when its first phases do: a phase 3 may lie beyond the horizon. */
export const FITS_WITH = 2;

/** Phases of a pilot in the horizon, from the first one on. */
export function phasesInside(problem: Problem, start: Int32Array, pilot: number): number {
  const { firstPhase, phases } = problem.pilots;
  const from = firstPhase[pilot] ?? 0;
  let count = 0;
  while (count < (phases[pilot] ?? 0)) {
    const week = start[from + count] ?? UNPLACED;
    if (week === UNPLACED || week + (problem.phases.weeks[from + count] ?? 0) > problem.weeks) break;
    count += 1;
  }
  return count;
}

/** Degrees squared, over departments and quarters: sharp rises and falls weigh more than a gentle slope. */
function smoothnessOf({ problem, peak, columns }: Timeline): number {
  let sum = 0;
  for (let department = 0; department < problem.departments.count; department += 1) {
    const row = department * columns;
    for (let column = 1; column <= problem.periods; column += 1) {
      const rise = (peak[row + column] ?? 0) - (peak[row + column - 1] ?? 0);
      sum += rise * rise;
    }
  }
  return sum;
}

/** The objective of what is placed on the timeline. */
export function objectiveOf(timeline: Timeline): Objective {
  const { problem, start } = timeline;
  const { pilots, phases } = problem;
  let value = 0;
  let placed = 0;
  let result = 0;
  let finish = 0;
  for (let pilot = 0; pilot < pilots.count; pilot += 1) {
    const inside = phasesInside(problem, start, pilot);
    const weight = pilots.value[pilot] ?? 0;
    placed += weight * inside;
    if (inside < Math.min(FITS_WITH, pilots.phases[pilot] ?? 0)) continue;
    value += weight;
    const first = pilots.firstPhase[pilot] ?? 0;
    const last = first + inside - 1;
    result += weight * ((start[first] ?? 0) + (pilots.resultWeeks[pilot] ?? 0));
    finish += (start[last] ?? 0) + (phases.weeks[last] ?? 0);
  }
  return {
    value,
    phases: placed,
    breadth: breadthWeek(problem, firstWeeks(timeline)),
    result,
    finish,
    smoothness: smoothnessOf(timeline),
  };
}

/** The first term in which two objectives differ; undefined when they are equal. */
export function firstDifference(one: Objective, other: Objective): ObjectiveTerm | undefined {
  return OBJECTIVE_TERMS.find((term) => Math.abs(one[term] - other[term]) > SAME);
}

/** True when `one` is better than `other`: better in the first term in which they differ. */
export function isBetter(one: Objective, other: Objective): boolean {
  const term = firstDifference(one, other);
  if (term === undefined) return false;
  return HIGHER.has(term) ? one[term] > other[term] : one[term] < other[term];
}
