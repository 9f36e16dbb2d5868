import type { Problem } from '../problem.js';

/**
 * The hours of all departments side by side in words of 31 bits, so that one subtraction asks after four departments at a
 * time. Above the room of each department stands a guard: a bit that is lost when it is asked for more than it has.
 */
export interface Packed {
  /** Room per word and week, guards included. */
  readonly empty: Int32Array;
  /** The guards of each word. */
  readonly guards: Int32Array;
  /** What phase i takes: `amounts[at]` out of word `words[at]`, for at from `from[i]` up to `from[i + 1]`. */
  readonly from: Int32Array;
  readonly words: Int32Array;
  readonly amounts: Int32Array;
  /** True when every week has the same room. */
  readonly level: boolean;
}

const WORD_BITS = 31;
/** Whole numbers for hours that are written with few decimals. */
const SCALES = [1, 2, 4, 10, 20, 100, 1_000, 10_000, 100_000, 1_000_000];
/** What a rounding may be off, in units of the scale. */
const SLIP = 1e-6;

/** One department in whole units: what it has per week, what each phase asks. */
interface Row {
  readonly room: Int32Array;
  readonly asked: Int32Array;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < SLIP;
}

function scaleOf(values: readonly number[]): number {
  const most = Math.max(1, ...values);
  const limit = 2 ** (WORD_BITS - 2);
  const exact = SCALES.find(
    (scale) => most * scale < limit && values.every((value) => isWhole(value * scale)),
  );
  return exact ?? limit / most;
}

/** Where hours are no whole units they are rounded so that what fits here fits; a phase that fits alone still does. */
function rowOf(problem: Problem, department: number, asked: Float64Array): Row | undefined {
  const { departments, weeks, periods } = problem;
  const capacities = departments.fte.subarray(department * periods, (department + 1) * periods);
  const total = asked.reduce((sum, amount) => sum + amount, 0);
  const least = Math.min(...capacities);
  // Nobody ever waits for it.
  if (total <= least) return undefined;
  const scale = scaleOf([...capacities, ...asked]);
  const whole = (capacity: number): number => Math.floor(capacity * scale + SLIP);
  return {
    room: Int32Array.from({ length: weeks }, (_, week) =>
      whole(capacities[Math.floor((week * periods) / weeks)] as number),
    ),
    asked: Int32Array.from(asked, (amount) => Math.min(Math.ceil(amount * scale - SLIP), whole(least))),
  };
}

function rowsOf(problem: Problem): Row[] {
  const { fte, count } = problem.phases;
  const asked = Array.from({ length: problem.departments.count }, () => new Float64Array(count));
  for (let phase = 0; phase < count; phase += 1) {
    for (let at = fte.from[phase] as number; at < (fte.from[phase + 1] as number); at += 1) {
      const row = asked[fte.items[at] as number] as Float64Array;
      row[phase] = (row[phase] as number) + (fte.weights[at] as number);
    }
  }
  return asked.flatMap((amounts, department) => rowOf(problem, department, amounts) ?? []);
}

/** Bits for the most that a department has, and its guard. */
function bitsOf({ room }: Row): number {
  return 32 - Math.clz32(room.reduce((most, each) => Math.max(most, each), 0)) + 1;
}

interface Place {
  readonly row: Row;
  readonly word: number;
  /** Lowest bit. */
  readonly low: number;
  readonly guard: number;
}

/** Each department in the first word with bits left. */
function placesOf(rows: readonly Row[]): Place[] {
  const used: number[] = [];
  return rows.map((row) => {
    const bits = bitsOf(row);
    const found = used.findIndex((each) => each + bits <= WORD_BITS);
    const word = found === -1 ? used.length : found;
    const low = used[word] ?? 0;
    used[word] = low + bits;
    return { row, word, low, guard: 2 ** (low + bits - 1) };
  });
}

export function packed(problem: Problem): Packed {
  const { weeks, phases } = problem;
  const places = placesOf(rowsOf(problem));
  const count = places.reduce((most, { word }) => Math.max(most, word + 1), 0);
  const empty = new Int32Array(count * weeks);
  const guards = new Int32Array(count);
  const asked = Array.from({ length: phases.count }, () => new Int32Array(count));
  for (const { row, word, low, guard } of places) {
    guards[word] = (guards[word] as number) + guard;
    row.room.forEach((room, week) => {
      empty[word * weeks + week] = (empty[word * weeks + week] as number) + room * 2 ** low + guard;
    });
    row.asked.forEach((amount, phase) => {
      const own = asked[phase] as Int32Array;
      own[word] = (own[word] as number) + amount * 2 ** low;
    });
  }
  const needs = asked.map((own) =>
    [...own].flatMap((amount, word) => (amount > 0 ? [{ word, amount }] : [])),
  );
  const from = new Int32Array(phases.count + 1);
  needs.forEach((own, phase) => {
    from[phase + 1] = (from[phase] as number) + own.length;
  });
  return {
    empty,
    guards,
    from,
    words: Int32Array.from(needs.flat(), ({ word }) => word),
    amounts: Int32Array.from(needs.flat(), ({ amount }) => amount),
    level: places.every(({ row }) => row.room.every((room) => room === row.room[0])),
  };
}
