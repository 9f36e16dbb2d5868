import { PERIOD_WEEKS } from '../kernel/grid.js';
import { UNPLACED } from './problem.js';
import { columnOf, type Timeline } from './timeline.js';
import { lastAbove, TOLERANCE, withinHeat } from './within-heat.js';

/**
 * May a phase start in this week, with everything that is placed now? Each check answers with the week itself when it
 * has no objection, else with the next week worth trying: every week in between would fail on the same limit.
 * A limit that is broken already (by what is pinned) may not be broken further.
 */

/** No week. Beyond every horizon, so that "next week" comparisons end. */
export const NEVER = 0x3fff_ffff;

/** The first week from `from` to `to` in which the phase can start; NEVER when there is none. */
export function earliestFit(timeline: Timeline, phase: number, from: number, to: number): number {
  let week = from;
  while (week <= to) {
    const next = nextWeek(timeline, phase, week);
    if (next === week) return week;
    week = next;
  }
  return NEVER;
}

export function nextWeek(timeline: Timeline, phase: number, week: number): number {
  const { problem } = timeline;
  const open = problem.open[week] as number;
  if (open > week) return open;
  let next = afterOthers(timeline, phase, week);
  if (next > week) return next;
  if (problem.phases.first[phase] === 1 || problem.phases.hot[phase] === 1) {
    next = afterStarts(timeline, phase, week);
    if (next > week) return next;
  }
  const end = week + (problem.phases.weeks[phase] as number);
  next = withinMoney(timeline, phase, week, end);
  if (next > week) return next;
  next = withinFte(timeline, phase, week, end);
  if (next > week) return next;
  return withinHeat(timeline, phase, week, end);
}

/** Lower bound on the start from what is placed; NEVER while something it waits for is not placed. */
export function earliestAfter(timeline: Timeline, phase: number): number {
  const { problem, start } = timeline;
  const { after, weeks, earliest } = problem.phases;
  let bound = earliest[phase] as number;
  const end = after.from[phase + 1] as number;
  for (let at = after.from[phase] as number; at < end; at += 1) {
    const item = after.items[at] as number;
    const begun = start[item] as number;
    if (begun === UNPLACED) return NEVER;
    bound = Math.max(bound, begun + (weeks[item] as number) + (after.weights[at] as number));
  }
  return Math.max(bound, afterAnyOf(timeline, phase));
}

function afterAnyOf(timeline: Timeline, phase: number): number {
  const { problem, start } = timeline;
  const { afterAny, weeks } = problem.phases;
  const from = afterAny.from[phase] as number;
  const end = afterAny.from[phase + 1] as number;
  if (from === end) return 0;
  let bound = NEVER;
  for (let at = from; at < end; at += 1) {
    const item = afterAny.items[at] as number;
    const begun = start[item] as number;
    if (begun !== UNPLACED)
      bound = Math.min(bound, begun + (weeks[item] as number) + (afterAny.weights[at] as number));
  }
  return bound;
}

/** Upper bound on the start from the horizon, deadlines, and placed phases that wait for this one. */
export function latestBefore(timeline: Timeline, phase: number): number {
  const { problem, start } = timeline;
  const { before, weeks, latest } = problem.phases;
  let bound = latest[phase] as number;
  const end = before.from[phase + 1] as number;
  for (let at = before.from[phase] as number; at < end; at += 1) {
    const later = start[before.items[at] as number] as number;
    if (later !== UNPLACED)
      bound = Math.min(bound, later - (before.weights[at] as number) - (weeks[phase] as number));
  }
  return bound;
}

/** Phases that may not run together. */
function afterOthers(timeline: Timeline, phase: number, week: number): number {
  const { problem, start } = timeline;
  const { apart, weeks } = problem.phases;
  const end = apart.from[phase + 1] as number;
  for (let at = apart.from[phase] as number; at < end; at += 1) {
    const other = apart.items[at] as number;
    const begun = start[other] as number;
    if (begun === UNPLACED) continue;
    const over = begun + (weeks[other] as number);
    if (week < over && begun < week + (weeks[phase] as number)) return over;
  }
  return week;
}

