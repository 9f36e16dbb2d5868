import type { Problem } from '../problem.js';
import { packed } from './packed.js';
import { sidesOf, type Side } from './side.js';
import { makeSorter, type Sorter } from './sorter.js';

/** What a search builds with: both sides of the race, and room to work in that its steps share. */
export interface Builder {
  readonly sides: readonly [Side, Side];
  readonly sorter: Sorter;
  /** True when every week has the same room, so that a sequence may be moved as a whole. */
  readonly level: boolean;
  /** Windows looked at for one cross: more is greedier. */
  readonly looks: number;
  /** Per phase what it asks of all departments in a week, each as a part of what that department has. */
  readonly loads: Float64Array;
  readonly weekKeys: Int32Array;
  readonly keys: Float64Array;
  readonly chosen: Uint8Array;
  readonly kept: Uint8Array;
  readonly ahead: Float64Array;
}

/** 0 from the beginning, 1 from the end. */
export type Direction = 0 | 1;

export function opposite(direction: Direction): Direction {
  return direction === 0 ? 1 : 0;
}

function loadsOf({ phases: { fte, count }, departments, periods }: Problem): Float64Array {
  const loads = new Float64Array(count);
  for (let phase = 0; phase < count; phase += 1) {
    for (let at = fte.from[phase] as number; at < (fte.from[phase + 1] as number); at += 1) {
      const department = fte.items[at] as number;
      const capacity = Math.max(
        ...departments.fte.subarray(department * periods, (department + 1) * periods),
      );
      if (capacity > 0) loads[phase] = (loads[phase] as number) + (fte.weights[at] as number) / capacity;
    }
  }
  return loads;
}

export function makeBuilder(problem: Problem, looks: number): Builder {
  const { count } = problem.phases;
  const hours = packed(problem);
  const sides = sidesOf(problem, hours);
  return {
    sides,
    sorter: makeSorter(sides[0]),
    level: hours.level,
    looks,
    loads: loadsOf(problem),
    weekKeys: new Int32Array(count),
    keys: new Float64Array(count),
    chosen: new Uint8Array(count),
    kept: new Uint8Array(count),
    ahead: new Float64Array(2 * problem.weeks + 2),
  };
}

/** Phases for which a place was looked for. */
export function placementsOf({ sides }: Builder): number {
  return sides[0].placements + sides[1].placements;
}
