import { itemsAt } from '../lists.js';
import { objectiveOf } from '../objective.js';
import type { Objective } from '../objective-terms.js';
import { makeBuilder } from '../place-unit.js';
import { FREE, type Problem } from '../problem.js';
import { clearTimeline, makeTimeline, type Timeline } from '../timeline.js';
import type { Unit } from '../units.js';
import { chooseLevels, gainOf } from './branch.js';
import { withShadows } from './shadow.js';
import { makeReach, NOTHING, plus, type Gain, type State, type Step } from './state.js';

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

/** Of what stands still. A pilot that goes on may count twice, which only makes the bound wider. */
function fixedGain(timeline: Timeline): Gain {
  const { value, phases } = objectiveOf(timeline);
  return { value, phases };
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

/**
 * Quarters of all first phases, then their weeks; then quarter and week of one phase after the other, as from the first
 * phase 1 that waits for a later phase of another pilot.
 */
function stepsOf({ phases }: Problem, order: readonly number[]): readonly Step[] {
  const other = order.findIndex((phase) => phases.first[phase] === 0);
  const firsts = other < 0 ? order : order.slice(0, other);
  const quarter = (phase: number): Step => ({ phase, week: false });
  const week = (phase: number): Step => ({ phase, week: true });
  return [
    ...firsts.map(quarter),
    ...firsts.map(week),
    ...order.slice(firsts.length).flatMap((phase) => [quarter(phase), week(phase)]),
  ];
}

/** Looks at all sequences, up to so many choices; `known` spares it those that are no better. */
export function enumerate(
  problem: Problem,
  nodes: number,
  known?: { starts: Int32Array; objective: Objective },
): Complete {
  const { units } = makeBuilder(problem);
  const open = makeTimeline(withShadows(problem));
  const real = makeTimeline(problem);
  clearTimeline(open);
  clearTimeline(real);
  const gains = units.map((unit) => gainOf(problem, unit.levels[0] ?? [], unit));
  const potential = [...gains, NOTHING].map((_, from) => gains.slice(from).reduce(plus, NOTHING));
  const listed = new Set(units.flatMap(({ levels: [all = []] }) => all));
  const steps = stepsOf(
    problem,
    firstThingsFirst(problem).filter((phase) => listed.has(phase)),
  );
  const state: State = {
    problem,
    open,
    real,
    units,
    potential,
    nodes,
    steps,
    out: Uint8Array.from(problem.phases.standing, (standing, phase) =>
      standing === FREE && !listed.has(phase) ? 1 : 0,
    ),
    fixed: fixedGain(real),
    soonest: Array.from({ length: steps.length + 2 }, () => problem.phases.earliest.slice()),
    until: problem.phases.latest.slice(),
    quarter: new Int32Array(problem.phases.count),
    reach: makeReach(real),
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