function afterStarts(timeline: Timeline, phase: number, week: number): number {
  const { problem, columns, newStarts, hotStarts, firstStart, firstStarts } = timeline;
  const { departments, phases } = problem;
  const column = columnOf(week);
  const department = phases.owner[phase] as number;
  const place = department * columns + column;
  const nextQuarter = column * PERIOD_WEEKS;
  if (phases.first[phase] === 1) {
    if ((newStarts[place] as number) + 1 > (departments.starts[department] as number)) return nextQuarter;
    if ((hotStarts[place] as number) > 0 || (hotStarts[place - 1] as number) > 0) return nextQuarter;
    const isFirst = (firstStart[department] as number) > column;
    if (isFirst && (firstStarts[column] as number) + 1 > problem.companyStarts) return nextQuarter;
  }
  const otherStart = (newStarts[place] as number) > 0 || (newStarts[place + 1] as number) > 0;
  return phases.hot[phase] === 1 && otherStart ? nextQuarter : week;
}

function withinMoney(timeline: Timeline, phase: number, week: number, end: number): number {
  const { problem, money } = timeline;
  const perWeek = problem.phases.money[phase] as number;
  if (perWeek <= 0) return week;
  const last = columnOf(Math.min(end, problem.weeks) - 1);
  for (let column = columnOf(week); column <= last; column += 1) {
    const stop = column * PERIOD_WEEKS;
    const inside = Math.min(end, stop) - Math.max(week, stop - PERIOD_WEEKS);
    const room = (problem.budget[column - 1] as number) - (money[column] as number) + TOLERANCE;
    if (perWeek * inside <= room) continue;
    // As many of its weeks as the quarter can pay; it must start so late that no more fall in it.
    const affordable = Math.max(0, Math.floor(room / perWeek));
    return Math.max(week + 1, stop - affordable);
  }
  return week;
}

function withinFte(timeline: Timeline, phase: number, week: number, end: number): number {
  const { problem, fte, ftePeak, columns } = timeline;
  const lists = problem.phases.fte;
  const stopAt = lists.from[phase + 1] as number;
  const last = columnOf(Math.min(end, problem.weeks) - 1);
  for (let at = lists.from[phase] as number; at < stopAt; at += 1) {
    const department = lists.items[at] as number;
    const amount = lists.weights[at] as number;
    for (let column = last; column >= columnOf(week); column -= 1) {
      const limit =
        (problem.departments.fte[department * problem.periods + column - 1] as number) - amount + TOLERANCE;
      if ((ftePeak[department * columns + column] as number) <= limit) continue;
      const row = department * problem.weeks;
      const from = Math.max(week, (column - 1) * PERIOD_WEEKS);
      const clash = lastAbove(fte, row + from, row + Math.min(end, column * PERIOD_WEEKS), limit);
      if (clash >= 0) return clash - row + 1;
    }
  }
  return week;
}

function isAfterAny({ problem, start }: Timeline, phase: number, week: number): boolean {
  const { afterAny, weeks } = problem.phases;
  const end = afterAny.from[phase + 1] as number;
  for (let at = afterAny.from[phase] as number; at < end; at += 1) {
    const item = afterAny.items[at] as number;
    const begun = start[item] as number;
    const over = begun + (weeks[item] as number) + (afterAny.weights[at] as number);
    if (begun !== UNPLACED && over <= week) return true;
  }
  return false;
}

/** Every one of these phases that is placed still stands on one of several others (growth ladder). */
export function afterAnyHolds(timeline: Timeline, ladder: readonly number[]): boolean {
  for (const phase of ladder) {
    const week = timeline.start[phase] as number;
    if (week !== UNPLACED && !isAfterAny(timeline, phase, week)) return false;
  }
  return true;
}
