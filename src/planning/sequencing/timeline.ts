import { PERIOD_WEEKS } from '../kernel/grid.js';
import type { Others } from './others.js';
import { FREE, UNPLACED, type Problem } from './problem.js';

/**
 * What the placed phases ask, week by week and quarter by quarter, kept up to date while phases come and go.
 * Adding or removing a phase touches only its own weeks and quarters. Rows lie one after the other in flat arrays:
 * `heat[department * weeks + week]`. Rows by quarter have `columns` places: column 0 is the quarter before the plan,
 * quarter p is column p + 1, and one spare column at the end saves a bounds check.
 */
export interface Timeline {
  readonly problem: Problem;
  readonly columns: number;
  /** Start per phase, or UNPLACED. */
  readonly start: Int32Array;
  /** Degrees per department and week, without emergency phases. */
  readonly heat: Float64Array;
  /** Degrees per department and quarter: its hottest week. */
  readonly peak: Float64Array;
  /** Full-time equivalents per department and week, and the fullest week per quarter. */
  readonly fte: Float64Array;
  readonly ftePeak: Float64Array;
  /** Euros per quarter. */
  readonly money: Float64Array;
  /** Organisation temperature per quarter. */
  readonly temperature: Float64Array;
  /** Starts of pilots, and of hot phases, per owner and quarter. */
  readonly newStarts: Int32Array;
  readonly hotStarts: Int32Array;
  /** Per department the column of its first owned start; `columns` when it has none. */
  readonly firstStart: Int32Array;
  /** Departments whose first owned start is in a quarter. */
  readonly firstStarts: Int32Array;
  /** Scratch of the insertion check: peaks per entry of the phase's heat list, and what they add to the temperature. */
  readonly raised: Float64Array;
  readonly warmer: Float64Array;
  /** One place: 1 when a check since the last reset failed on a rise, which warming the quarter before could mend. */
  readonly steep: Uint8Array;
}

/** Quarter column of a week; everything before the plan is column 0. */
export function columnOf(week: number): number {
  return week < 0 ? 0 : Math.floor(week / PERIOD_WEEKS) + 1;
}

export function makeTimeline(problem: Problem): Timeline {
  const { departments, phases, weeks, periods } = problem;
  const columns = periods + 2;
  const perQuarter = departments.count * columns;
  return {
    problem,
    columns,
    start: new Int32Array(phases.count).fill(UNPLACED),
    heat: new Float64Array(departments.count * weeks),
    peak: new Float64Array(perQuarter),
    fte: new Float64Array(departments.count * weeks),
    ftePeak: new Float64Array(perQuarter),
    money: new Float64Array(columns),
    temperature: new Float64Array(columns),
    newStarts: new Int32Array(perQuarter),
    hotStarts: new Int32Array(perQuarter),
    firstStart: new Int32Array(departments.count).fill(columns),
    firstStarts: new Int32Array(columns),
    raised: new Float64Array(perQuarter),
    warmer: new Float64Array(columns),
    steep: new Uint8Array(1),
  };
}

/** Empties the timeline but for the phases that stand still. */
export function clearTimeline(timeline: Timeline): void {
  const { problem, columns, peak, temperature } = timeline;
  for (const row of [
    timeline.heat,
    timeline.peak,
    timeline.fte,
    timeline.ftePeak,
    timeline.money,
    temperature,
  ])
    row.fill(0);
  for (const row of [timeline.newStarts, timeline.hotStarts, timeline.firstStarts]) row.fill(0);
  timeline.start.fill(UNPLACED);
  timeline.firstStart.fill(columns);
  const { before, share, count } = problem.departments;
  for (let department = 0; department < count; department += 1) {
    peak[department * columns] = before[department] as number;
    temperature[0] =
      (temperature[0] as number) + (before[department] as number) * (share[department] as number);
  }
  if (problem.departments.others) addOthers(timeline, problem.departments.others);
  const { standing, fixed } = problem.phases;
  for (let phase = 0; phase < problem.phases.count; phase += 1) {
    if (standing[phase] !== FREE) addPhase(timeline, phase, fixed[phase] as number);
  }
}

