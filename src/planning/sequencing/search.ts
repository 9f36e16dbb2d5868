import { seededRandom } from '../kernel/random.js';
import { construct, type Recipe } from './construct.js';
import { defectsOf, weightOf } from './defects.js';
import { isBetter, objectiveOf } from './objective.js';
import type { Objective } from './objective-terms.js';
import { ruleOrders, shaken } from './orders.js';
import { makeBuilder } from './place-unit.js';
import type { Problem } from './problem.js';

/** How long to look, in work rather than in time, so that every machine gives the same answer. */
export interface SearchOptions {
  readonly seed: number;
  /** Sequences to build. */
  readonly work: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Asked before each sequence; true ends the search with the best so far. */
  readonly isCancelled?: () => boolean;
}

export interface Progress {
  /** Sequences built, of `work`. */
  readonly done: number;
  readonly work: number;
  /** The best so far; absent while none is without defects. */
  readonly best?: Objective;
}

/** The best sequence that a search found. */
export interface Found {
  readonly starts: Int32Array;
  readonly objective: Objective;
  /** 0 when it breaks nothing; see `weightOf`. */
  readonly defects: number;
  /** Sequences built. */
  readonly work: number;
}

interface Candidate extends Found {
  readonly recipe: Recipe;
  readonly placed: Int32Array;
}

function isPreferred(one: Found, other: Found): boolean {
  return one.defects === other.defects
    ? isBetter(one.objective, other.objective)
    : one.defects < other.defects;
}

/**
 * Builds sequences in several orders: first by the rules, then by small changes to the best order so far. A change that
 * is as good as the best becomes the new base, so that the search drifts over plateaus.
 */
export function search(problem: Problem, options: SearchOptions): Found {
  const builder = makeBuilder(problem);
  const random = seededRandom(options.seed);
  const rules = ruleOrders(problem, builder.units);
  let work = 0;
  const build = (recipe: Recipe): Candidate => {
    construct(builder, recipe);
    work += 1;
    const { timeline, placed } = builder;
    const defects = weightOf(defectsOf(timeline));
    return {
      starts: timeline.start.slice(),
      objective: objectiveOf(timeline),
      defects,
      work,
      recipe,
      placed: placed.slice(),
    };
  };
  let best = build({ order: rules[0] ?? [], mustFirst: false });
  const recipes = rules
    .flatMap((order) => [
      { order, mustFirst: false },
      { order, mustFirst: true },
    ])
    .slice(1);
  const done = (): boolean =>
    work >= options.work || builder.units.length === 0 || (options.isCancelled?.() ?? false);
  while (!done()) {
    const recipe = recipes.shift() ?? {
      ...best.recipe,
      order: shaken(best.recipe.order, best.placed, random),
    };
    const next = build(recipe);
    if (!isPreferred(best, next)) best = next;
    options.onProgress?.({
      done: work,
      work: options.work,
      ...(best.defects === 0 ? { best: best.objective } : {}),
    });
  }
  return { starts: best.starts, objective: best.objective, defects: best.defects, work };
}
