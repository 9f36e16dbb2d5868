import { PERIOD_WEEKS } from '../../kernel/grid.js';
import { weightedListsOf } from '../lists.js';
import type { Problem, ProblemPhases, WeightedLists } from '../problem.js';
import { addPhase, removePhase } from '../timeline.js';
import type { State } from './state.js';

/**
 * A phase of which only the quarter is chosen casts a shadow on the timeline: the weeks in which it runs whatever the
 * week of its start (its compulsory part, Lahrichi 1982), and its start. So a whole quarter of starts is refuted at once.
 */

function twice<Row extends Int32Array | Uint8Array | Float64Array>(row: Row, shadow: Row): Row {
  const both = new (row.constructor as new (length: number) => Row)(2 * row.length);
  both.set(row);
  both.set(shadow, row.length);
  return both;
}

function listsTwice({ from, items, weights }: WeightedLists): WeightedLists {
  const shifted = from.subarray(1).map((each) => each + items.length);
  return {
    from: Int32Array.from([...from, ...shifted]),
    items: twice(items, items),
    weights: twice(weights, weights),
  };
}

/** Phases and behind them their shadows, without the limits that what comes later can mend. */
export function withShadows(problem: Problem): Problem {
  const { phases, departments } = problem;
  const none = weightedListsOf(Array.from({ length: 2 * phases.count }, () => []));
  const both: ProblemPhases = {
    ...phases,
    count: 2 * phases.count,
    // Zero is FREE: no shadow stands still.
    standing: twice(phases.standing, new Uint8Array(phases.count)),
    pilot: twice(phases.pilot, phases.pilot),
    weeks: twice(
      phases.weeks,
      phases.weeks.map((weeks) => Math.max(0, weeks - PERIOD_WEEKS + 1)),
    ),
    intensity: twice(phases.intensity, phases.intensity),
    owner: twice(phases.owner, phases.owner),
    // How much of its money falls in which quarter is not sure yet.
    money: twice(phases.money, new Float64Array(phases.count)),
    first: twice(phases.first, phases.first),
    hot: twice(phases.hot, phases.hot),
    heat: listsTwice(phases.heat),
    fte: listsTwice(phases.fte),
    // Which of several phases another one stands on is only known when all are placed.
    afterAny: none,
  };
  return {
    ...problem,
    temperatureRise: Infinity,
    // A department's first start moves when it gets a sooner one, so that this limit can be mended, too.
    companyStarts: Infinity,
    departments: { ...departments, rise: new Float64Array(departments.count).fill(Infinity) },
    phases: both,
  };
}

/** The shadow of a phase that starts in a quarter. */
export function cast({ open, quarter, problem }: State, phase: number, column: number): void {
  quarter[phase] = column;
  addPhase(open, problem.phases.count + phase, column * PERIOD_WEEKS - 1);
}

export function uncast({ open, quarter, problem }: State, phase: number): void {
  quarter[phase] = 0;
  removePhase(open, problem.phases.count + phase);
}

/** The phase itself. */
export function place({ open, real }: State, phase: number, week: number): void {
  addPhase(open, phase, week);
  addPhase(real, phase, week);
}

export function takeAway({ open, real }: State, phase: number): void {
  removePhase(open, phase);
  removePhase(real, phase);
}