/** What pilots of other plans ask is there before anything is placed. */
function addOthers(
  { problem, columns, heat, peak, fte, ftePeak, temperature }: Timeline,
  others: Others,
): void {
  heat.set(others.heat);
  fte.set(others.fte);
  const { share, count } = problem.departments;
  for (let department = 0; department < count; department += 1) {
    for (let column = 1; column <= problem.periods; column += 1) {
      const from = department * problem.weeks + (column - 1) * PERIOD_WEEKS;
      const place = department * columns + column;
      peak[place] = highest(heat, from);
      ftePeak[place] = highest(fte, from);
      temperature[column] = (temperature[column] as number) + peak[place] * (share[department] as number);
    }
  }
}

/** Replaces what is placed: exact again after many changes, since sums are made anew. */
export function setStarts(timeline: Timeline, starts: Int32Array): void {
  clearTimeline(timeline);
  const { standing, count } = timeline.problem.phases;
  for (let phase = 0; phase < count; phase += 1) {
    const week = starts[phase] as number;
    if (standing[phase] === FREE && week !== UNPLACED) addPhase(timeline, phase, week);
  }
}

/** Places a phase. Weeks outside the horizon add nothing. */
export function addPhase(timeline: Timeline, phase: number, week: number): void {
  const { weeks } = timeline.problem.phases;
  timeline.start[phase] = week;
  const from = Math.max(0, week);
  const to = Math.min(timeline.problem.weeks, week + (weeks[phase] as number));
  countStart(timeline, phase, week, 1);
  if (from >= to) return;
  raiseHeat(timeline, phase, from, to);
  raiseFte(timeline, phase, from, to);
  spend(timeline, phase, from, to, 1);
}

/** Takes a phase away again. */
export function removePhase(timeline: Timeline, phase: number): void {
  const week = timeline.start[phase] as number;
  const { weeks } = timeline.problem.phases;
  timeline.start[phase] = UNPLACED;
  const from = Math.max(0, week);
  const to = Math.min(timeline.problem.weeks, week + (weeks[phase] as number));
  countStart(timeline, phase, week, -1);
  if (from >= to) return;
  lowerHeat(timeline, phase, from, to);
  lowerFte(timeline, phase, from, to);
  spend(timeline, phase, from, to, -1);
}

function raiseHeat(timeline: Timeline, phase: number, from: number, to: number): void {
  const { problem, heat, peak, temperature, columns } = timeline;
  const lists = problem.phases.heat;
  const { share } = problem.departments;
  const end = lists.from[phase + 1] as number;
  for (let at = lists.from[phase] as number; at < end; at += 1) {
    const department = lists.items[at] as number;
    const amount = lists.weights[at] as number;
    const weight = share[department] as number;
    const row = department * problem.weeks;
    let week = from;
    while (week < to) {
      const column = columnOf(week);
      const stop = Math.min(to, column * PERIOD_WEEKS);
      const place = department * columns + column;
      const old = peak[place] as number;
      const most = raiseWeeks(heat, row + week, row + stop, amount, old);
      peak[place] = most;
      temperature[column] = (temperature[column] as number) + (most - old) * weight;
      week = stop;
    }
  }
}

/** Adds to a run of weeks; the highest of them, or `least` when that is higher. */
function raiseWeeks(row: Float64Array, from: number, to: number, amount: number, least: number): number {
  let most = least;
  for (let index = from; index < to; index += 1) {
    const value = (row[index] as number) + amount;
    row[index] = value;
    if (value > most) most = value;
  }
  return most;
}

