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

/** Steps of a second try where a page or a command found no sequence in the first. */
export const PERSISTENT_WORK = 20_000;

/** Steps when the caller does not say: an answer within a page load, and little to do for little. */
function defaultWork({ pilots }: Problem): number {
  return Math.min(10_000, 1_000 * pilots.count);
}

/** Steps before a proof is tried, where the portfolio is small enough for one. */
function worthProving({ pilots }: Problem): number {
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
/** Choices of the complete search per step of a short search, up to so many: two seconds for six pilots. */
const NODES_PER_STEP = 400;
const SOON = 800_000;
/** The same of a longer search: about as long as the search itself. */
const NODES_PER_LATER_STEP = 4;
/** How many times as much is done before a proof is tried once more. */
const AGAIN = 4;

/** Choices that a complete search may make after so many steps, with so many phases to place. */
function nodesFor(free: number, work: number, full: boolean): number {
  if (free > SMALL) return 0;
  const nodes = Math.min(NODES_PER_STEP * work, Math.max(SOON, NODES_PER_LATER_STEP * work));
  return free <= TINY && !full ? Math.max(LEAST_NODES, nodes) : nodes;
}

/** Where none was found, whether there can be one at all; small cases are looked at completely, up to so many choices. */
function complete(
  problem: Problem,
  found: Found,
  bound: Partial<Objective>,
  nodes: number,
  isCancelled: () => boolean,
): Solution {
  const isFixed = freePhases(problem) === 0;
  if (nodes === 0 || isFixed) return { ...found, bound: withResult(problem, bound, found), proved: isFixed };
  const { starts, objective, proved } = enumerate(problem, nodes, {
    ...(found.defects === 0 ? { known: found } : {}),
    isCancelled,
  });
  if (!starts || !objective) return { ...found, bound, proved };
  const better = { ...found, starts, objective, defects: 0 };
  return { ...better, bound: proved ? objective : withResult(problem, bound, better), proved };
}

/** As far as the work done goes. */
function nodesOf(problem: Problem, { objective, defects, work }: Found, bound: Partial<Objective>): number {
  const free = freePhases(problem);
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

/** Searches on, from a sequence if there is one, until so many steps are done in all. */
function further(problem: Problem, done: number, until: number, options: SearchOptions): Found {
  const { work, onProgress } = options;
  const more = search(problem, {
    ...{ ...options, work: until - done },
    ...(onProgress && { onProgress: (told) => onProgress({ ...told, done: done + told.done, work }) }),
  });
  return { ...more, work: done + more.work };
}

/**
 * Searches and proves by turns where the portfolio is small, each time for longer, so that neither waits for the end of
 * the other; else searches, and proves at most that there is none.
 */
function solved(problem: Problem, options: SearchOptions): Solution {
  const { work, isCancelled = () => false } = options;
  const isSmall = !problem.past && freePhases(problem) <= SMALL;
  let until = isSmall ? Math.min(work, worthProving(problem)) : work;
  let found = further(problem, 0, until, options);
  // Bounds and proofs take every limit as kept.
  if (problem.past || isEnough(found, options)) return unproved(found);
  const bound = boundOf(problem);
  if (found.impossible) return { ...found, bound, proved: true };
  let nodes = nodesOf(problem, found, bound);
  let solution = complete(problem, found, bound, nodes, isCancelled);
  while (!solution.proved && found.work === until && until < work && !isCancelled()) {
    until = Math.min(work, AGAIN * until);
    found = further(problem, solution.work, until, { ...options, from: solution.starts });
    if (isEnough(found, options)) return unproved(found);
    const more = nodesOf(problem, found, bound);
    const isWorth = more >= AGAIN * nodes;
    solution = complete(problem, found, bound, isWorth ? more : 0, isCancelled);
    if (isWorth) nodes = more;
  }
  return solution;
}

function unproved(found: Found): Solution {
  return { ...found, bound: {}, proved: false };
}

/** Nothing has to be proved of a sequence that is found. */
function isEnough({ defects, impossible }: Found, { enough }: Partial<SearchOptions>): boolean {
  return enough !== undefined && defects === 0 && !impossible;
}

/** The best sequence within the work allowed, with what is known about how good it is. */
export function solve(problem: Problem, options: Partial<SearchOptions>): Solution {
  const work = options.work ?? defaultWork(problem);
  const found = solved(problem, { seed: 1, ...options, work });
  if (isEnough(found, options)) return found;
  const solution = asFarAsKnown(problem, found);
  if (solution.defects > 0 || solution.proved) return solution;
  const starts = polish(problem, solution.starts);
  const timeline = makeTimeline(problem);
  setStarts(timeline, starts);
  return { ...solution, starts, objective: objectiveOf(timeline) };
}
