import { seededRandom } from '../kernel/random.js';
import { baseOf, construct, type Round } from './construct.js';
import { defectsOf, weightOf } from './defects.js';
import { isBetter, objectiveOf } from './objective.js';
import type { Objective } from './objective-terms.js';
import { isImpossible } from './exact/possible.js';
import { makeImprover, step } from './improve.js';
import { MONEY_WEIGHTS, roomOrder, ruleOrders } from './orders.js';
import { makeBuilder, type Builder } from './place-unit.js';
import { UNPLACED, type Problem } from './problem.js';
import { isRace } from './race/race.js';
import { raceSearch } from './race/race-search.js';
import { clearTimeline, setStarts } from './timeline.js';

/** How long to look, in work rather than in time, so that every machine gives the same answer. */
export interface SearchOptions {
  readonly seed: number;
  /** Steps of improvement; each takes something out and puts it back. For a race: sequences' worth of placements. */
  readonly work: number;
  readonly onProgress?: (progress: Progress) => void;
  /** A sequence to begin with, such as the best of a search that was broken off; what comes out is no worse. */
  readonly from?: Int32Array;
  /**
   * What will do where nothing has to be proved of a sequence that is found: the best of the search, or the first one
   * without defects. Default: it is proved to be the best where that can be done.
   */
  readonly enough?: 'good' | 'any';
  /** Asked before each step; true ends the search with the best so far. */
  readonly isCancelled?: () => boolean;
}

export interface Progress {
  /** Steps done, of `work`. */
  readonly done: number;
  readonly work: number;
  /** The best so far; absent while none is without defects. */
  readonly best?: { readonly objective: Objective; readonly starts: Int32Array };
  /** True of a second try, where the first found no sequence. */
  readonly again?: true;
}

/** The best sequence that a search found. */
export interface Found {
  readonly starts: Int32Array;
  readonly objective: Objective;
  /** 0 when it breaks nothing; see `weightOf`. */
  readonly defects: number;
  /** Steps done. */
  readonly work: number;
  /** It is proved that there is no sequence. */
  readonly impossible?: true;
}

function isPreferred(one: Found, other: Found): boolean {
  return one.defects === other.defects
    ? isBetter(one.objective, other.objective)
    : one.defects < other.defects;
}

function standing({ timeline }: Builder): Found {
  const defects = weightOf(defectsOf(timeline));
  return { starts: timeline.start.slice(), objective: objectiveOf(timeline), defects, work: 0 };
}

/** Ways of building, the one that mostly gives the best first; a next one only where none before is whole. */
const ROUNDS: readonly Round[] = [
  { mustFirst: false, byPhase: true },
  { mustFirst: false, byPhase: false },
  { mustFirst: true, byPhase: true },
  { mustFirst: true, byPhase: false },
];

/** Phase by phase the order matters less than what it takes, so that only orders by room pay. */
function* ordersFor({ problem, units }: Builder, { byPhase }: Round): Generator<readonly number[], void> {
  for (const money of MONEY_WEIGHTS) yield roomOrder(problem, units, money);
  if (!byPhase) yield* ruleOrders(problem, units);
}

/**
 * The best of a few constructions by rule.
 * @param anyWhole the first one that breaks nothing will do
 */
function construction(builder: Builder, anyWhole: boolean): Found {
  let best: Found | undefined;
  for (const round of ROUNDS) {
    const base = baseOf(builder, round.mustFirst);
    for (const order of ordersFor(builder, round)) {
      construct(builder, base, order, round.byPhase);
      const found = standing(builder);
      if (!best || isPreferred(found, best)) best = found;
      if (anyWhole && best.defects === 0) return best;
    }
    if (best?.defects === 0) return best;
  }
  return best ?? standing(builder);
}

/** Puts a found sequence back on the builder. */
function stand(builder: Builder, { starts }: Found): void {
  setStarts(builder.timeline, starts);
  builder.units.forEach(({ levels: [all = []] }, unit) => {
    builder.placed[unit] = all.filter((phase) => starts[phase] !== UNPLACED).length;
  });
}

/** What counts orders instead of moves. */
function race(problem: Problem, options: SearchOptions): Found {
  const { starts, work } = raceSearch(problem, options);
  const builder = makeBuilder(problem);
  setStarts(builder.timeline, starts);
  return { ...betterOf(builder, standing(builder), options.from), work };
}

/** What was found, or what there was to begin with where that is better. */
function betterOf(builder: Builder, found: Found, from: Int32Array | undefined): Found {
  if (!from) return found;
  setStarts(builder.timeline, from);
  const first = standing(builder);
  return isPreferred(first, found) ? first : found;
}

/**
 * Builds by rule, then improves for as long as the work allows. Nothing is improved where it can be said at once that
 * there is no sequence; where little is enough, that is asked first.
 */
export function search(problem: Problem, options: SearchOptions): Found {
  if (isRace(problem)) return race(problem, options);
  const builder = makeBuilder(problem);
  if (options.enough && isImpossible(problem)) {
    clearTimeline(builder.timeline);
    return { ...standing(builder), impossible: true };
  }
  const anyWhole = options.enough === 'any';
  const constructed = betterOf(builder, construction(builder, anyWhole || options.work === 0), options.from);
  if (constructed.defects > 0 && !options.enough && isImpossible(problem))
    return { ...constructed, impossible: true };
  return options.work === 0 || builder.units.every(({ levels }) => levels.length === 0)
    ? constructed
    : improved(builder, constructed, options);
}

function improved(builder: Builder, constructed: Found, options: SearchOptions): Found {
  stand(builder, constructed);
  const improver = makeImprover(builder, seededRandom(options.seed), options.work);
  const isDone = (): boolean =>
    (options.enough === 'any' && improver.best.defects === 0) || (options.isCancelled?.() ?? false);
  while (improver.steps < options.work && !isDone()) {
    step(improver, improver.steps / options.work);
    const { objective, starts, defects } = improver.best;
    options.onProgress?.({
      done: improver.steps,
      work: options.work,
      ...(defects === 0 ? { best: { objective, starts } } : {}),
    });
  }
  return { ...improver.best, work: improver.steps };
}
