import { defectsOf, weightOf } from '../defects.js';
import { earliestAfter, earliestFit, latestBefore } from '../insertion.js';
import { itemsAt, weightedListsOf } from '../lists.js';
import { isBetter, objectiveOf } from '../objective.js';
import type { Objective } from '../objective-terms.js';
import { makeBuilder } from '../place-unit.js';
import { FREE, UNPLACED, type Problem } from '../problem.js';
import { addPhase, clearTimeline, makeTimeline, removePhase, type Timeline } from '../timeline.js';
import type { Unit } from '../units.js';
import { promising } from './least.js';
import { lookAhead } from './look-ahead.js';
import { makeReach, NOTHING, plus, type Gain, type State } from './state.js';

/**
 * Every sequence of a small case: for each unit every level and every week, but for what cannot beat the best so far
 * (branch and bound over the terms of the objective in their order) and what can never become a sequence (look-ahead).
 * Rises and the growth ladder are judged when all phases are placed, since what comes later may mend them.
 */
export interface Complete {
  /** The best sequence; undefined when there is none. */
  readonly starts?: Int32Array;
  readonly objective?: Objective;
  /** True when everything was looked at: nothing is better, or nothing at all is possible. */
  readonly proved: boolean;
}

function gainOf({ pilots, phases }: Problem, level: readonly number[], unit: Unit): Gain {
  let gain = NOTHING;
  for (const pilot of unit.pilots) {
    const weight = pilots.value[pilot] ?? 0;
    const own = level.filter((phase) => phases.pilot[phase] === pilot).length;
    const still =
      (pilots.phases[pilot] ?? 0) > 0 && phases.fixed[pilots.firstPhase[pilot] ?? 0] !== UNPLACED ? 1 : 0;
    const fits = own + still >= Math.min(2, pilots.phases[pilot] ?? 0) ? weight : 0;
    gain = { value: gain.value + Math.max(0, fits), phases: gain.phases + Math.max(0, weight * own) };
  }
  return gain;
}

/** Of what stands still. A pilot that goes on may count twice, which only makes the bound wider. */
function fixedGain(timeline: Timeline): Gain {
  const { value, phases } = objectiveOf(timeline);
  return { value, phases };
}

/** Every placed phase that needs one of several others has it. */
function ladderHolds(timeline: Timeline): boolean {
  const { standing, count } = timeline.problem.phases;
  for (let phase = 0; phase < count; phase += 1) {
    const week = timeline.start[phase] ?? UNPLACED;
    if (standing[phase] === FREE && week !== UNPLACED && week < earliestAfter(timeline, phase)) return false;
  }
  return true;
}

function leaf(state: State): void {
  if (weightOf(defectsOf(state.real)) > 0 || !ladderHolds(state.real)) return;
  const objective = objectiveOf(state.real);
  if (!state.best || isBetter(objective, state.best.objective))
    state.best = { starts: state.real.start.slice(), objective };
}

/** What the choices so far can come to at most, with everything that is open. */
function mostOf({ fixed, potential }: State, gain: Gain, next: number): Gain {
  return plus(plus(fixed, gain), potential[next] ?? NOTHING);
}

/** How many phases of each unit, the most first. */
function chooseLevels(state: State, unit: number, gain: Gain): void {
  const own = state.units[unit];
  const soonest = state.soonest[0] as Int32Array;
  if (state.nodes <= 0 || !promising(state, mostOf(state, gain, unit), soonest, false)) return;
  if (!own) {
    lookAndPlace(state, gain, 0);
    return;
  }
  const [all = []] = own.levels;
  for (const level of own.levels) {
    mark(state, all, level);
    chooseLevels(state, unit + 1, plus(gain, gainOf(state.problem, level, own)));
  }
  mark(state, all, []);
  if (!own.must || own.levels.length === 0) chooseLevels(state, unit + 1, gain);
  mark(state, all, all);
}

/** Notes which phases of a unit are left out. */
function mark({ out }: State, all: readonly number[], inside: readonly number[]): void {
  for (const phase of all) out[phase] = 1;
  for (const phase of inside) out[phase] = 0;
}

/** Goes on with the next phase when that can still lead to something better. */
function lookAndPlace(state: State, gain: Gain, index: number): void {
  state.nodes -= 1;
  const most = mostOf(state, gain, state.units.length);
  if (lookAhead(state, index + 1) && promising(state, most, state.soonest[index + 1] as Int32Array, true))
    placePhase(state, gain, index);
}

