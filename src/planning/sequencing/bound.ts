import { PERIOD_WEEKS } from '../kernel/grid.js';
import { FOUR_CS } from '../pilots/four-cs.js';
import type { Objective } from './objective-terms.js';
import { FREE, type Problem } from './problem.js';
import { isRace } from './race/race.js';
import { raceBound } from './race/race-bound.js';
import { roomBound } from './room-bound.js';

/**
 * What no sequence can beat. Value and phases: each pilot alone, and together as much as there is room for. Result: each
 * pilot's own dates, and the starts that its department may have per quarter.
 */

function phasesPossible({ never, pilots }: Problem, pilot: number): number {
  const first = pilots.firstPhase[pilot] ?? 0;
  let count = 0;
  while (count < (pilots.phases[pilot] ?? 0) && !never.has(first + count)) count += 1;
  return count;
}

/** The earliest week in which every C that must start has started. */
function breadthBound({ breadth, pilots, phases }: Problem): number {
  const first = FOUR_CS.map(() => Infinity);
  for (let pilot = 0; pilot < pilots.count; pilot += 1) {
    const c = pilots.c[pilot] ?? 0;
    if (pilots.impossible[pilot] === 0)
      first[c] = Math.min(first[c] ?? 0, phases.earliest[pilots.firstPhase[pilot] ?? 0] ?? 0);
  }
  return first.reduce(
    (latest, week, c) => (breadth[c] === 1 && week !== Infinity ? Math.max(latest, week) : latest),
    0,
  );
}

/**
 * Lower bound on the sum of value x week of first result when every pilot fits: per department the most valuable pilots
 * in the first quarters that its starts allow, or each at its own earliest, whichever is later in all.
 */
export function resultBound(problem: Problem): number {
  if (isRace(problem)) return raceResultBound(problem);
  const { pilots, phases, departments } = problem;
  const { starts } = departments;
  const own: number[][] = Array.from({ length: departments.count }, () => []);
  let sum = 0;
  for (let pilot = 0; pilot < pilots.count; pilot += 1) {
    const first = pilots.firstPhase[pilot] ?? 0;
    sum += (pilots.value[pilot] ?? 0) * (pilots.resultWeeks[pilot] ?? 0);
    if (phases.standing[first] === FREE) own[phases.owner[first] ?? 0]?.push(pilot);
    else sum += (pilots.value[pilot] ?? 0) * (phases.fixed[first] ?? 0);
  }
  return own.reduce((total, list, department) => {
    const value = (pilot: number): number => pilots.value[pilot] ?? 0;
    const alone = list.reduce(
      (all, pilot) => all + value(pilot) * (phases.earliest[pilots.firstPhase[pilot] ?? 0] ?? 0),
      0,
    );
    const inTurn = [...list]
      .sort((one, other) => value(other) - value(one))
      .reduce(
        (all, pilot, place) =>
          all + value(pilot) * PERIOD_WEEKS * Math.floor(place / Math.max(1, starts[department] ?? 1)),
        0,
      );
    return total + Math.max(alone, inTurn);
  }, sum);
}

function raceResultBound(problem: Problem): number {
  const { pilots, phases } = problem;
  const end = pilots.value.findIndex((value) => value > 0);
  const weeks = phases.weeks[pilots.firstPhase[end] ?? 0] ?? 0;
  return (pilots.value[end] ?? 0) * (raceBound(problem) - weeks + (pilots.resultWeeks[end] ?? 0));
}

/** Upper bounds on value and phases, and a lower bound on breadth. The other terms depend on which pilots fit. */
export function boundOf(problem: Problem): Pick<Objective, 'value' | 'phases' | 'breadth'> {
  const { pilots, phases } = problem;
  const possible = Array.from({ length: pilots.count }, (_, pilot) => {
    const begun = phases.standing[pilots.firstPhase[pilot] ?? 0] !== FREE;
    return pilots.impossible[pilot] === 1 && !begun ? 0 : phasesPossible(problem, pilot);
  });
  return { ...roomBound(problem, possible), breadth: breadthBound(problem) };
}
