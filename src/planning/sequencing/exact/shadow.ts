import { PERIOD_WEEKS } from '../../kernel/grid.js';
import { weightedListsOf } from '../lists.js';
import { UNPLACED, type Problem, type ProblemPhases, type WeightedLists } from '../problem.js';
import { addPhase, removePhase } from '../timeline.js';
import type { State } from './state.js';

/**
 * A phase of which only the quarter is chosen casts a shadow on the timeline: the weeks in which it runs whatever the
 * week of its start (its compulsory part, Lahrichi 1982), and its start. So a whole quarter of starts is refuted at once;
 * and before its weeks are tried one by one, each part of the quarter, with a shadow that is longer.
 */

/** Weeks of the first of the two parts of a quarter. */
export const PART_WEEKS = 7;

function thrice<Row extends Int32Array | Uint8Array | Float64Array>(row: Row, wide: Row, narrow: Row): Row {
  const all = new (row.constructor as new (length: number) => Row)(3 * row.length);
  all.set(row);
  all.set(wide, row.length);
  all.set(narrow, 2 * row.length);
  return all;
}

function listsThrice({ from, items, weights }: WeightedLists): WeightedLists {
  const shifted = (times: number): Int32Array => from.subarray(1).map((each) => each + times * items.length);
  return {
    from: Int32Array.from([...from, ...shifted(1), ...shifted(2)]),
    items: thrice(items, items, items),
    weights: thrice(weights, weights, weights),
  };
}

/** Phases, behind them their shadows of a quarter and of a part, without the limits that what comes later can mend. */
export function withShadows(problem: Problem): Problem {
  const { phases, departments } = problem;
  const none = weightedListsOf(Array.from({ length: 3 * phases.count }, () => []));
  const nothing = new Float64Array(phases.count);
  // Zero is FREE: no shadow stands still.
  const free = new Uint8Array(phases.count);
  const same = <Row extends Int32Array | Uint8Array | Float64Array>(row: Row): Row => thrice(row, row, row);
  const shortBy = (span: number): Int32Array => phases.weeks.map((weeks) => Math.max(0, weeks - span + 1));
  const all: ProblemPhases = {
    ...phases,
    count: 3 * phases.count,
    standing: thrice(phases.standing, free, free),
    pilot: same(phases.pilot),
    weeks: thrice(phases.weeks, shortBy(PERIOD_WEEKS), shortBy(PART_WEEKS)),
    intensity: same(phases.intensity),
    owner: same(phases.owner),
    // How much of its money falls in which quarter is not sure yet.
    money: thrice(phases.money, nothing, nothing),
    first: same(phases.first),
    hot: same(phases.hot),
    heat: listsThrice(phases.heat),
    fte: listsThrice(phases.fte),
    // Which of several phases another one stands on is only known when all are placed.
    afterAny: none,
  };
  return {
    ...problem,
    temperatureRise: Infinity,
    // A department's first start moves when it gets a sooner one, so that this limit can be mended, too.
    companyStarts: Infinity,
    departments: { ...departments, rise: new Float64Array(departments.count).fill(Infinity) },
    phases: all,
  };
}

/** The shadow of a phase that starts in a quarter, or in a part of it: up to this week. */
export function cast({ open, quarter, problem }: State, phase: number, column: number, until?: number): void {
  const { count } = problem.phases;
  quarter[phase] = column;
  if (until === undefined) addPhase(open, count + phase, column * PERIOD_WEEKS - 1);
  else addPhase(open, 2 * count + phase, until);
}

/** Takes it away. @returns the last week of the part that it stood for, to cast it again; undefined for a quarter */
export function uncast({ open, quarter, problem }: State, phase: number): number | undefined {
  const { count } = problem.phases;
  quarter[phase] = 0;
  const until = open.start[2 * count + phase] as number;
  const isPart = until !== UNPLACED;
  removePhase(open, (isPart ? 2 : 1) * count + phase);
  return isPart ? until : undefined;
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