/** The weeks of one phase after the other, in an order in which the result is known first. */
function placePhase(state: State, gain: Gain, index: number): void {
  const { open, order, out } = state;
  const phase = order[index];
  if (phase === undefined) {
    leaf(state);
    return;
  }
  const soonest = state.soonest[index + 1] as Int32Array;
  if (out[phase] === 1) {
    (state.soonest[index + 2] as Int32Array).set(soonest);
    placePhase(state, gain, index + 1);
    return;
  }
  const most = mostOf(state, gain, state.units.length);
  const to = latestBefore(open, phase);
  const first = soonest[phase] as number;
  let week = earliestFit(open, phase, Math.max(first, earliestAfter(open, phase)), to);
  while (week <= to && state.nodes > 0) {
    soonest[phase] = week;
    // With all others as soon as they can, later only makes it worse.
    if (!promising(state, most, soonest, false)) break;
    addPhase(open, phase, week);
    lookAndPlace(state, gain, index + 1);
    removePhase(open, phase);
    week = earliestFit(open, phase, week + 1, to);
  }
  soonest[phase] = first;
}

/** Pilots of the same C that could start in time instead; most when the C need not. */
function standIns({ pilots, breadth }: Problem, pilot: number): number {
  const c = pilots.c[pilot] ?? 0;
  return breadth[c] === 1 ? pilots.c.filter((each) => each === c).length : pilots.count + 1;
}

/**
 * First phases of all pilots, then second ones, as far as what waits for what allows; first ones of a C that few could
 * start in front, because breadth decides before the other dates do.
 */
function firstThingsFirst(problem: Problem): readonly number[] {
  const { phases, order, pilots } = problem;
  const number = (phase: number): number => phase - (pilots.firstPhase[phases.pilot[phase] ?? 0] ?? 0);
  const rivals = (phase: number): number => standIns(problem, phases.pilot[phase] ?? 0);
  const open = [...order]
    .filter((phase) => phases.standing[phase] === FREE)
    .sort((one, other) => number(one) - number(other) || rivals(one) - rivals(other));
  const result: number[] = [];
  while (open.length > 0) {
    const ready = open.findIndex((phase) =>
      itemsAt(phases.after, phase).every((item) => !open.includes(item)),
    );
    result.push(...open.splice(Math.max(0, ready), 1));
  }
  return result;
}

/** Looks at all sequences, up to so many phases placed; `known` spares it those that are no better. */
export function enumerate(
  problem: Problem,
  nodes: number,
  known?: { starts: Int32Array; objective: Objective },
): Complete {
  const { units } = makeBuilder(problem);
  const relaxed: Problem = {
    ...problem,
    temperatureRise: Infinity,
    departments: { ...problem.departments, rise: new Float64Array(problem.departments.count).fill(Infinity) },
    // Which of several phases another one stands on is only known when all are placed.
    phases: {
      ...problem.phases,
      afterAny: weightedListsOf(Array.from({ length: problem.phases.count }, () => [])),
    },
  };
  const open = makeTimeline(relaxed);
  clearTimeline(open);
  const gains = units.map((unit) => gainOf(problem, unit.levels[0] ?? [], unit));
  const potential = [...gains, NOTHING].map((_, from) => gains.slice(from).reduce(plus, NOTHING));
  const listed = new Set(units.flatMap(({ levels: [all = []] }) => all));
  const order = firstThingsFirst(problem).filter((phase) => listed.has(phase));
  const state: State = {
    problem,
    open,
    real: { ...open, problem },
    units,
    potential,
    nodes,
    order,
    out: Uint8Array.from(problem.phases.standing, (standing, phase) =>
      standing === FREE && !listed.has(phase) ? 1 : 0,
    ),
    fixed: fixedGain(open),
    soonest: Array.from({ length: order.length + 2 }, () => problem.phases.earliest.slice()),
    reach: makeReach(open),
    ...(known ? { best: known } : {}),
  };
  chooseLevels(state, 0, NOTHING);
  return { ...state.best, proved: state.nodes > 0 && (!state.best || allLevels(problem, units)) };
}

/** True when units list every number of phases that could be inside; those of pilots that wait to and fro do not. */
function allLevels({ pilots }: Problem, units: readonly Unit[]): boolean {
  return units.every(({ pilots: own }) =>
    own.every((pilot) => {
      const must = pilots.must[pilot] ?? 0;
      return own.length === 1 && (must === 0 || must >= (pilots.required[pilot] ?? 0) - 1);
    }),
  );
}
