import { seededRandom, type Random } from '../../kernel/random.js';
import type { Problem } from '../problem.js';
import { placeAtOnce } from './at-once.js';
import { makeBuilder, placementsOf, type Builder } from './builder.js';
import { cross } from './cross.js';
import { press, type Pair } from './pair.js';
import { raceBound } from './race-bound.js';
import { clear, place } from './side.js';

/**
 * A pool of sequences that are crossed (a genetic algorithm; for the classical project Hartmann 1998, Debels and Vanhoucke
 * 2007). A child takes the place of its mother, whom it resembles most, so that the pool stays diverse. A pool in which
 * nothing improves any more makes way for a new one of twice its size.
 */

/** Members of the first pool: PACE x work ^ POWER, so that they still meet often enough; and so many per phase at most. */
const PACE = 0.25;
const POWER = 0.6;
const PER_PHASE = 1.5;
/** From here on the work stands for no limit at all, and the first pool is that of so much. */
const ENDLESS = 1_000_000;
const ENDLESS_FIRST = 15_000;
const LARGEST = 2_000;
const SMALLEST = 4;
/** Sequences' worth of work for each member of a later pool, at least. */
const WORK_PER_MEMBER = 40;
/** Parents are the best of as many. */
const CONTEST = 4;
/** Crosses per member without any improvement that end a pool. */
const PATIENCE = 8;
/** Weeks by which the order of a first sequence is blurred: at least, and by how many more. */
const BLUR = 5;
const MORE_BLUR = 20;
/** How often a first sequence is built from week to week, instead of phase by phase. */
const AT_ONCE = 0.5;

export interface RaceOptions {
  readonly seed: number;
  /** Sequences' worth of placements: a part of a sequence counts as that part. */
  readonly work: number;
  readonly isCancelled?: () => boolean;
}

export interface RaceResult {
  readonly starts: Int32Array;
  /** First week after everything. */
  readonly end: number;
  /** No race ends sooner. */
  readonly bound: number;
  /** Sequences' worth of placements. */
  readonly work: number;
}

interface Race {
  readonly builder: Builder;
  readonly random: Random;
  /** True when there is nothing left to gain or no work left. */
  readonly isOver: (best: Pair) => boolean;
  best: Pair;
}

function bestOf(one: Pair, other: Pair): Pair {
  return other.end < one.end ? other : one;
}

/** By least room to the end, or to the beginning when built from the end, with a blur. */
function firstPair(builder: Builder, direction: 0 | 1, blur: number, random: Random): Pair {
  const side = builder.sides[direction];
  for (let phase = 0; phase < side.count; phase += 1)
    builder.keys[phase] = blur * random() - (side.tails[phase] as number);
  clear(side);
  const list = builder.sorter.byKey(side, builder.keys, builder.chosen.fill(1));
  if (random() < AT_ONCE) placeAtOnce(side, list);
  else for (const phase of list) place(side, phase, 0);
  return press(builder, direction);
}

function makePool(race: Race, size: number): Pair[] {
  const { builder, random } = race;
  const pool: Pair[] = [];
  for (let index = 0; index < size && !race.isOver(race.best); index += 1) {
    const pair = firstPair(
      builder,
      builder.level && index % 2 === 1 ? 1 : 0,
      BLUR + MORE_BLUR * random(),
      random,
    );
    race.best = bestOf(race.best, pair);
    pool.push(pair);
  }
  return pool;
}

/** The place of the best of a few, other than `except`. */
function select(pool: readonly Pair[], random: Random, except = -1): number {
  let best = -1;
  for (let turn = 0; turn < CONTEST; turn += 1) {
    const index = Math.floor(random() * pool.length);
    if (index === except) continue;
    if (best === -1 || (pool[index] as Pair).end < (pool[best] as Pair).end) best = index;
  }
  return best === -1 ? (except + 1) % pool.length : best;
}

/** One cross; true when the child is better than its mother. */
function evolve(race: Race, pool: Pair[]): boolean {
  const { builder, random } = race;
  const place = select(pool, random);
  const mother = pool[place] as Pair;
  const father = pool[select(pool, random, place)] as Pair;
  const child = cross(builder, [mother, father], random);
  if (!child || child.end > mother.end || pool.some(({ mark }) => mark === child.mark)) return false;
  pool[place] = child;
  race.best = bestOf(race.best, child);
  return child.end < mother.end;
}

function run(race: Race, pool: Pair[]): void {
  let quiet = 0;
  while (quiet < PATIENCE * pool.length && !race.isOver(race.best))
    quiet = evolve(race, pool) ? 0 : quiet + 1;
}

/** One window for so many phases while there is little work; fewer, but so many at least, where greed would end it early. */
const PHASES_PER_LOOK = 10;
const LITTLE_WORK = 5_000;
const FEWEST_LOOKS = 4;

function looksFor(phases: number, work: number): number {
  const looks = (phases / PHASES_PER_LOOK) * Math.min(1, LITTLE_WORK / work);
  return Math.max(FEWEST_LOOKS, Math.round(looks));
}

export function raceSearch(problem: Problem, options: RaceOptions): RaceResult {
  const { count } = problem.phases;
  const expected = options.work > ENDLESS ? ENDLESS_FIRST : options.work;
  const builder = makeBuilder(problem, looksFor(count, expected));
  const random = seededRandom(options.seed);
  const bound = raceBound(problem);
  const left = (): number => options.work - placementsOf(builder) / count;
  const isOver = ({ end }: Pair): boolean =>
    end <= bound || left() <= 0 || (options.isCancelled?.() ?? false);
  const race: Race = { builder, random, isOver, best: firstPair(builder, 0, 0, random) };
  let size = Math.ceil(Math.min(PER_PHASE * count, LARGEST, PACE * expected ** POWER));
  while (!isOver(race.best)) {
    run(race, makePool(race, Math.max(SMALLEST, size)));
    size = Math.min(2 * size, LARGEST, Math.ceil(left() / WORK_PER_MEMBER));
  }
  const work = Math.ceil(placementsOf(builder) / count);
  return { starts: race.best.starts[0], end: race.best.end, bound, work };
}
