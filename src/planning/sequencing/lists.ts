import type { Lists, WeightedLists } from './problem.js';

/** One entry of a weighted list: an index and its number. */
export type Entry = readonly [item: number, weight: number];

function offsets(rows: readonly (readonly unknown[])[]): Int32Array {
  const from = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    from[index + 1] = (from[index] ?? 0) + row.length;
  });
  return from;
}

export function listsOf(rows: readonly (readonly number[])[]): Lists {
  return { from: offsets(rows), items: Int32Array.from(rows.flat()) };
}

export function weightedListsOf(rows: readonly (readonly Entry[])[]): WeightedLists {
  const entries = rows.flat();
  return {
    from: offsets(rows),
    items: Int32Array.from(entries, ([item]) => item),
    weights: Float64Array.from(entries, ([, weight]) => weight),
  };
}

/** The items of one list. For loops outside the hot paths. */
export function itemsAt(lists: Lists, index: number): readonly number[] {
  return [...lists.items.subarray(lists.from[index], lists.from[index + 1])];
}

/** The entries of one weighted list. */
export function entriesAt(lists: WeightedLists, index: number): readonly Entry[] {
  const from = lists.from[index] ?? 0;
  return itemsAt(lists, index).map((item, offset) => [item, lists.weights[from + offset] ?? 0]);
}

/** The same relation seen from the other side. */
export function reversed(rows: readonly (readonly Entry[])[]): readonly (readonly Entry[])[] {
  const result: Entry[][] = rows.map(() => []);
  rows.forEach((row, index) => {
    for (const [item, weight] of row) result[item]?.push([index, weight]);
  });
  return result;
}
