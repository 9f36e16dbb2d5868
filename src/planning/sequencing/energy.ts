import { startDefects } from './defects.js';
import { breadthWeek, FITS_WITH, phasesInside } from './objective.js';
import type { Problem } from './problem.js';
import type { Timeline } from './timeline.js';

/**
 * One number for a sequence while searching: the terms of the objective in their order as weights, and what is still
 * broken far above all of them. Kept in parts per pilot and per department, so that a step recounts only what it touched,
 * and can take that back.
 */
export interface Energy {
  readonly timeline: Timeline;
  readonly weights: Weights;
  readonly perPilot: Float64Array;
  readonly perDepartment: Float64Array;
  /** Phases inside, per pilot. */
  readonly inside: Int32Array;
  readonly sums: Sums;
  /** The last recount, so that it can be taken back: which parts it changed, and what they were. */
  readonly log: Log;
}

interface Sums {
  /** All parts together. */
  total: number;
  /** First and second term of the objective. */
  value: number;
  phases: number;
  /** Breadth and openers: depends on the first phases. */
  starts: number;
  /** Rises of the organisation temperature above the limit. */
  temperature: number;
}

interface Log {
  readonly pilots: number[];
  readonly pilotParts: number[];
  readonly pilotInside: number[];
  readonly departments: number[];
  readonly departmentParts: number[];
  readonly sums: Sums;
  /** Round in which each part was last written down. */
  readonly pilotRound: Int32Array;
  readonly departmentRound: Int32Array;
  round: number;
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

function fits({ problem: { pilots } }: Timeline, pilot: number, inside: number): boolean {
  return inside >= Math.min(FITS_WITH, pilots.phases[pilot] as number);
}

function ofPilot({ timeline, weights }: Energy, pilot: number, inside: number): number {
  const { problem, start } = timeline;
  const { pilots, phases } = problem;
  const weight = pilots.value[pilot] as number;
  const missing = Math.max(0, (pilots.must[pilot] as number) - inside);
  let cost = MISSING * missing - weights.phases * weight * inside;
  if (!fits(timeline, pilot, inside)) return cost;
  const first = pilots.firstPhase[pilot] as number;
  const last = first + inside - 1;
  cost += weight * ((start[first] as number) + (pilots.resultWeeks[pilot] as number) - weights.value);
  return cost + weights.finish * ((start[last] as number) + (phases.weeks[last] as number));
}

function ofDepartment({ timeline, weights }: Energy, department: number): number {
  const { problem, peak, columns } = timeline;
  const limit = (problem.departments.rise[department] as number) + TOLERANCE;
  const row = department * columns;
  let squares = 0;
  let excess = 0;
  let before = peak[row] as number;
  for (let place = row + 1; place <= row + problem.periods; place += 1) {
    const now = peak[place] as number;
    const rise = now - before;
    squares += rise * rise;
    if (rise > limit) excess += rise - limit;
    before = now;
  }
  return weights.smoothness * squares + DEFECT * excess;
}

function ofStarts({ timeline, weights }: Energy): number {
  const { breadth, opening } = startDefects(timeline);
  return START_DEFECT * (breadth + opening) + weights.breadth * breadthWeek(timeline.problem, timeline.start);
}

function ofTemperature({ timeline: { problem, temperature } }: Energy): number {
  const limit = problem.temperatureRise + TOLERANCE;
  let cost = 0;
  for (let column = 1; column <= problem.periods; column += 1) {
    const rise = (temperature[column] as number) - (temperature[column - 1] as number);
    if (rise > limit) cost += DEFECT * (rise - limit);
  }
  return cost;
}

export function makeEnergy(timeline: Timeline): Energy {
  const { pilots, departments } = timeline.problem;
  const nothing = { total: 0, value: 0, phases: 0, starts: 0, temperature: 0 };
  const energy: Energy = {
    timeline,
    weights: weightsOf(timeline.problem),
    perPilot: new Float64Array(pilots.count),
    perDepartment: new Float64Array(departments.count),
    inside: new Int32Array(pilots.count),
    sums: { ...nothing },
    log: {
      pilots: [],
      pilotParts: [],
      pilotInside: [],
      departments: [],
      departmentParts: [],
      sums: { ...nothing },
      pilotRound: new Int32Array(pilots.count),
      departmentRound: new Int32Array(departments.count),
      round: 0,
    },
  };
  recount(energy);
  return energy;
}

/** Counts everything anew: exact again after many steps. */
export function recount(energy: Energy): void {
  const { sums, timeline } = energy;
  sums.value = sums.phases = sums.total = 0;
  energy.perPilot.fill(0);
  energy.perDepartment.fill(0);
  energy.inside.fill(0);
  for (let pilot = 0; pilot < timeline.problem.pilots.count; pilot += 1) {
    if (fits(timeline, pilot, 0)) sums.value += timeline.problem.pilots.value[pilot] as number;
    recountPilot(energy, pilot);
  }
  for (let department = 0; department < timeline.problem.departments.count; department += 1)
    recountDepartment(energy, department);
  sums.starts = ofStarts(energy);
  sums.temperature = ofTemperature(energy);
  sums.total += sums.starts + sums.temperature;
}

function recountPilot(energy: Energy, pilot: number): void {
  const { timeline, sums, perPilot, inside } = energy;
  const before = inside[pilot] as number;
  const now = phasesInside(timeline.problem, timeline.start, pilot);
  const part = ofPilot(energy, pilot, now);
  const weight = timeline.problem.pilots.value[pilot] as number;
  const change = Number(fits(timeline, pilot, now)) - Number(fits(timeline, pilot, before));
  sums.value += weight * change;
  sums.phases += weight * (now - before);
  sums.total += part - (perPilot[pilot] as number);
  perPilot[pilot] = part;
  inside[pilot] = now;
}

function recountDepartment(energy: Energy, department: number): void {
  const part = ofDepartment(energy, department);
  energy.sums.total += part - (energy.perDepartment[department] as number);
  energy.perDepartment[department] = part;
}

function copySums(to: Sums, from: Sums): void {
  to.total = from.total;
  to.value = from.value;
  to.phases = from.phases;
  to.starts = from.starts;
  to.temperature = from.temperature;
}

/** Counts anew what these phases are part of. */
export function recountPhases(energy: Energy, touched: readonly number[]): void {
  const { log, sums, timeline } = energy;
  const { pilot, heat, first } = timeline.problem.phases;
  beginLog(log, sums);
  let opens = false;
  for (const phase of touched) {
    opens ||= first[phase] === 1;
    const own = pilot[phase] as number;
    if (log.pilotRound[own] !== log.round) {
      logPilot(energy, own);
      recountPilot(energy, own);
    }
    const end = heat.from[phase + 1] as number;
    for (let at = heat.from[phase] as number; at < end; at += 1) {
      const department = heat.items[at] as number;
      if (log.departmentRound[department] === log.round) continue;
      logDepartment(energy, department);
      recountDepartment(energy, department);
    }
  }
  const starts = opens ? ofStarts(energy) : sums.starts;
  const temperature = ofTemperature(energy);
  sums.total += starts - sums.starts + (temperature - sums.temperature);
  sums.starts = starts;
  sums.temperature = temperature;
}

function beginLog(log: Log, sums: Sums): void {
  log.round += 1;
  log.pilots.length = log.pilotParts.length = log.pilotInside.length = 0;
  log.departments.length = log.departmentParts.length = 0;
  copySums(log.sums, sums);
}

function logPilot({ log, perPilot, inside }: Energy, pilot: number): void {
  log.pilotRound[pilot] = log.round;
  log.pilots.push(pilot);
  log.pilotParts.push(perPilot[pilot] as number);
  log.pilotInside.push(inside[pilot] as number);
}

function logDepartment({ log, perDepartment }: Energy, department: number): void {
  log.departmentRound[department] = log.round;
  log.departments.push(department);
  log.departmentParts.push(perDepartment[department] as number);
}

/** Takes the last recount back. */
export function takeBack({ log, perPilot, perDepartment, inside, sums }: Energy): void {
  for (let index = 0; index < log.pilots.length; index += 1) {
    const pilot = log.pilots[index] as number;
    perPilot[pilot] = log.pilotParts[index] as number;
    inside[pilot] = log.pilotInside[index] as number;
  }
  for (let index = 0; index < log.departments.length; index += 1)
    perDepartment[log.departments[index] as number] = log.departmentParts[index] as number;
  copySums(sums, log.sums);
}
