import { startDefects } from './defects.js';
import { breadthWeek, FITS_WITH, phasesInside } from './objective.js';
import type { Problem } from './problem.js';
import type { Timeline } from './timeline.js';

/**
 * One number for a sequence while searching: the terms of the objective in their order as weights, and what is still
 * broken far above all of them. Kept in parts per pilot and per department, so that a step recounts only what it touched.
 */
export interface Energy {
  readonly timeline: Timeline;
  readonly weights: Weights;
  readonly perPilot: Float64Array;
  readonly perDepartment: Float64Array;
  /** Breadth, openers and temperature: the plan as a whole. */
  whole: number;
  total: number;
}

/** What one unit of a term counts for, in value x weeks. */
interface Weights {
  readonly value: number;
  readonly phases: number;
  readonly breadth: number;
  readonly finish: number;
  readonly smoothness: number;
}

const DEFECT = 1e7;
const MISSING = 100 * DEFECT;
const START_DEFECT = 10 * DEFECT;
const TOLERANCE = 5e-7;

function weightsOf({ pilots, weeks }: Problem): Weights {
  const total = pilots.value.reduce((sum, value) => sum + Math.abs(value), 0);
  return { value: 2 * weeks, phases: 0.8 * weeks, breadth: total, finish: 0.02, smoothness: 0.02 };
}

function ofPilot({ timeline: { problem, start }, weights }: Energy, pilot: number): number {
  const { pilots, phases } = problem;
  const inside = phasesInside(problem, start, pilot);
  const weight = pilots.value[pilot] as number;
  const missing = Math.max(0, (pilots.must[pilot] as number) - inside);
  let cost = MISSING * missing - weights.phases * weight * inside;
  if (inside < Math.min(FITS_WITH, pilots.phases[pilot] as number)) return cost;
  const first = pilots.firstPhase[pilot] as number;
  const last = first + inside - 1;
  cost += weight * ((start[first] as number) + (pilots.resultWeeks[pilot] as number) - weights.value);
  return cost + weights.finish * ((start[last] as number) + (phases.weeks[last] as number));
}

function ofDepartment({ timeline, weights }: Energy, department: number): number {
  const { problem, peak, columns } = timeline;
  const limit = (problem.departments.rise[department] as number) + TOLERANCE;
  const row = department * columns;
  let cost = 0;
  for (let place = row + 1; place <= row + problem.periods; place += 1) {
    const rise = (peak[place] as number) - (peak[place - 1] as number);
    cost += weights.smoothness * rise * rise;
    if (rise > limit) cost += DEFECT * (rise - limit);
  }
  return cost;
}

function ofWhole({ timeline, weights }: Energy): number {
  const { problem, temperature, start } = timeline;
  const limit = problem.temperatureRise + TOLERANCE;
  const { breadth, opening } = startDefects(timeline);
  let cost = START_DEFECT * (breadth + opening) + weights.breadth * breadthWeek(problem, start);
  for (let column = 1; column <= problem.periods; column += 1) {
    const rise = (temperature[column] as number) - (temperature[column - 1] as number);
    if (rise > limit) cost += DEFECT * (rise - limit);
  }
  return cost;
}

function addUp(energy: Energy): void {
  let total = energy.whole;
  for (const part of energy.perPilot) total += part;
  for (const part of energy.perDepartment) total += part;
  energy.total = total;
}

export function makeEnergy(timeline: Timeline): Energy {
  const { pilots, departments } = timeline.problem;
  const energy: Energy = {
    timeline,
    weights: weightsOf(timeline.problem),
    perPilot: new Float64Array(pilots.count),
    perDepartment: new Float64Array(departments.count),
    whole: 0,
    total: 0,
  };
  recount(energy);
  return energy;
}

/** Counts everything anew. */
export function recount(energy: Energy): void {
  energy.perPilot.forEach((_, pilot) => (energy.perPilot[pilot] = ofPilot(energy, pilot)));
  energy.perDepartment.forEach(
    (_, department) => (energy.perDepartment[department] = ofDepartment(energy, department)),
  );
  energy.whole = ofWhole(energy);
  addUp(energy);
}

/** Counts anew what these phases are part of. */
export function recountPhases(energy: Energy, phases: readonly number[]): void {
  const { pilot, heat } = energy.timeline.problem.phases;
  for (const phase of phases) {
    const own = pilot[phase] as number;
    energy.perPilot[own] = ofPilot(energy, own);
    const end = heat.from[phase + 1] as number;
    for (let at = heat.from[phase] as number; at < end; at += 1) {
      const department = heat.items[at] as number;
      energy.perDepartment[department] = ofDepartment(energy, department);
    }
  }
  energy.whole = ofWhole(energy);
  addUp(energy);
}
