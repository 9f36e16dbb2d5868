import { boundOf } from './bound.js';
import { enumerate } from './exact/enumerate.js';
import { possibleUnits } from './exact/possible.js';
import type { Objective } from './objective-terms.js';
import { objectiveOf } from './objective.js';
import { polish } from './polish.js';
import { FREE, type Problem } from './problem.js';
import { resultBound } from './result-bound.js';
import { search, type Found, type SearchOptions } from './search.js';
import { makeTimeline, setStarts } from './timeline.js';

export interface Solution extends Found {
  /** What no sequence can beat, per term. */
  readonly bound: Partial<Objective>;
  /** True when it is proved that nothing better exists; without a sequence: that there is none. */
  readonly proved: boolean;
}

/** Steps of a second try where a page or a command found no sequence in the first: some ten times a page load. */
export const PERSISTENT_WORK = 20_000;

/** Steps when the caller does not say: an answer within a page load, and little to do for little. */
function defaultWork({ pilots }: Problem): number {
  return Math.min(2_000, 200 * pilots.count);
}

function freePhases({ phases }: Problem): number {
  return phases.standing.reduce((count, standing) => count + (standing === FREE ? 1 : 0), 0);
}

/** Without those that find no place in any sequence: of a large plan in which nothing fits that leaves little to look at. */
function possiblePhases(problem: Problem): number {
  return possibleUnits(problem).reduce((sum, { levels: [all = []] }) => sum + all.length, 0);
}

/** Phases up to which it pays to look at everything; and up to which that is done whenever something does not fit. */
const SMALL = 18;
const TINY = 8;
const LEAST_NODES = 8_000;
/** Choices of the complete search per step: a proof may take longer than the search, about two seconds for six pilots. */
const NODES_PER_STEP = 400;

/** Choices that a complete search may make, with so many phases to place. */
function nodesFor(free: number, work: number, full: boolean): number {
  if (free > SMALL) return 0;
  const nodes = NODES_PER_STEP * work;
  return free <= TINY && !full ? Math.max(LEAST_NODES, nodes) : nodes;
}

/** Where none was found, whether there can be one at all; small cases are looked at completely. */
function complete(problem: Problem, found: Found): Solution {
  // Bounds and proofs take every limit as kept.
  if (problem.past) return { ...found, bound: {}, proved: false };
  const bound = boundOf(problem);
  if (found.impossible) return { ...found, bound, proved: true };
  const free = freePhases(problem);
  const nodes = nodesOf(problem, found, bound, free);
  if (free === 0 || nodes === 0)
    return { ...found, bound: withResult(problem, bound, found), proved: free === 0 };
  const known = found.defects === 0 ? found : undefined;
  const { starts, objective, proved } = enumerate(problem, nodes, known);
  if (!starts || !objective) return { ...found, bound, proved };
  const better = { ...found, starts, objective, defects: 0 };
  return { ...better, bound: proved ? objective : withResult(problem, bound, better), proved };
}

/** As far as the work done goes: who stopped the search wants no proof either. */
function nodesOf(
  problem: Problem,
  { objective, defects, work }: Found,
  bound: Partial<Objective>,
  free: number,
): number {
  const full = defects === 0 && objective.value === bound.value && objective.phases === bound.phases;
  return nodesFor(defects > 0 && free > SMALL ? possiblePhases(problem) : free, work, full);
}

/** The result is bounded only where every pilot fits: with fewer pilots the sum is lower and the sequence worse. */
function withResult(
  problem: Problem,
  bound: Partial<Objective>,
  { objective }: Pick<Found, 'objective'>,
): Partial<Objective> {
  const { value } = problem.pilots;
  const all = value.reduce((sum, each) => sum + each, 0);
  const whole = value.every((each) => each >= 0) && objective.value >= all - 1e-9;
  return whole ? { ...bound, result: resultBound(problem) } : bound;
}

/** What is known of it holds for the plan only where nothing was chosen before the search began. */
function asFarAsKnown({ narrowed }: Problem, solution: Solution): Solution {
  return narrowed ? { ...solution, bound: {}, proved: false } : solution;
}

/** The best sequence within the work allowed, with what is known about how good it is. */
export function solve(problem: Problem, options: Partial<SearchOptions>): Solution {
  const work = options.work ?? defaultWork(problem);
  const found = search(problem, { seed: 1, ...options, work });
  if (options.enough && found.defects === 0 && !found.impossible)
    return { ...found, bound: {}, proved: false };
  const solution = asFarAsKnown(problem, complete(problem, found));
  if (solution.defects > 0 || solution.proved) return solution;
  const starts = polish(problem, solution.starts);
  const timeline = makeTimeline(problem);
  setStarts(timeline, starts);
  return { ...solution, starts, objective: objectiveOf(timeline) };
}
