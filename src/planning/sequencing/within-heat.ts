import { PERIOD_WEEKS } from '../kernel/grid.js';
import { columnOf, type Timeline } from './timeline.js';

/** The part of the insertion check that is about heat: ceiling, rise and temperature. */

/** Half of what the rules allow for rounding, so that what passes here passes there. */
export const TOLERANCE = 5e-7;

/** Last place from `from` up to `to` where the row is above the limit; -1 when there is none. */
export function lastAbove(row: Float64Array, from: number, to: number, limit: number): number {
  for (let index = to - 1; index >= from; index -= 1) {
    if ((row[index] as number) > limit) return index;
  }
  return -1;
}

/** Ceiling, rise and temperature. First on the peaks alone, which decides most cases; then week by week. */
export function withinHeat(timeline: Timeline, phase: number, week: number, end: number): number {
  if (coolEnough(timeline, phase, week, end)) return week;
  const { problem, warmer } = timeline;
  const lists = problem.phases.heat;
  const stopAt = lists.from[phase + 1] as number;
  const first = columnOf(week);
  const last = columnOf(Math.min(end, problem.weeks) - 1);
  warmer.fill(0, first, last + 1);
  for (let at = lists.from[phase] as number; at < stopAt; at += 1) {
    const next = withinDepartment(timeline, at, week, end);
    if (next > week) return next;
  }
  return withinTemperature(timeline, phase, week, end);
}

/** True when even the highest peaks the phase could cause break nothing. */
function coolEnough(timeline: Timeline, phase: number, week: number, end: number): boolean {
  const { problem, columns, peak, temperature } = timeline;
  const { departments } = problem;
  const lists = problem.phases.heat;
  const stopAt = lists.from[phase + 1] as number;
  const first = columnOf(week);
  const last = columnOf(Math.min(end, problem.weeks) - 1);
  let warming = 0;
  for (let at = lists.from[phase] as number; at < stopAt; at += 1) {
    const department = lists.items[at] as number;
    const amount = lists.weights[at] as number;
    const ceiling = (departments.ceiling[department] as number) + TOLERANCE - amount;
    const rise = (departments.rise[department] as number) + TOLERANCE - amount;
    warming += amount * (departments.share[department] as number);
    const row = department * columns;
    for (let column = first; column <= last; column += 1) {
      const most = peak[row + column] as number;
      if (most > ceiling || most - (peak[row + column - 1] as number) > rise) return false;
    }
  }
  for (let column = first; column <= last; column += 1) {
    if (
      (temperature[column] as number) - (temperature[column - 1] as number) + warming >
      problem.temperatureRise
    )
      return false;
  }
  return true;
}

/** One department: fills `raised` with its new peaks and adds what they do to the temperature to `warmer`. */
function withinDepartment(timeline: Timeline, at: number, week: number, end: number): number {
  const { problem, columns, heat, peak, raised, warmer } = timeline;
  const { departments } = problem;
  const lists = problem.phases.heat;
  const department = lists.items[at] as number;
  const amount = lists.weights[at] as number;
  const room = (departments.ceiling[department] as number) + TOLERANCE - amount;
  const row = department * columns;
  const first = columnOf(week);
  const last = columnOf(Math.min(end, problem.weeks) - 1);
  for (let column = last; column >= first; column -= 1) {
    const from = Math.max(week, (column - 1) * PERIOD_WEEKS);
    const offset = department * problem.weeks;
    let most = 0;
    for (let index = Math.min(end, column * PERIOD_WEEKS) - 1; index >= from; index -= 1) {
      const value = heat[offset + index] as number;
      if (value > room) return index + 1;
      if (value > most) most = value;
    }
    const old = peak[row + column] as number;
    const value = Math.max(old, most + amount);
    raised[row + column] = value;
    warmer[column] = (warmer[column] as number) + (value - old) * (departments.share[department] as number);
  }
  return withinRise(timeline, at, week, end);
}

/** Each quarter that the phase touches against the one before, with `raised` filled in. */
function withinRise(timeline: Timeline, at: number, week: number, end: number): number {
  const { problem, columns, heat, peak, raised } = timeline;
  const department = problem.phases.heat.items[at] as number;
  const amount = problem.phases.heat.weights[at] as number;
  const limit = (problem.departments.rise[department] as number) + TOLERANCE;
  const row = department * columns;
  const first = columnOf(week);
  const last = columnOf(Math.min(end, problem.weeks) - 1);
  for (let column = last; column >= first; column -= 1) {
    const old = (peak[row + column] as number) - (peak[row + column - 1] as number);
    const before = (column === first ? peak : raised)[row + column - 1] as number;
    if ((raised[row + column] as number) - before <= Math.max(limit, old + TOLERANCE)) continue;
    timeline.steep[0] = 1;
    // Starting later leaves the quarter before cooler, and this one too hot for as long as its last hot week is covered.
    const most = before + Math.max(limit, old + TOLERANCE) - amount;
    const offset = department * problem.weeks;
    const from = Math.max(week, (column - 1) * PERIOD_WEEKS);
    const hot = lastAbove(heat, offset + from, offset + Math.min(end, column * PERIOD_WEEKS), most);
    return Math.max(from, hot - offset) + 1;
  }
  return week;
}

function withinTemperature(timeline: Timeline, phase: number, week: number, end: number): number {
  const { problem, temperature, warmer } = timeline;
  const first = columnOf(week);
  for (let column = columnOf(Math.min(end, problem.weeks) - 1); column >= first; column -= 1) {
    const old = (temperature[column] as number) - (temperature[column - 1] as number);
    const before = column === first ? 0 : (warmer[column - 1] as number);
    const limit = Math.max(problem.temperatureRise, old) + TOLERANCE;
    if (old + (warmer[column] as number) - before <= limit) continue;
    timeline.steep[0] = 1;
    const stop = column * PERIOD_WEEKS;
    // In its first quarter it warms least from the last week on; when that is too much, so is every week before it.
    if (column === first && end >= stop && old + leastWarming(timeline, phase, column) > limit) return stop;
    return Math.max(week, stop - PERIOD_WEEKS) + 1;
  }
  return week;
}

/** Warming of the organisation when the phase covers only the last week of a quarter. */
function leastWarming({ problem, heat, peak, columns }: Timeline, phase: number, column: number): number {
  const lists = problem.phases.heat;
  const end = lists.from[phase + 1] as number;
  let warming = 0;
  for (let at = lists.from[phase] as number; at < end; at += 1) {
    const department = lists.items[at] as number;
    const last = heat[department * problem.weeks + column * PERIOD_WEEKS - 1] as number;
    const more = last + (lists.weights[at] as number) - (peak[department * columns + column] as number);
    if (more > 0) warming += more * (problem.departments.share[department] as number);
  }
  return warming;
}
