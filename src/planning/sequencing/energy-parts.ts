import { startDefects } from './defects.js';
import type { FirstWeeks } from './first-weeks.js';
import { FITS_WITH } from './objective.js';
import type { Problem } from './problem.js';
import type { Timeline } from './timeline.js';

/** What a pilot, a department, the first starts and the temperature add to the energy of a sequence. */

/** What one unit of a term counts for, in value x weeks. */
export interface Weights {
  readonly value: number;
  readonly phases: number;
  readonly breadth: number;
  readonly finish: number;
  readonly smoothness: number;
}

const MISSING = 1e9;
const START_DEFECT = 1e8;
const TOLERANCE = 5e-7;

export function weightsOf({ pilots, weeks }: Problem): Weights {
  const total = pilots.value.reduce((sum, value) => sum + Math.abs(value), 0);
  return { value: 8 * weeks, phases: 0.8 * weeks, breadth: total, finish: 0.02, smoothness: 0.02 };
}

export function fits({ problem: { pilots } }: Timeline, pilot: number, inside: number): boolean {
  return inside >= Math.min(FITS_WITH, pilots.phases[pilot] as number);
}

/** Value x week of the first result. */
export function resultOf(timeline: Timeline, pilot: number, inside: number): number {
  if (!fits(timeline, pilot, inside)) return 0;
  const { problem, start } = timeline;
  const { value, firstPhase, resultWeeks } = problem.pilots;
  const week = (start[firstPhase[pilot] as number] as number) + (resultWeeks[pilot] as number);
  return (value[pilot] as number) * week;
}

export function ofPilot(timeline: Timeline, weights: Weights, pilot: number, inside: number): number {
  const { problem, start } = timeline;
  const { pilots, phases } = problem;
  const weight = pilots.value[pilot] as number;
  const missing = Math.max(0, (pilots.must[pilot] as number) - inside);
  let cost = MISSING * missing - weights.phases * weight * inside;
  if (!fits(timeline, pilot, inside)) return cost;
  const last = (pilots.firstPhase[pilot] as number) + inside - 1;
  cost += resultOf(timeline, pilot, inside) - weight * weights.value;
  return cost + weights.finish * ((start[last] as number) + (phases.weeks[last] as number));
}

/** The squares of a department's rises, and into `steep` the degrees that they are above its limit. */
export function ofDepartment(
  { problem, peak, columns }: Timeline,
  weights: Weights,
  department: number,
  steep: Float64Array,
): number {
  const { past } = problem;
  const own = (problem.departments.rise[department] as number) + TOLERANCE;
  const row = department * columns;
  let squares = 0;
  let excess = 0;
  let before = peak[row] as number;
  for (let place = row + 1; place <= row + problem.periods; place += 1) {
    const now = peak[place] as number;
    const rise = now - before;
    squares += rise * rise;
    const limit = past ? own + (past.steep[place] as number) : own;
    if (rise > limit) excess += rise - limit;
    before = now;
  }
  steep[department] = excess;
  return weights.smoothness * squares;
}

/** @param breadth the term of that name */
export function ofStarts(timeline: Timeline, weights: Weights, first: FirstWeeks, breadth: number): number {
  const { breadth: late, opening, crowded } = startDefects(timeline, first);
  return START_DEFECT * (late + opening + crowded) + weights.breadth * breadth;
}

/** Degrees that the organisation rises above its limit. */
export function ofTemperature({ problem, temperature }: Timeline): number {
  const { past } = problem;
  let cost = 0;
  for (let column = 1; column <= problem.periods; column += 1) {
    const rise = (temperature[column] as number) - (temperature[column - 1] as number);
    const limit = problem.temperatureRise + TOLERANCE + (past ? (past.warming[column] as number) : 0);
    if (rise > limit) cost += rise - limit;
  }
  return cost;
}
