import { defectsOf, weightOf } from './defects.js';
import { earliestAfter, latestBefore, nextWeek } from './insertion.js';
import { isBetter, objectiveOf } from './objective.js';
import type { Objective } from './objective-terms.js';
import { itemsAt, weightedListsOf } from './lists.js';
import { makeBuilder } from './place-unit.js';
import { FREE, UNPLACED, type Problem } from './problem.js';
import { addPhase, clearTimeline, columnOf, makeTimeline, removePhase, type Timeline } from './timeline.js';
import type { Unit } from './units.js';

/**
 * Every sequence of a small case: for each unit every level and every week, but for what cannot beat the best so far
 * (branch and bound over the terms of the objective in their order). Rises and the growth ladder are left out while
 * phases are placed, since what comes later may mend them, and judged when all are; only heat that no number of allowed
 * rises could have reached is refused at once.
 */
export interface Complete {
  /** The best sequence; undefined when there is none. */
  readonly starts?: Int32Array;
  readonly objective?: Objective;
  /** True when everything was looked at: nothing is better, or nothing at all is possible. */
  readonly proved: boolean;
}

interface State {
  readonly problem: Problem;
  /** Without limits on rises and without the growth ladder. */
  readonly open: Timeline;
  /** The same arrays under the real limits. */
  readonly real: Timeline;
  readonly units: readonly Unit[];
  /** Free phases in the order in which they are placed. */
  readonly order: readonly number[];
  /** 1 for phases that the choices so far leave out. */
  readonly out: Uint8Array;
  /** What phases that stand still add to value and phases, at most. */
  readonly fixed: Gain;
  /** Value and phases that this unit and all after it can still add. */
  readonly potential: readonly Gain[];
  nodes: number;
  best?: { readonly starts: Int32Array; readonly objective: Objective };
}

interface Gain {
  readonly value: number;
  readonly phases: number;
}

/** As in the insertion check and the objective. */
const SLACK = 1e-6;
const SAME = 1e-7;

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

/** Of what stands still. A pilot that goes on may count twice, which only makes the bound wider. */
function fixedGain(timeline: Timeline): Gain {
  const { value, phases } = objectiveOf(timeline);
  return { value, phases };
}

function plus(one: Gain, other: Gain): Gain {
  return { value: one.value + other.value, phases: one.phases + other.phases };
}

/** False when nothing that is still open can beat the best. @param gain of the levels chosen so far */
function promising({ open, out, fixed, potential, best }: State, gain: Gain, next: number): boolean {
  if (!best) return true;
  const most = plus(plus(fixed, gain), potential[next] ?? NOTHING);
  if (Math.abs(most.value - best.objective.value) > SAME) return most.value > best.objective.value;
  if (Math.abs(most.phases - best.objective.phases) > SAME) return most.phases > best.objective.phases;
  return isBetter({ ...leastOf(open, out), ...most, smoothness: 0 }, best.objective);
}

/** Least breadth, result and finish when every pilot of value fits whole, with what is placed now. */
function leastOf(
  { problem, start }: Timeline,
  out: Uint8Array,
): Pick<Objective, 'breadth' | 'result' | 'finish'> {
  const { pilots, phases, breadth } = problem;
  const first = new Float64Array(breadth.length).fill(Infinity);
  let result = 0;
  let finish = 0;
  for (let pilot = 0; pilot < pilots.count; pilot += 1) {
    const opening = pilots.firstPhase[pilot] ?? 0;
    if (out[opening] === 1) continue;
    const c = pilots.c[pilot] ?? 0;
    const week = soonest(phases, start, opening);
    first[c] = Math.min(first[c] ?? Infinity, Math.max(0, week));
    const value = pilots.value[pilot] ?? 0;
    // Of what counts against the plan later is better, without end.
    if (value < 0) result = -Infinity;
    const fits =
      pilots.impossible[pilot] === 0 && ((pilots.phases[pilot] ?? 0) === 1 || out[opening + 1] === 0);
    if (value <= 0 || !fits) continue;
    result += value * (week + (pilots.resultWeeks[pilot] ?? 0));
    finish += leastFinish(problem, { start, out }, pilot);
  }
  const week = first.reduce(
    (most, each, c) => (breadth[c] === 1 && each < Infinity ? Math.max(most, each) : most),
    0,
  );
  return { breadth: week, result, finish };
}

