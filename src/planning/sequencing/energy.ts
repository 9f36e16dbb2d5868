import {
  fits,
  ofDepartment,
  ofPilot,
  ofStarts,
  ofTemperature,
  resultOf,
  weightsOf,
  type Weights,
} from './energy-parts.js';
import { breadthWeek, firstWeeks, noWeeks, type FirstWeeks } from './first-weeks.js';
import { phasesInside } from './objective.js';
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
  /** Degrees that each department rises above its limit. */
  readonly steepOf: Float64Array;
  /** Phases inside, per pilot. */
  readonly inside: Int32Array;
  /** What each pilot adds to the result. */
  readonly results: Float64Array;
  readonly first: FirstWeeks;
  readonly sums: Sums;
  /** The last recount, so that it can be taken back: which parts it changed, and what they were. */
  readonly log: Log;
}

interface Sums {
  /** All parts together. */
  total: number;
  /** The first four terms of the objective. */
  value: number;
  phases: number;
  breadth: number;
  result: number;
  /** What the first phases add: breadth, and what is broken about starts. */
  starts: number;
  /** Degrees above the limits on rise and temperature: not in the total. */
  steep: number;
  /** Of those, the organisation's. */
  temperature: number;
}

interface Log {
  readonly pilots: number[];
  readonly pilotParts: number[];
  readonly pilotInside: number[];
  readonly pilotResults: number[];
  readonly departments: number[];
  readonly departmentParts: number[];
  readonly departmentSteep: number[];
  readonly sums: Sums;
  /** Round in which each part was last written down. */
  readonly pilotRound: Int32Array;
  readonly departmentRound: Int32Array;
  round: number;
}

export function makeEnergy(timeline: Timeline): Energy {
  const { pilots, departments } = timeline.problem;
  const nothing = {
    total: 0,
    value: 0,
    phases: 0,
    breadth: 0,
    result: 0,
    starts: 0,
    steep: 0,
    temperature: 0,
  };
  const energy: Energy = {
    timeline,
    weights: weightsOf(timeline.problem),
    perPilot: new Float64Array(pilots.count),
    perDepartment: new Float64Array(departments.count),
    steepOf: new Float64Array(departments.count),
    inside: new Int32Array(pilots.count),
    results: new Float64Array(pilots.count),
    first: noWeeks(),
    sums: { ...nothing },
    log: {
      pilots: [],
      pilotParts: [],
      pilotInside: [],
      pilotResults: [],
      departments: [],
      departmentParts: [],
      departmentSteep: [],
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
  sums.value = sums.phases = sums.result = sums.total = 0;
  energy.perPilot.fill(0);
  energy.perDepartment.fill(0);
  energy.steepOf.fill(0);
  sums.steep = 0;
  energy.inside.fill(0);
  energy.results.fill(0);
  for (let pilot = 0; pilot < timeline.problem.pilots.count; pilot += 1) {
    if (fits(timeline, pilot, 0)) sums.value += timeline.problem.pilots.value[pilot] as number;
    recountPilot(energy, pilot);
  }
  for (let department = 0; department < timeline.problem.departments.count; department += 1)
    recountDepartment(energy, department);
  sums.starts = sums.temperature = 0;
  recountStarts(energy);
  recountTemperature(energy);
}

function recountStarts({ timeline, weights, first, sums }: Energy): void {
  sums.breadth = breadthWeek(timeline.problem, firstWeeks(timeline, first));
  const part = ofStarts(timeline, weights, first, sums.breadth);
  sums.total += part - sums.starts;
  sums.starts = part;
}

function recountTemperature({ timeline, sums }: Energy): void {
  const part = ofTemperature(timeline);
  sums.steep += part - sums.temperature;
  sums.temperature = part;
}

function recountPilot(energy: Energy, pilot: number): void {
  const { timeline, weights, sums, perPilot, inside, results } = energy;
  const before = inside[pilot] as number;
  const now = phasesInside(timeline.problem, timeline.start, pilot);
  const part = ofPilot(timeline, weights, pilot, now);
  const weight = timeline.problem.pilots.value[pilot] as number;
  const change = Number(fits(timeline, pilot, now)) - Number(fits(timeline, pilot, before));
  sums.value += weight * change;
  sums.phases += weight * (now - before);
  sums.total += part - (perPilot[pilot] as number);
  perPilot[pilot] = part;
  const result = resultOf(timeline, pilot, now);
  sums.result += result - (results[pilot] as number);
  results[pilot] = result;
  inside[pilot] = now;
}

function recountDepartment(energy: Energy, department: number): void {
  const { timeline, weights, sums, perDepartment, steepOf } = energy;
  const before = steepOf[department] as number;
  const part = ofDepartment(timeline, weights, department, steepOf);
  sums.total += part - (perDepartment[department] as number);
  sums.steep += (steepOf[department] as number) - before;
  perDepartment[department] = part;
}

function copySums(to: Sums, from: Sums): void {
  to.total = from.total;
  to.value = from.value;
  to.phases = from.phases;
  to.breadth = from.breadth;
  to.result = from.result;
  to.starts = from.starts;
  to.steep = from.steep;
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
  if (opens) recountStarts(energy);
  recountTemperature(energy);
}

function beginLog(log: Log, sums: Sums): void {
  log.round += 1;
  log.pilots.length = log.pilotParts.length = log.pilotInside.length = log.pilotResults.length = 0;
  log.departments.length = log.departmentParts.length = log.departmentSteep.length = 0;
  copySums(log.sums, sums);
}

function logPilot({ log, perPilot, inside, results }: Energy, pilot: number): void {
  log.pilotRound[pilot] = log.round;
  log.pilots.push(pilot);
  log.pilotParts.push(perPilot[pilot] as number);
  log.pilotInside.push(inside[pilot] as number);
  log.pilotResults.push(results[pilot] as number);
}

function logDepartment({ log, perDepartment, steepOf }: Energy, department: number): void {
  log.departmentRound[department] = log.round;
  log.departments.push(department);
  log.departmentParts.push(perDepartment[department] as number);
  log.departmentSteep.push(steepOf[department] as number);
}

/** Takes the last recount back. */
export function takeBack({ log, perPilot, perDepartment, steepOf, inside, results, sums }: Energy): void {
  for (let index = 0; index < log.pilots.length; index += 1) {
    const pilot = log.pilots[index] as number;
    perPilot[pilot] = log.pilotParts[index] as number;
    inside[pilot] = log.pilotInside[index] as number;
    results[pilot] = log.pilotResults[index] as number;
  }
  for (let index = 0; index < log.departments.length; index += 1) {
    const department = log.departments[index] as number;
    perDepartment[department] = log.departmentParts[index] as number;
    steepOf[department] = log.departmentSteep[index] as number;
  }
  copySums(sums, log.sums);
}
