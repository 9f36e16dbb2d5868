import type { Side } from './side.js';

/** Phases in the order of keys; where those are equal in the order of the side. */
export interface Sorter {
  /** By whole weeks up to the horizon: a phase comes behind what it waits for when the keys are starts. */
  byWeek(side: Side, weeks: Int32Array): Int32Array;
  /** The phases of `chosen` by any key, but nothing before what it waits for among the chosen; they are chosen no more. */
  byKey(side: Side, keys: Float64Array, chosen: Uint8Array): Int32Array;
}

/** Parts of a week that keys tell apart. */
const PARTS = 64;

/** The lists it hands out are its own, and last until the next call. */
export function makeSorter({ count, horizon }: Side): Sorter {
  const list = new Int32Array(count);
  const counts = new Int32Array(horizon + 2);
  const buffer = new Float64Array(count);
  const byWeek: Sorter['byWeek'] = ({ order }, weeks) => {
    counts.fill(0);
    for (const week of weeks) counts[week + 1] = (counts[week + 1] as number) + 1;
    for (let week = 1; week < counts.length; week += 1)
      counts[week] = (counts[week] as number) + (counts[week - 1] as number);
    for (const phase of order) {
      const week = weeks[phase] as number;
      list[counts[week] as number] = phase;
      counts[week] = (counts[week] as number) + 1;
    }
    return list;
  };
  const byKey: Sorter['byKey'] = ({ order, after }, keys, chosen) => {
    let size = 0;
    for (let place = 0; place < count; place += 1) {
      const phase = order[place] as number;
      if (chosen[phase] === 1) buffer[size++] = Math.floor((keys[phase] as number) * PARTS) * count + place;
    }
    const sorted = buffer.subarray(0, size).sort();
    let next = 0;
    const visit = (phase: number): void => {
      chosen[phase] = 0;
      const stop = after.from[phase + 1] as number;
      for (let at = after.from[phase] as number; at < stop; at += 1) {
        if (chosen[after.items[at] as number] === 1) visit(after.items[at] as number);
      }
      list[next++] = phase;
    };
    for (const key of sorted) {
      const phase = order[key - Math.floor(key / count) * count] as number;
      if (chosen[phase] === 1) visit(phase);
    }
    return list.subarray(0, size);
  };
  return { byWeek, byKey };
}
