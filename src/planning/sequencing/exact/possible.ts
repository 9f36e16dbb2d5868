import { NEVER } from '../insertion.js';
import { itemsAt } from '../lists.js';
import { makeBuilder } from '../place-unit.js';
import { FREE, UNPLACED, type Problem } from '../problem.js';
import type { Unit } from '../units.js';
import {
  after,
  firstPossible,
  floorFrom,
  opensWith,
  risesPossible,
  spanColumns,
  startsPossible,
} from './look-ahead.js';
import { stateOf, type Round } from './make-state.js';
import type { State } from './state.js';

/**
 * What can be said of a plan of any size before anything is chosen: what finds no place in any sequence, and that there
 * is no sequence at all.
 */

/** Units without the levels in which something is that finds no place in any sequence. */
export function possibleUnits(problem: Problem): readonly Unit[] {
  let { units } = makeBuilder(problem);
  const round = nothingChosen(problem);
  for (;;) {
    const never = withoutPlace(stateOf(problem, units, round));
    const isPossible = (level: readonly number[]): boolean => level.every((phase) => !never.has(phase));
    // What must be there is not left out; the search says that it cannot be.
    const rest = units.map((unit) =>
      unit.must ? unit : { ...unit, levels: unit.levels.filter(isPossible) },
    );
    // Without it others may find no place either: it can no longer warm a quarter for them.
    if (rest.every(({ levels }, index) => levels.length === units[index]?.levels.length)) return units;
    units = rest;
  }
}

/** What finds no place in any sequence, whatever else is placed: it only waits for the rest. */
function withoutPlace(state: State): ReadonlySet<number> {
  const { problem, out } = state;
  const soonest = (state.soonest[0] as Int32Array).slice();
  const never = new Set<number>();
  spanColumns(state, soonest);
  // What stands still is too hot: that is said elsewhere.
  if (!risesPossible(state)) return never;
  for (const phase of problem.order) {
    if (problem.phases.standing[phase] !== FREE || out[phase] === 1) continue;
    const waits = itemsAt(problem.phases.after, phase).some((item) => never.has(item));
    const week = waits ? NEVER : firstPossible(state, phase, after(state, soonest, phase));
    if (week === NEVER) never.add(phase);
    else soonest[phase] = week;
  }
  return never;
}

/**
 * True when what stands still, or must be there, can be in no sequence: it rises too steeply and nothing could warm the
 * quarter before, it stands before all that the organisation may open with, it has no place left, or no pilot of a C can
 * start in time. False proves nothing.
 */
export function isImpossible(problem: Problem): boolean {
  // The bounds on what is possible take every limit as kept.
  if (problem.past) return false;
  const units = possibleUnits(problem);
  const state = stateOf(problem, units, nothingChosen(problem));
  const soonest = state.soonest[0] as Int32Array;
  soonest.forEach((_, phase) => {
    const start = state.open.start[phase] as number;
    if (start !== UNPLACED) soonest[phase] = start;
  });
  const must = mustPhases(problem);
  for (let moved = true; moved;) {
    spanColumns(state, soonest);
    if (!startsPossible(state) || !risesPossible(state)) return true;
    moved = narrow(state, soonest);
    if (must.some((phase) => state.out[phase] === 1) || opensTooSoon(state, soonest)) return true;
    if (problem.breadth.some((needed, c) => needed === 1 && !beginsInTime(state, soonest, c))) return true;
  }
  return false;
}

function nothingChosen({ phases }: Problem): Round {
  // Nothing is chosen, so that a plan of any size costs little here.
  return { nodes: 0, cuts: new Float64Array(phases.count), steps: [], isCancelled: () => false };
}

function mustPhases({ pilots, phases }: Problem): readonly number[] {
  return [...pilots.must].flatMap((count, pilot) =>
    Array.from({ length: count }, (_, index) => (pilots.firstPhase[pilot] as number) + index).filter(
      (phase) => phases.standing[phase] === FREE,
    ),
  );
}

/** Moves the soonest starts up to where there is room, and leaves out what has none; true when anything changed. */
function narrow(state: State, soonest: Int32Array): boolean {
  const { problem, open, out } = state;
  const floor = floorFrom(state, soonest);
  let moved = false;
  for (const phase of problem.order) {
    if (open.start[phase] !== UNPLACED || out[phase] === 1) continue;
    const waits = itemsAt(problem.phases.after, phase).some((item) => out[item] === 1);
    const from = Math.max(after(state, soonest, phase), opensWith(state, phase) ? 0 : floor);
    const week = waits ? NEVER : firstPossible(state, phase, from);
    if (week === soonest[phase]) continue;
    moved = true;
    if (week === NEVER) out[phase] = 1;
    else soonest[phase] = week;
  }
  return moved;
}

/** Something stands before all that a service organisation may open with. */
function opensTooSoon(state: State, soonest: Int32Array): boolean {
  const { problem, open } = state;
  if (!problem.opening) return false;
  const floor = floorFrom(state, soonest);
  return problem.order.some((phase) => {
    const start = open.start[phase] as number;
    return start !== UNPLACED && start < floor && !opensWith(state, phase);
  });
}

function beginsInTime(
  { problem: { pilots, breadthWeeks }, out }: State,
  soonest: Int32Array,
  c: number,
): boolean {
  return pilots.firstPhase.some(
    (first, pilot) => pilots.c[pilot] === c && out[first] === 0 && (soonest[first] as number) < breadthWeeks,
  );
}
