import { objectiveOf } from '../objective.js';
import { FREE, type Problem } from '../problem.js';
import { clearTimeline, makeTimeline, type Timeline } from '../timeline.js';
import type { Unit } from '../units.js';
import { gainOf } from './branch.js';
import { withShadows } from './shadow.js';
import { makeReach, NOTHING, plus, type Gain, type State } from './state.js';

/** Of what stands still. A pilot that goes on may count twice, which only makes the bound wider. */
function fixedGain(timeline: Timeline): Gain {
  const { value, phases } = objectiveOf(timeline);
  return { value, phases };
}

export function phasesIn(units: readonly Unit[]): ReadonlySet<number> {
  return new Set(units.flatMap(({ levels: [all = []] }) => all));
}

/** What differs from round to round. */
export type Round = Pick<State, 'nodes' | 'cuts' | 'steps' | 'isCancelled'>;

/** Before anything is chosen: only what stands still is placed. */
export function stateOf(
  problem: Problem,
  units: readonly Unit[],
  { nodes, cuts, steps, isCancelled }: Round,
): State {
  const open = makeTimeline(withShadows(problem));
  const real = makeTimeline(problem);
  clearTimeline(open);
  clearTimeline(real);
  const gains = units.map((unit) => gainOf(problem, unit.levels[0] ?? [], unit));
  const potential = [...gains, NOTHING].map((_, from) => gains.slice(from).reduce(plus, NOTHING));
  const listed = phasesIn(units);
  return {
    problem,
    open,
    real,
    units,
    potential,
    nodes,
    isCancelled,
    steps,
    cuts,
    out: Uint8Array.from(problem.phases.standing, (standing, phase) =>
      standing === FREE && !listed.has(phase) ? 1 : 0,
    ),
    fixed: fixedGain(real),
    soonest: Array.from({ length: steps.length + 2 }, () => problem.phases.earliest.slice()),
    until: problem.phases.latest.slice(),
    quarter: new Int32Array(problem.phases.count),
    reach: makeReach(real),
    dates: {
      breadth: 0,
      result: 0,
      finish: 0,
      ofC: new Float64Array(problem.breadth.length),
    },
  };
}
