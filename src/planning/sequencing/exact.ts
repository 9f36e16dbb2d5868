import { defectsOf, weightOf } from './defects.js';
import { earliestAfter, latestBefore, nextWeek } from './insertion.js';
import { isBetter, objectiveOf } from './objective.js';
import type { Objective } from './objective-terms.js';
import { weightedListsOf } from './lists.js';
import { makeBuilder } from './place-unit.js';
import { FREE, UNPLACED, type Problem } from './problem.js';
import { addPhase, clearTimeline, makeTimeline, removePhase, type Timeline } from './timeline.js';
import type { Unit } from './units.js';

/**
 * Every sequence of a small case, as far as pilots and phases that fit go: for each unit every level and every week.
 * Rises and the growth ladder are left out while phases are placed, since what comes later may mend them, and judged
 * when all are.
 */
export interface Complete {
  /** The best sequence by value, then phases; undefined when there is none. */
  readonly starts?: Int32Array;
  readonly objective?: Objective;
  /** True when everything was looked at: nothing fits more, or nothing at all is possible. */
  readonly proved: boolean;
}

/** Phases up to which it pays to try. */
export const SMALL = 8;
const NODES = 40_000;

interface State {
  readonly problem: Problem;
  /** Without limits on rises and without the growth ladder. */
  readonly open: Timeline;
  /** The same arrays under the real limits. */
  readonly real: Timeline;
  readonly units: readonly Unit[];
  /** Value and phases that this unit and all after it can still add. */
  readonly potential: readonly Gain[];
  nodes: number;
  best?: { readonly starts: Int32Array; readonly objective: Objective };
}

interface Gain {
  readonly value: number;
  readonly phases: number;
}

const NOTHING: Gain = { value: 0, phases: 0 };

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

function plus(one: Gain, other: Gain): Gain {
  return { value: one.value + other.value, phases: one.phases + other.phases };
}

/** False when even everything that is still open would not beat the best in value or phases. */
function promising({ problem, real, potential, best }: State, unit: number): boolean {
  if (!best) return true;
  const now = objectiveOf({ ...real, problem });
  const left = potential[unit] ?? NOTHING;
  const value = now.value + left.value;
  if (value !== best.objective.value) return value > best.objective.value;
  return now.phases + left.phases > best.objective.phases;
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

function placeUnit(state: State, unit: number): void {
  if (state.nodes <= 0 || !promising(state, unit)) return;
  const { levels = [], must = false } = state.units[unit] ?? {};
  if (unit === state.units.length) {
    leaf(state);
    return;
  }
  for (const level of levels) placePhase(state, unit, level, 0);
  if (!must || levels.length === 0) placeUnit(state, unit + 1);
}

function placePhase(state: State, unit: number, level: readonly number[], index: number): void {
  const phase = level[index];
  if (phase === undefined) {
    placeUnit(state, unit + 1);
    return;
  }
  const { open } = state;
  const to = latestBefore(open, phase);
  for (let week = earliestAfter(open, phase); week <= to && state.nodes > 0;) {
    const next = nextWeek(open, phase, week);
    if (next > week) {
      week = next;
      continue;
    }
    state.nodes -= 1;
    addPhase(open, phase, week);
    placePhase(state, unit, level, index + 1);
    removePhase(open, phase);
    week += 1;
  }
}

/** Looks at all sequences, unless there are too many; `known` spares it those that are no better. */
export function enumerate(problem: Problem, known?: { starts: Int32Array; objective: Objective }): Complete {
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
  const state: State = {
    problem,
    open,
    real: { ...open, problem },
    units,
    potential,
    nodes: NODES,
    ...(known ? { best: known } : {}),
  };
  placeUnit(state, 0);
  return { ...state.best, proved: state.nodes > 0 };
}
