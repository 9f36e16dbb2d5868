import type { Week } from '../kernel/grid.js';
import type { Starts } from '../portfolio/portfolio.js';
import {
  attempt,
  persistentAttempt,
  sequencingOf,
  type Attempt,
  type PersistentOptions,
  type Sequencing,
} from './attempt.js';
import type { PhaseRef } from './constraint.js';
import { phasesInside } from './objective.js';
import type { Objective } from './objective-terms.js';
import { FREE, UNPLACED, type Pin, type Problem } from './problem.js';
import type { SearchOptions } from './search.js';

/** Starts of an earlier sequence, by phase index; only of phases that can still move. */
export type KeptStarts = ReadonlyMap<number, Week>;

/** A start that differs from the earlier sequence. */
export interface MovedStart extends PhaseRef {
  readonly from: Week;
  /** Null: it fits no longer. */
  readonly to: Week | null;
}

/** Sequences built for each question which starts can stay. */
const WORK = 20;

/** As in the comparison of objectives. */
const SAME = 1e-7;

export function keptStarts({ names, phases }: Problem, keep: Starts): KeptStarts {
  return new Map(
    names.phases.flatMap(({ pilot, phase }, index): [number, Week][] => {
      const week = keep.get(pilot)?.[phase - 1];
      return week === undefined || week === null || phases.standing[index] !== FREE ? [] : [[index, week]];
    }),
  );
}

export function movedFrom({ names }: Problem, kept: KeptStarts, starts: Int32Array): readonly MovedStart[] {
  return [...kept].flatMap(([index, from]) => {
    const week = starts[index] ?? UNPLACED;
    const ref = names.phases[index];
    return week === from || !ref ? [] : [{ ...ref, from, to: week === UNPLACED ? null : week }];
  });
}

/** What has to fit, weighted as in the objective. */
type Fitting = Pick<Objective, 'value' | 'phases'>;

/** Phases that the earlier sequence had inside, with what stands still where the new one has it. */
function earlierPhases(problem: Problem, kept: KeptStarts, now: Int32Array): number {
  const { pilots, phases } = problem;
  const starts = now.map((week, index) =>
    phases.standing[index] === FREE ? (kept.get(index) ?? UNPLACED) : week,
  );
  return pilots.value.reduce((sum, value, pilot) => sum + value * phasesInside(problem, starts, pilot), 0);
}

function fits(one: Fitting, least: Fitting): boolean {
  return one.value >= least.value - SAME && one.phases >= least.phases - SAME;
}

/**
 * A sequence with as many pilots in it as a new one would have, no fewer phases than the earlier one or, where that is
 * impossible by now, than a new one, and as many starts as possible where they were: whole groups of starts are held, and
 * a group that cannot stay is halved until the ones that must move are found. One more phase is no reason to move others.
 */
export function resequence(sequencing: Sequencing, kept: KeptStarts, all: PersistentOptions): Attempt {
  const anew = persistentAttempt(sequencing, all);
  // Where to begin and how long to persist is about a sequence at all: from here on there is one.
  const { from: _, persist: __, ...options } = all;
  if (!anew.solution || anew.violations.length > 0) return anew;
  const { demands, problem } = sequencing;
  const { objective, starts } = anew.solution;
  const phases = Math.min(objective.phases, earlierPhases(problem, kept, starts));
  const least: Fitting = { value: objective.value, phases };
  const holding = (pins: readonly Pin[], search: Partial<SearchOptions>): Attempt =>
    attempt(
      sequencingOf({ ...sequencing, demands: { ...demands, pins: [...(demands.pins ?? []), ...pins] } }),
      search,
    );
  const isGood = ({ solution, violations }: Attempt): boolean =>
    solution !== undefined && violations.length === 0 && fits(solution.objective, least);
  const stays = (held: readonly Pin[], group: readonly Pin[]): readonly Pin[] => {
    if (group.length === 0 || options.isCancelled?.()) return held;
    if (isGood(holding([...held, ...group], { ...options, work: WORK }))) return [...held, ...group];
    if (group.length === 1) return held;
    const half = Math.ceil(group.length / 2);
    return stays(stays(held, group.slice(0, half)), group.slice(half));
  };
  const pins = [...kept]
    .map(([index, week]): Pin => ({ pilot: '', phase: 0, ...problem.names.phases[index], week }))
    .sort((one, other) => one.week - other.week);
  const found = holding(stays([], pins), options);
  return isGood(found) && found.solution
    ? { ...found, solution: { ...found.solution, proved: false } }
    : anew;
}
