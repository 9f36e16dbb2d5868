import { opposite, type Builder, type Direction } from './builder.js';
import { clear, place, putDown, type Side } from './side.js';

/** A sequence pushed against both ends of the race. */
export interface Pair {
  /** Starts as early as they go; and the same seen from the end: weeks from the end of a phase to the end of the race. */
  readonly starts: readonly [Int32Array, Int32Array];
  readonly end: number;
  /** Two pairs with equal marks are taken for the same. */
  readonly mark: number;
}

/** FNV-1a over the starts. */
function markOf(starts: Int32Array): number {
  let mark = 0x811c9dc5;
  for (const week of starts) mark = Math.imul(mark ^ week, 0x01000193);
  return mark;
}

function pairOf(direction: Direction, own: Int32Array, others: Int32Array, end: number): Pair {
  const starts = direction === 0 ? ([own, others] as const) : ([others, own] as const);
  return { starts, end, mark: markOf(starts[0]) };
}

/** Where a sequence of that length begins on a side: weeks with different room leave no choice. */
function originOf({ level, sides }: Builder, direction: Direction, length: number): number {
  return level || direction === 0 ? 0 : sides[1].horizon - length;
}

function startsOn({ start }: Side, origin: number): Int32Array {
  return origin === 0 ? start.slice() : start.map((week) => week - origin);
}

/** First week after everything. */
export function lengthOf({ weeks }: Side, starts: Int32Array): number {
  let length = 0;
  for (let phase = 0; phase < starts.length; phase += 1)
    length = Math.max(length, (starts[phase] as number) + (weeks[phase] as number));
  return length;
}

/** Phases in the order in which the other side takes them: by their end, the last one first. */
function turnedOrder(builder: Builder, direction: Direction, own: Int32Array, length: number): Int32Array {
  const { weekKeys, sides, sorter } = builder;
  const side = sides[opposite(direction)];
  for (let phase = 0; phase < own.length; phase += 1)
    weekKeys[phase] = length - (own[phase] as number) - (side.weeks[phase] as number);
  return sorter.byWeek(side, weekKeys);
}

/**
 * Presses what stands on one side against the other end, and back, until it gets no shorter: forward and backward
 * improvement (Li and Willis 1992; Tormos and Lova 2001). No pass makes it longer.
 */
export function press(builder: Builder, direction: Direction): Pair {
  let own = startsOn(builder.sides[direction], 0);
  let length = lengthOf(builder.sides[direction], own);
  for (;;) {
    const across = opposite(direction);
    const side = builder.sides[across];
    const origin = originOf(builder, across, length);
    const order = turnedOrder(builder, direction, own, length);
    clear(side);
    for (const phase of order) place(side, phase, origin);
    const starts = startsOn(side, origin);
    // Where weeks differ the whole cannot be moved to an end that would be sooner.
    const shorter = builder.level ? lengthOf(side, starts) : length;
    if (shorter >= length) return pairOf(direction, own, starts, length);
    own = starts;
    length = shorter;
    direction = across;
  }
}

/** Puts those of `kept` where the parent has them that wait for nothing else; the others are kept no more. */
function putKept({ kept }: Builder, side: Side, late: Int32Array, origin: number): void {
  const { order, after } = side;
  clear(side);
  for (const phase of order) {
    const stop = after.from[phase + 1] as number;
    for (let at = after.from[phase] as number; at < stop; at += 1) {
      if (kept[after.items[at] as number] === 0) kept[phase] = 0;
    }
    if (kept[phase] === 1) putDown(side, phase, origin + (late[phase] as number));
  }
}

/**
 * As `press`, but on the other side the phases of `kept` stay where the parent has them, and only the rest is placed. For
 * what is no longer than the parent.
 */
export function pressPart(builder: Builder, direction: Direction, parent: Pair): Pair {
  const { end } = parent;
  const across = opposite(direction);
  const side = builder.sides[across];
  const own = startsOn(builder.sides[direction], 0);
  const origin = originOf(builder, across, end);
  putKept(builder, side, parent.starts[across], origin);
  for (const phase of turnedOrder(builder, direction, own, end)) {
    if (builder.kept[phase] === 0) place(side, phase, origin);
  }
  const starts = startsOn(side, origin);
  const length = lengthOf(side, starts);
  // What was kept stands in the way: everything anew.
  if (length > end) return press(builder, direction);
  return length < end && builder.level ? press(builder, across) : pairOf(direction, own, starts, end);
}
