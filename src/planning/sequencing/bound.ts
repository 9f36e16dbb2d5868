import { FOUR_CS } from '../pilots/four-cs.js';
import type { Objective } from './objective-terms.js';
import { FREE, type Problem } from './problem.js';
import { roomBound } from './room-bound.js';

/**
 * What no sequence can beat. Value and phases: each pilot alone, and together as much as there is room for. See also
 * `result-bound`.
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

/** Upper bounds on value and phases, and a lower bound on breadth. The other terms depend on which pilots fit. */
export function boundOf(problem: Problem): Pick<Objective, 'value' | 'phases' | 'breadth'> {
  const { pilots, phases } = problem;
  const possible = Array.from({ length: pilots.count }, (_, pilot) => {
    const begun = phases.standing[pilots.firstPhase[pilot] ?? 0] !== FREE;
    return pilots.impossible[pilot] === 1 && !begun ? 0 : phasesPossible(problem, pilot);
  });
  return { ...roomBound(problem, possible), breadth: breadthBound(problem) };
}
