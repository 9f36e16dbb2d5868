import type { Objective } from '../objective-terms.js';
import type { Problem } from '../problem.js';
import type { Timeline } from '../timeline.js';
import type { Unit } from '../units.js';

/** What the complete search keeps while it goes down and up its tree. */
export interface State {
  readonly problem: Problem;
  /** What is placed, and shadows of what has its quarter; without limits on rises and without the growth ladder. */
  readonly open: Timeline;
  /** Only what is placed, under all limits. */
  readonly real: Timeline;
  readonly units: readonly Unit[];
  /** What is chosen, in this order. */
  readonly steps: readonly Step[];
  /** 1 for phases that the choices so far leave out. */
  readonly out: Uint8Array;
  /** What phases that stand still add to value and phases, at most. */
  readonly fixed: Gain;
  /** Value and phases that this unit and all after it can still add. */
  readonly potential: readonly Gain[];
  /** Per depth and phase: no start before this is possible any more; of what is placed, its start. */
  readonly soonest: readonly Int32Array[];
  /** Per phase its last start, as far as it is chosen. */
  readonly until: Int32Array;
  /** Per phase the column of the quarter that is chosen for it while its week is not; 0 for none. */
  readonly quarter: Int32Array;
  /** Per phase how often a choice about it led nowhere. */
  readonly cuts: Float64Array;
  readonly reach: Reach;
  readonly dates: Dates;
  nodes: number;
  /** Asked now and then; true ends the search with what it has. */
  readonly isCancelled: () => boolean;
  best?: { readonly starts: Int32Array; readonly objective: Objective };
}

/** The week of a phase, or only the quarter. */
export interface Step {
  readonly phase: number;
  readonly week: boolean;
}

/** Scratch of the bounds: the terms that are about dates, at least, and the soonest first start of each C. */
export interface Dates {
  breadth: number;
  result: number;
  finish: number;
  readonly ofC: Float64Array;
}

/** Value and phases. */
export interface Gain {
  readonly value: number;
  readonly phases: number;
}

/** Scratch of the look-ahead. Rows by quarter, as on the timeline. */
export interface Reach {
  /** Most degrees that a department can still have in a quarter. */
  readonly most: Float64Array;
  /** Highest temperature that a quarter can still have. */
  readonly warmest: Float64Array;
  /** First and last quarter in which a phase can run. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Per department the first quarter in which something can still start, and per quarter the first starts that stay there. */
  readonly sooner: Int32Array;
  readonly sure: Int32Array;
  /** Per department the degrees that a quarter has in any case. */
  readonly least: Float64Array;
  /** Per department what can be added in the quarter in hand; of it what the pilot in hand adds, and which pilot that is. */
  readonly more: Float64Array;
  readonly own: Float64Array;
  readonly ownOf: Int32Array;
}

export function makeReach({ peak, temperature, columns, problem }: Timeline): Reach {
  const { phases, departments } = problem;
  return {
    most: peak.slice(),
    warmest: temperature.slice(),
    first: new Int32Array(phases.count),
    last: new Int32Array(phases.count),
    sooner: new Int32Array(departments.count),
    sure: new Int32Array(columns + 1),
    least: new Float64Array(departments.count),
    more: new Float64Array(departments.count),
    own: new Float64Array(departments.count),
    ownOf: new Int32Array(departments.count),
  };
}

/** Choices between two questions whether to go on: some milliseconds. */
const ASK = 1_024;

/** One more choice is made; none is left once somebody wants the end. */
export function spend(state: State): void {
  state.nodes -= 1;
  if (state.nodes % ASK === 0 && state.isCancelled()) state.nodes = 0;
}

/** As in the insertion check. */
export const SLACK = 1e-6;

export const NOTHING: Gain = { value: 0, phases: 0 };

export function plus(one: Gain, other: Gain): Gain {
  return { value: one.value + other.value, phases: one.phases + other.phases };
}
