import type { Random } from '../../kernel/random.js';
import { clearBoard, dueBy, firstRoom, putDown, readyFrom, takeUp, type Board } from './board.js';
import { press, type Pressed } from './justify.js';

/**
 * A large neighbourhood between two sides: what comes before a block stands as early as it goes, what comes behind it as
 * late as it goes before an end that is no later, or one week sooner; the block is put in the hole between, in several
 * orders. Only the block is placed anew, so that an attempt that fails costs little.
 */

const SMALLEST_BLOCK = 8;
const LARGEST_BLOCK = 40;
const TRIES = 6;
/** Weeks by which the order of the block differs from that of its latest starts, at most. */
const SPREAD = 40;
/** How often the end must come sooner, and how often it may come a week later. */
const SOONER = 0.4;
const LATER = 0.03;

/** Twice the middle of where a phase can be. */
function middle({ problem }: Board, { early, late }: Pressed, phase: number): number {
  return (early[phase] as number) + (late[phase] as number) + (problem.phases.weeks[phase] as number);
}

/** Phases around a random one in time, with a random blur. */
function chooseBlock(board: Board, current: Pressed, random: Random): Uint8Array {
  const { count } = board.problem.phases;
  const size = Math.min(count, SMALLEST_BLOCK + Math.floor(random() * (LARGEST_BLOCK - SMALLEST_BLOCK + 1)));
  const at = middle(board, current, Math.floor(random() * count));
  const blur = random() * random() * current.end * 0.3;
  const distance = Float64Array.from({ length: count }, (_, phase) => {
    const away = Math.abs(middle(board, current, phase) - at) + random() * blur;
    return Math.floor(away) * count + phase;
  });
  distance.sort();
  const block = new Uint8Array(count);
  for (let index = 0; index < size; index += 1) block[(distance[index] as number) % count] = 1;
  return block;
}

function centreOf(board: Board, current: Pressed, block: Uint8Array): number {
  let sum = 0;
  let count = 0;
  block.forEach((chosen, phase) => {
    if (chosen === 0) return;
    sum += middle(board, current, phase);
    count += 1;
  });
  return sum / count;
}

/** Puts the two sides down, and answers what is in the hole: the block, and what stands in the way of the other side. */
function setSides(board: Board, current: Pressed, block: Uint8Array, end: number): number[] {
  clearBoard(board);
  const centre = centreOf(board, current, block);
  const { order } = board.problem;
  const behind = (phase: number): boolean => middle(board, current, phase) > centre;
  for (const phase of order) {
    if (block[phase] === 0 && behind(phase))
      putDown(board, phase, (current.late[phase] as number) - current.end + end);
  }
  return [...order].filter((phase) => {
    if (block[phase] === 1) return true;
    if (behind(phase)) return false;
    const week = current.early[phase] as number;
    if (dueBy(board, phase, end) < week || firstRoom(board, phase, week, week) !== week) return true;
    putDown(board, phase, week);
    return false;
  });
}

/** Latest starts in the hole, from what stands behind it. */
function dueDates(board: Board, inside: readonly number[], end: number): Int32Array {
  const { before, weeks, count } = board.problem.phases;
  const due = new Int32Array(count);
  const known = new Uint8Array(count);
  for (const phase of [...inside].reverse()) {
    let bound = dueBy(board, phase, end);
    const stop = before.from[phase + 1] as number;
    for (let at = before.from[phase] as number; at < stop; at += 1) {
      const later = before.items[at] as number;
      if (known[later] === 0) continue;
      bound = Math.min(
        bound,
        (due[later] as number) - (before.weights[at] as number) - (weeks[phase] as number),
      );
    }
    due[phase] = bound;
    known[phase] = 1;
  }
  return due;
}

function isReady(board: Board, phase: number, waiting: Uint8Array): boolean {
  const { after } = board.problem.phases;
  const stop = after.from[phase + 1] as number;
  for (let at = after.from[phase] as number; at < stop; at += 1) {
    if (waiting[after.items[at] as number] === 1) return false;
  }
  return true;
}

/** Fills the hole in the order given, what is waited for first; false, with the hole empty again, when it is too small. */
function fillHole(board: Board, order: readonly number[], due: Int32Array): boolean {
  const waiting = new Uint8Array(due.length);
  for (const phase of order) waiting[phase] = 1;
  const open = [...order];
  const done: number[] = [];
  while (open.length > 0) {
    const [phase = 0] = open.splice(
      open.findIndex((each) => isReady(board, each, waiting)),
      1,
    );
    const last = due[phase] as number;
    const week = firstRoom(board, phase, readyFrom(board, phase), last);
    if (week > last) {
      for (const each of done) takeUp(board, each);
      return false;
    }
    putDown(board, phase, week);
    waiting[phase] = 0;
    done.push(phase);
  }
  return true;
}

/** One block in a few orders; undefined when none of them fits. */
export function reblock(board: Board, current: Pressed, random: Random): Pressed | undefined {
  const dice = random();
  const change = dice < SOONER ? -1 : dice < 1 - LATER ? 0 : 1;
  const end = current.end + change;
  const inside = setSides(board, current, chooseBlock(board, current, random), end);
  const due = dueDates(board, inside, end);
  for (let index = 0; index < TRIES; index += 1) {
    const spread = index === 0 ? 0 : SPREAD * random();
    const keys = due.map((week) => week + random() * spread);
    const order = [...inside].sort((one, other) => (keys[one] as number) - (keys[other] as number));
    if (fillHole(board, order, due)) return press(board, board.start);
  }
  return undefined;
}
