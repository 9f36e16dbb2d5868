import { itemsAt } from '../lists.js';
import type { Objective } from '../objective-terms.js';
import { FREE, type Problem } from '../problem.js';
import type { Unit } from '../units.js';
import { chooseLevels } from './branch.js';
import { phasesIn, stateOf } from './make-state.js';
import { possibleUnits } from './possible.js';
import { NOTHING, type Step } from './state.js';

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

/** Pilots of the same C that could start in time instead; most when the C need not. */
function standIns({ pilots, breadth }: Problem, pilot: number): number {
  const c = pilots.c[pilot] ?? 0;
  return breadth[c] === 1 ? pilots.c.filter((each) => each === c).length : pilots.count + 1;
}

/** What something that led nowhere waits for is as urgent as that is itself. */
function urgencyOf({ order, phases }: Problem, cuts: Float64Array): Float64Array {
  const urgency = cuts.slice();
  for (const phase of [...order].reverse())
    for (const item of itemsAt(phases.after, phase))
      urgency[item] = Math.max(urgency[item] ?? 0, urgency[phase] ?? 0);
  return urgency;
}

/**
 * First phases of all pilots, those of a C that few could start in front, because breadth decides before the other dates
 * do; then what most often led nowhere in the round before, so that it does so sooner; second phases before third ones.
 */
function firstThingsFirst(problem: Problem, cuts?: Float64Array): readonly number[] {
  const { phases, order, pilots } = problem;
  const urgency = cuts && urgencyOf(problem, cuts);
  const number = (phase: number): number => phase - (pilots.firstPhase[phases.pilot[phase] ?? 0] ?? 0);
  const keys = (phase: number): readonly number[] =>
    number(phase) === 0
      ? [0, standIns(problem, phases.pilot[phase] ?? 0), 0]
      : [1, -(urgency?.[phase] ?? 0), number(phase)];
  const open = [...order]
    .filter((phase) => phases.standing[phase] === FREE)
    .sort((one, other) => {
      const others = keys(other);
      return (
        keys(one)
          .map((key, place) => key - (others[place] ?? 0))
          .find((key) => key !== 0) ?? 0
      );
    });
  const result: number[] = [];
  while (open.length > 0) {
    const ready = open.findIndex((phase) =>
      itemsAt(phases.after, phase).every((item) => !open.includes(item)),
    );
    result.push(...open.splice(Math.max(0, ready), 1));
  }
  return result;
}

/**
 * Quarters of all first phases, and of what most often led nowhere; then the weeks of first phases; then quarter and week
 * of one phase after the other, as from the first phase 1 that waits for a later phase of another pilot.
 */
function stepsOf(
  { phases }: Problem,
  order: readonly number[],
  urgent: readonly number[],
  cuts: Float64Array | undefined,
): readonly Step[] {
  const other = order.findIndex((phase) => phases.first[phase] === 0);
  const firsts = other < 0 ? order : order.slice(0, other);
  const quarter = (phase: number): Step => ({ phase, week: false });
  const week = (phase: number): Step => ({ phase, week: true });
  const ahead = order.filter((phase) => urgent.includes(phase) && !firsts.includes(phase));
  // What waits for nothing may go in any order.
  const weekOrder = (list: readonly number[]): readonly number[] =>
    cuts ? [...list].sort((one, other) => key(one) - key(other)) : list;
  const key = (phase: number): number =>
    phases.after.from[phase] === phases.after.from[phase + 1] ? -(cuts?.[phase] ?? 0) : 1;
  const inTurn = (phase: number): readonly Step[] =>
    ahead.includes(phase) ? [week(phase)] : [quarter(phase), week(phase)];
  return [
    ...firsts.map(quarter),
    ...ahead.map(quarter),
    ...weekOrder(firsts).map(week),
    ...order.slice(firsts.length).flatMap(inTurn),
  ];
}

/** The phases that most often led nowhere, later ones than first, with those of their pilots that come before. */
function mostUrgent({ phases, pilots }: Problem, cuts: Float64Array, count: number): readonly number[] {
  return [...cuts.keys()]
    .filter((phase) => phases.first[phase] === 0 && (cuts[phase] ?? 0) > 0)
    .sort((one, other) => (cuts[other] ?? 0) - (cuts[one] ?? 0))
    .slice(0, count)
    .flatMap((phase) => {
      const first = pilots.firstPhase[phases.pilot[phase] ?? 0] ?? 0;
      return Array.from({ length: phase - first }, (_, back) => phase - back);
    });
}

/**
 * Rounds, each with its part of the choices and how much of what led nowhere in the ones before comes to the front. The
 * last and longest one takes everything in its own order again.
 */
const ROUNDS = [
  { part: 0.02, urgent: 0 },
  { part: 0.06, urgent: 1 },
  { part: 0.15, urgent: 2 },
  { part: 0.77, urgent: 0 },
] as const;

export interface EnumerateOptions {
  /** A sequence that spares it those that are no better. */
  readonly known?: { readonly starts: Int32Array; readonly objective: Objective };
  /** Asked now and then; true ends it with the best so far, unproved. */
  readonly isCancelled?: () => boolean;
}

/** Looks at all sequences, up to so many choices. */
export function enumerate(
  problem: Problem,
  nodes: number,
  { known, isCancelled = () => false }: EnumerateOptions = {},
): Complete {
  const cuts = new Float64Array(problem.phases.count);
  const units = possibleUnits(problem);
  let best = known;
  for (const { part, urgent } of ROUNDS) {
    const steps = roundOf(problem, units, cuts, urgent);
    const state = stateOf(problem, units, { nodes: Math.ceil(part * nodes), cuts, steps, isCancelled });
    if (best) state.best = best;
    chooseLevels(state, 0, NOTHING);
    best = state.best;
    if (state.nodes > 0) return { ...best, proved: !best || allLevels(problem, state.units) };
    if (isCancelled()) break;
  }
  return { ...best, proved: false };
}

/** The choices of one round, with so much of what led nowhere in front. */
function roundOf(
  problem: Problem,
  units: readonly Unit[],
  cuts: Float64Array,
  urgent: number,
): readonly Step[] {
  const listed = phasesIn(units);
  const known = urgent > 0 ? cuts : undefined;
  const order = firstThingsFirst(problem, known).filter((phase) => listed.has(phase));
  return stepsOf(problem, order, mostUrgent(problem, cuts, urgent), known);
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
