import { PERIOD_WEEKS } from '../kernel/grid.js';
import { FREE, type Problem } from './problem.js';
import { isRace } from './race/race.js';
import { raceBound } from './race/race-bound.js';
import { warmthOf, warmestAfter } from './room-bound.js';

/**
 * Lower bound on the sum of value x week of first result when every pilot fits: by the starts that each department may
 * have and each pilot's own dates, or by how fast the organisation may warm up, whichever is later in all.
 */
export function resultBound(problem: Problem): number {
  if (isRace(problem)) return raceResultBound(problem);
  const { pilots, phases, departments } = problem;
  const free: number[] = [];
  let sum = 0;
  for (let pilot = 0; pilot < pilots.count; pilot += 1) {
    const value = pilots.value[pilot] as number;
    const first = pilots.firstPhase[pilot] as number;
    sum += value * (pilots.resultWeeks[pilot] as number);
    if (phases.standing[first] === FREE) free.push(pilot);
    else sum += value * (phases.fixed[first] as number);
  }
  const own: number[][] = Array.from({ length: departments.count }, () => []);
  for (const pilot of free) own[phases.owner[pilots.firstPhase[pilot] as number] as number]?.push(pilot);
  const apart = own.reduce(
    (all, list, department) => all + Math.max(atTheirOwn(problem, list), inTurn(problem, list, department)),
    0,
  );
  return sum + Math.max(apart, warmingUp(problem, free));
}

const earliestOf = ({ pilots, phases }: Problem, pilot: number): number =>
  phases.earliest[pilots.firstPhase[pilot] as number] as number;

/** Each as soon as it could alone. */
function atTheirOwn(problem: Problem, list: readonly number[]): number {
  return list.reduce(
    (sum, pilot) => sum + (problem.pilots.value[pilot] as number) * earliestOf(problem, pilot),
    0,
  );
}

/**
 * As many in each quarter as the department may start, the most valuable of those that could have begun by then. Nothing
 * is sooner, as each takes one place of one quarter (the rule for jobs of one length that come in over time).
 */
function inTurn(problem: Problem, list: readonly number[], department: number): number {
  const { value } = problem.pilots;
  const places = Math.max(1, problem.departments.starts[department] as number);
  const quarterOf = (pilot: number): number =>
    Math.max(0, Math.floor(earliestOf(problem, pilot) / PERIOD_WEEKS));
  let waiting = list.toSorted((one, other) => (value[other] as number) - (value[one] as number));
  let sum = 0;
  for (let quarter = 0; waiting.length > 0; quarter += 1) {
    const begins = new Set(waiting.filter((pilot) => quarterOf(pilot) <= quarter).slice(0, places));
    for (const pilot of begins) sum += (value[pilot] as number) * quarter * PERIOD_WEEKS;
    waiting = waiting.filter((pilot) => !begins.has(pilot));
  }
  return sum;
}

/**
 * First phases one after the other, each with all the warmth that the organisation can have by then, the most value for
 * its warmth first: in the mean of its weeks none is sooner (mean busy times, Goemans 1997), and a phase has half of its
 * weeks before that mean.
 */
function warmingUp(problem: Problem, list: readonly number[]): number {
  const { pilots, phases } = problem;
  const items = list
    .map((pilot) => {
      const first = pilots.firstPhase[pilot] as number;
      const weeks = phases.weeks[first] as number;
      return { value: pilots.value[pilot] as number, weeks, warmth: warmthOf(problem, first) * weeks };
    })
    .filter(({ value, warmth }) => value > 0 && warmth > 0)
    .sort((one, other) => other.value * one.warmth - one.value * other.warmth);
  let sum = 0;
  let week = 0;
  let room = warmestAfter(problem, 0);
  for (const { value, weeks, warmth } of items) {
    let [left, moment] = [warmth, 0];
    while (left > room && week < problem.weeks) {
      moment += room * (week + 0.5);
      left -= room;
      week += 1;
      room = warmestAfter(problem, Math.floor(week / PERIOD_WEEKS));
    }
    moment += left * (week + 0.5);
    room -= left;
    sum += value * (moment / warmth - weeks / 2);
  }
  return sum;
}

function raceResultBound(problem: Problem): number {
  const { pilots, phases } = problem;
  const end = pilots.value.findIndex((value) => value > 0);
  const weeks = phases.weeks[pilots.firstPhase[end] ?? 0] ?? 0;
  return (pilots.value[end] ?? 0) * (raceBound(problem) - weeks + (pilots.resultWeeks[end] ?? 0));
}
