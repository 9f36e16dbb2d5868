import { boundOf } from './bound.js';
import { enumerate, SMALL } from './exact.js';
import type { Objective } from './objective-terms.js';
import { objectiveOf } from './objective.js';
import { polish } from './polish.js';
import { FREE, type Problem } from './problem.js';
import { search, type Found, type SearchOptions } from './search.js';
import { makeTimeline, setStarts } from './timeline.js';

export interface Solution extends Found {
  /** What no sequence can beat, per term. */
  readonly bound: Partial<Objective>;
  /** True when it is proved that nothing better exists; without a sequence: that there is none. */
  readonly proved: boolean;
}

/** Steps when the caller does not say: an answer within a page load, and little to do for little. */
function defaultWork({ pilots }: Problem): number {
  return Math.min(2_000, 200 * pilots.count);
}

function freePhases({ phases }: Problem): number {
  return phases.standing.reduce((count, standing) => count + (standing === FREE ? 1 : 0), 0);
}

/** Small cases are looked at completely where building in many orders did not get everything in. */
function complete(problem: Problem, found: Found, bound: Partial<Objective>): Solution {
  const full =
    found.defects === 0 && found.objective.value === bound.value && found.objective.phases === bound.phases;
  const free = freePhases(problem);
  if (full || free === 0 || free > SMALL) return { ...found, bound, proved: free === 0 };
  const { starts, objective, proved } = enumerate(problem, found.defects === 0 ? found : undefined);
  if (!starts || !objective) return { ...found, bound, proved };
  const value = proved ? { ...bound, value: objective.value } : bound;
  return { ...found, starts, objective, defects: 0, bound: value, proved: false };
}

/** The best sequence within the work allowed, with what is known about how good it is. */
export function solve(problem: Problem, options: Partial<SearchOptions>): Solution {
  const found = search(problem, { seed: 1, work: defaultWork(problem), ...options });
  const solution = complete(problem, found, boundOf(problem));
  if (solution.defects > 0) return solution;
  const starts = polish(problem, solution.starts);
  const timeline = makeTimeline(problem);
  setStarts(timeline, starts);
  return { ...solution, starts, objective: objectiveOf(timeline) };
}
