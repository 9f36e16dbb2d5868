import type { Problem, WeightedLists } from '../problem.js';
import type { Packed } from './packed.js';
import { tailsOf } from './race.js';

/**
 * A race seen from one of its ends, with the phases put down so far. Seen from the last end all arrows and weeks run the
 * other way; so one way of building serves both directions.
 */
export interface Side {
  readonly count: number;
  readonly horizon: number;
  /** Weeks that `room` knows per word: what is built beyond the horizon is not used, but must stand somewhere. */
  readonly span: number;
  readonly weeks: Int32Array;
  /** Phases, what is waited for first. */
  readonly order: Int32Array;
  /** What must have ended, with the weeks to wait after. */
  readonly after: WeightedLists;
  /** Weeks from the start of a phase to the end of all that waits for it. */
  readonly tails: Int32Array;
  readonly packed: Packed;
  readonly room: Int32Array;
  readonly start: Int32Array;
  /** Phases for which a place was looked for: the work done. */
  placements: number;
}

/** Rows of the side, twice as long as the horizon: beyond it as in its last week. */
function rowsOf(empty: Int32Array, horizon: number, backwards: boolean): Int32Array {
  const result = new Int32Array(2 * empty.length);
  for (let from = 0; from < empty.length; from += horizon) {
    const row = empty.slice(from, from + horizon);
    if (backwards) row.reverse();
    result.set(row, 2 * from);
    result.fill(row[horizon - 1] as number, 2 * from + horizon, 2 * (from + horizon));
  }
  return result;
}

export function sidesOf(problem: Problem, packed: Packed): readonly [Side, Side] {
  const { phases, weeks: horizon, order } = problem;
  const { count, weeks, after, before } = phases;
  const back = order.slice().reverse();
  const side = (own: Pick<Side, 'order' | 'after' | 'tails'>, empty: Int32Array): Side => ({
    ...{ count, horizon, span: 2 * horizon, weeks, placements: 0 },
    ...own,
    packed: { ...packed, empty },
    room: empty.slice(),
    start: new Int32Array(count),
  });
  const forwards = { order, after, tails: tailsOf(order, before, weeks) };
  const backwards = { order: back, after: before, tails: tailsOf(back, after, weeks) };
  return [
    side(forwards, rowsOf(packed.empty, horizon, false)),
    side(backwards, rowsOf(packed.empty, horizon, true)),
  ];
}

export function clear({ room, packed }: Side): void {
  room.set(packed.empty);
}

export function putDown({ packed, room, start, weeks, span }: Side, phase: number, week: number): void {
  const { from, words, amounts } = packed;
  start[phase] = week;
  const duration = weeks[phase] as number;
  const stop = from[phase + 1] as number;
  for (let at = from[phase] as number; at < stop; at += 1) {
    const amount = amounts[at] as number;
    const first = (words[at] as number) * span + week;
    for (let index = first; index < first + duration; index += 1)
      room[index] = (room[index] as number) - amount;
  }
}

/** The first week from `week` on with room for all its weeks. */
export function firstRoom({ packed, room, weeks, span }: Side, phase: number, week: number): number {
  const { from, words, amounts, guards } = packed;
  const duration = weeks[phase] as number;
  const begin = from[phase] as number;
  const stop = from[phase + 1] as number;
  for (let at = begin; at < stop; at += 1) {
    const amount = amounts[at] as number;
    const guard = guards[words[at] as number] as number;
    const row = (words[at] as number) * span;
    // Weeks from `index` down to `seen` are still to be asked.
    let seen = row + week;
    let index = seen + duration - 1;
    while (index >= seen) {
      if ((((room[index] as number) - amount) & guard) === guard) {
        index -= 1;
        continue;
      }
      seen = Math.max(row + week + duration, index + 1);
      week = index - row + 1;
      index = row + week + duration - 1;
      if (at === begin) continue;
      // From the first word again: what it had left in the weeks before says nothing of the weeks now added.
      at = begin - 1;
      break;
    }
  }
  return week;
}

/** End of what it waits for. */
export function readyFrom({ after, start, weeks }: Side, phase: number, from: number): number {
  let ready = from;
  const stop = after.from[phase + 1] as number;
  for (let at = after.from[phase] as number; at < stop; at += 1) {
    const item = after.items[at] as number;
    const end = (start[item] as number) + (weeks[item] as number) + (after.weights[at] as number);
    if (end > ready) ready = end;
  }
  return ready;
}

/** Looks for the first place of a phase, no sooner than `from`, and takes it; false when all would end beyond `limit`. */
export function place(side: Side, phase: number, from: number, limit = Infinity): boolean {
  const week = firstRoom(side, phase, readyFrom(side, phase, from));
  side.placements += 1;
  if (week + (side.tails[phase] as number) > limit) return false;
  putDown(side, phase, week);
  return true;
}