function soonest(phases: Problem['phases'], start: Int32Array, phase: number): number {
  const placed = start[phase] ?? UNPLACED;
  return placed === UNPLACED ? (phases.earliest[phase] ?? 0) : placed;
}

/** End of the last phase that can fit at all, behind what is placed. */
function leastFinish(
  { pilots, phases, never }: Problem,
  { start, out }: { readonly start: Int32Array; readonly out: Uint8Array },
  pilot: number,
): number {
  const from = pilots.firstPhase[pilot] ?? 0;
  let end = 0;
  const beyond = (phase: number): boolean => never.has(phase) || out[phase] === 1;
  for (let phase = from; phase < from + (pilots.phases[pilot] ?? 0) && !beyond(phase); phase += 1) {
    const placed = start[phase] ?? UNPLACED;
    const week = placed === UNPLACED ? Math.max(end, phases.earliest[phase] ?? 0) : placed;
    end = week + (phases.weeks[phase] ?? 0);
  }
  return end;
}

/** False when a quarter that the phase touches is hotter than steps of the allowed rise could have made it. */
function reachable({ problem, open }: State, phase: number): boolean {
  const { heat, weeks } = problem.phases;
  const { columns, peak, temperature } = open;
  const week = open.start[phase] as number;
  const last = columnOf(Math.min(problem.weeks, week + (weeks[phase] as number)) - 1);
  for (let column = Math.max(1, columnOf(week)); column <= last; column += 1) {
    const warmest = (temperature[0] as number) + column * problem.temperatureRise;
    if ((temperature[column] as number) > warmest + SLACK) return false;
    for (let at = heat.from[phase] as number; at < (heat.from[phase + 1] as number); at += 1) {
      const row = (heat.items[at] as number) * columns;
      const rise = problem.departments.rise[heat.items[at] as number] as number;
      if ((peak[row + column] as number) > (peak[row] as number) + column * rise + SLACK) return false;
    }
  }
  return true;
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

/** How many phases of each unit, the most first. */
function chooseLevels(state: State, unit: number, gain: Gain): void {
  if (state.nodes <= 0 || !promising(state, gain, unit)) return;
  const own = state.units[unit];
  if (!own) {
    placePhase(state, gain, 0);
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

/** The weeks of one phase after the other, in an order in which the result is known first. */
function placePhase(state: State, gain: Gain, index: number): void {
  const { open, order, out, units } = state;
  const phase = order[index];
  if (phase === undefined) {
    leaf(state);
    return;
  }
  if (out[phase] === 1) {
    placePhase(state, gain, index + 1);
    return;
  }
  const to = latestBefore(open, phase);
  for (let week = earliestAfter(open, phase); week <= to && state.nodes > 0;) {
    const next = nextWeek(open, phase, week);
    if (next > week) {
      week = next;
      continue;
    }
    state.nodes -= 1;
    addPhase(open, phase, week);
    const worth = promising(state, gain, units.length);
    if (worth && reachable(state, phase)) placePhase(state, gain, index + 1);
    removePhase(open, phase);
    // Later only makes it worse.
    if (!worth) return;
    week += 1;
  }
}

/** First phases of all pilots, then second ones, as far as what waits for what allows. */
function firstThingsFirst({ phases, order, pilots }: Problem): readonly number[] {
  const number = (phase: number): number => phase - (pilots.firstPhase[phases.pilot[phase] ?? 0] ?? 0);
  const open = [...order]
    .filter((phase) => phases.standing[phase] === FREE)
    .sort((one, other) => number(one) - number(other));
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
  const state: State = {
    problem,
    open,
    real: { ...open, problem },
    units,
    potential,
    nodes,
    order: firstThingsFirst(problem).filter((phase) => listed.has(phase)),
    out: new Uint8Array(problem.phases.count),
    fixed: fixedGain(open),
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