function lowerHeat(timeline: Timeline, phase: number, from: number, to: number): void {
  const { problem, heat, peak, temperature, columns } = timeline;
  const lists = problem.phases.heat;
  const { share } = problem.departments;
  const end = lists.from[phase + 1] as number;
  for (let at = lists.from[phase] as number; at < end; at += 1) {
    const department = lists.items[at] as number;
    const row = department * problem.weeks;
    lowerWeeks(heat, row + from, row + to, lists.weights[at] as number);
    for (let column = columnOf(from); column <= columnOf(to - 1); column += 1) {
      const place = department * columns + column;
      const most = highest(heat, row + (column - 1) * PERIOD_WEEKS);
      temperature[column] =
        (temperature[column] as number) + (most - (peak[place] as number)) * (share[department] as number);
      peak[place] = most;
    }
  }
}

function lowerWeeks(row: Float64Array, from: number, to: number, amount: number): void {
  for (let index = from; index < to; index += 1) row[index] = (row[index] as number) - amount;
}

/** Highest of one quarter. */
function highest(row: Float64Array, from: number): number {
  let most = 0;
  for (let index = from; index < from + PERIOD_WEEKS; index += 1) {
    const value = row[index] as number;
    if (value > most) most = value;
  }
  return most;
}

function raiseFte(timeline: Timeline, phase: number, from: number, to: number): void {
  const { problem, fte, ftePeak, columns } = timeline;
  const lists = problem.phases.fte;
  const end = lists.from[phase + 1] as number;
  for (let at = lists.from[phase] as number; at < end; at += 1) {
    const department = lists.items[at] as number;
    const amount = lists.weights[at] as number;
    const row = department * problem.weeks;
    let week = from;
    while (week < to) {
      const column = columnOf(week);
      const stop = Math.min(to, column * PERIOD_WEEKS);
      const place = department * columns + column;
      ftePeak[place] = raiseWeeks(fte, row + week, row + stop, amount, ftePeak[place] as number);
      week = stop;
    }
  }
}

function lowerFte(timeline: Timeline, phase: number, from: number, to: number): void {
  const { problem, fte, ftePeak, columns } = timeline;
  const lists = problem.phases.fte;
  const end = lists.from[phase + 1] as number;
  for (let at = lists.from[phase] as number; at < end; at += 1) {
    const department = lists.items[at] as number;
    const row = department * problem.weeks;
    lowerWeeks(fte, row + from, row + to, lists.weights[at] as number);
    for (let column = columnOf(from); column <= columnOf(to - 1); column += 1) {
      ftePeak[department * columns + column] = highest(fte, row + (column - 1) * PERIOD_WEEKS);
    }
  }
}

function spend(timeline: Timeline, phase: number, from: number, to: number, sign: number): void {
  const { problem, money } = timeline;
  const perWeek = sign * (problem.phases.money[phase] as number);
  if (perWeek === 0) return;
  let week = from;
  while (week < to) {
    const column = columnOf(week);
    const stop = Math.min(to, column * PERIOD_WEEKS);
    money[column] = (money[column] as number) + perWeek * (stop - week);
    week = stop;
  }
}

function countStart(timeline: Timeline, phase: number, week: number, change: number): void {
  const { problem, columns, newStarts, hotStarts } = timeline;
  const { first, hot, owner } = problem.phases;
  const column = columnOf(week);
  if (column > problem.periods || (first[phase] === 0 && hot[phase] === 0)) return;
  const department = owner[phase] as number;
  const place = department * columns + column;
  // A hot start matters to its own quarter and the next, so one of long ago does not.
  if (hot[phase] === 1 && week >= -PERIOD_WEEKS) hotStarts[place] = (hotStarts[place] as number) + change;
  if (first[phase] === 0) return;
  newStarts[place] = (newStarts[place] as number) + change;
  moveFirstStart(timeline, department);
}

function moveFirstStart(timeline: Timeline, department: number): void {
  const { columns, newStarts, firstStart, firstStarts } = timeline;
  const old = firstStart[department] as number;
  let column = 0;
  while (column < columns && newStarts[department * columns + column] === 0) column += 1;
  if (column === old) return;
  if (old < columns) firstStarts[old] = (firstStarts[old] as number) - 1;
  if (column < columns) firstStarts[column] = (firstStarts[column] as number) + 1;
  firstStart[department] = column;
}
