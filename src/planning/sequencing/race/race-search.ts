import { seededRandom, type Random } from '../../kernel/random.js';
import type { Problem } from '../problem.js';
import { makeBoard, type Board } from './board.js';
import { reblock } from './hole.js';
import { press, sortedBy, type Pressed } from './justify.js';
import { raceBound } from './race-bound.js';
import { tailsOf } from './race.js';

/**
 * A small pool of sequences. Two of them are crossed, as in the genetic algorithm of Valls, Ballestin and Quintanilla
 * (2008), or a block of one is put in another order; every child is pressed against both sides.
 */

const POOL = 30;
/** Sequences' worth of work per member of the first pool: no pool of more than the work allows. */
const WORK_PER_MEMBER = 12;
const CROSS = 0.3;
/** How often a child's parents are blurred, and by how many weeks at most. */
const BLURRED = 0.5;
const BLUR = 8;

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

/** Places of phases such that nothing comes before what it waits for, else in the order given. */
function places({ problem }: Board, order: Int32Array): Int32Array {
  const { after, count } = problem.phases;
  const place = new Int32Array(count).fill(-1);
  const seen = new Uint8Array(count);
  let next = 0;
  const visit = (phase: number): void => {
    if (seen[phase] === 1) return;
    seen[phase] = 1;
    const stop = after.from[phase + 1] as number;
    for (let at = after.from[phase] as number; at < stop; at += 1) visit(after.items[at] as number);
    place[phase] = next++;
  };
  for (const phase of order) visit(phase);
  return place;
}

/** By least room to the end, each one with another blur. */
function firstPool(board: Board, random: Random, size: number): Pressed[] {
  const tails = tailsOf(board.problem);
  return Array.from({ length: size }, (_, index) => {
    const blur = index === 0 ? 0 : 5 + 40 * random();
    const keys = tails.map((tail) => Math.floor(random() * blur) - tail);
    return press(
      board,
      places(
        board,
        sortedBy(board, (phase) => keys[phase] as number),
      ),
    );
  });
}

function orderOf(board: Board, { late }: Pressed, blur: number, random: Random): Int32Array {
  const blurred = sortedBy(board, (phase) => (late[phase] as number) + Math.floor(blur * random()));
  const place = places(board, blurred);
  return sortedBy(board, (phase) => place[phase] as number);
}

/** The order of one with a stretch of it in the order of another, pressed. */
function cross(board: Board, parents: readonly [Pressed, Pressed], random: Random): Pressed {
  const blur = random() < BLURRED ? BLUR * random() : 0;
  const mother = orderOf(board, parents[0], blur, random);
  const father = orderOf(board, parents[1], blur, random);
  const count = mother.length;
  const from = Math.floor(random() * count * 0.75);
  const to = from + Math.floor(count * (0.25 + 0.5 * random()));
  const place = new Int32Array(count).fill(-1);
  let next = 0;
  const take = (phase: number): void => {
    if (place[phase] === -1) place[phase] = next++;
  };
  mother.subarray(0, from).forEach(take);
  for (let index = 0; index < count && next < to; index += 1) take(father[index] as number);
  mother.forEach(take);
  return press(board, place);
}

/** The better of two. */
function select(pool: readonly Pressed[], random: Random): number {
  const one = Math.floor(random() * pool.length);
  const other = Math.floor(random() * pool.length);
  return (pool[one] as Pressed).end <= (pool[other] as Pressed).end ? one : other;
}

function isSame(one: Pressed, other: Pressed): boolean {
  return one.end === other.end && one.early.every((week, phase) => week === other.early[phase]);
}

/** One child; it takes the place of its parent, or of the worst when it has two. */
function evolve(board: Board, pool: Pressed[], random: Random): Pressed | undefined {
  const one = select(pool, random);
  const parent = pool[one] as Pressed;
  if (random() >= CROSS) {
    const child = reblock(board, parent, random);
    if (child && !pool.some((each) => isSame(each, child))) pool[one] = child;
    return child;
  }
  const child = cross(board, [parent, pool[select(pool, random)] as Pressed], random);
  const worst = pool.reduce(
    (most, each, index) => (each.end >= (pool[most] as Pressed).end ? index : most),
    0,
  );
  if (child.end <= (pool[worst] as Pressed).end && !pool.some((each) => isSame(each, child)))
    pool[worst] = child;
  return child;
}

export function raceSearch(problem: Problem, options: RaceOptions): RaceResult {
  const board = makeBoard(problem);
  const random = seededRandom(options.seed);
  const bound = raceBound(problem);
  const pool = firstPool(
    board,
    random,
    Math.max(1, Math.min(POOL, Math.ceil(options.work / WORK_PER_MEMBER))),
  );
  let best = pool.reduce((one, other) => (other.end < one.end ? other : one));
  const limit = options.work * problem.phases.count;
  while (board.placements < limit && best.end > bound && !(options.isCancelled?.() ?? false)) {
    const child = evolve(board, pool, random);
    if (child && child.end < best.end) best = child;
  }
  return {
    starts: best.early,
    end: best.end,
    bound,
    work: Math.ceil(board.placements / problem.phases.count),
  };
}
