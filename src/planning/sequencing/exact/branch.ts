import { PERIOD_WEEKS } from '../../kernel/grid.js';
import { defectsOf, weightOf } from '../defects.js';
import { earliestAfter, earliestFit, latestBefore } from '../insertion.js';
import { isBetter, objectiveOf } from '../objective.js';
import { FREE, UNPLACED, type Problem } from '../problem.js';
import { columnOf, type Timeline } from '../timeline.js';
import type { Unit } from '../units.js';
import { promising } from './least.js';
import { lookAhead } from './look-ahead.js';
import { cast, PART_WEEKS, place, takeAway, uncast } from './shadow.js';
import { NOTHING, plus, spend, type Gain, type State } from './state.js';

/** The tree: how much of each unit, then the quarter and the week of one phase after the other. */

export function gainOf({ pilots, phases }: Problem, level: readonly number[], unit: Unit): Gain {
  let gain = NOTHING;
  for (const pilot of unit.pilots) {
    const weight = pilots.value[pilot] ?? 0;
    const own = level.filter((phase) => phases.pilot[phase] === pilot).length;
    const still =
      (pilots.phases[pilot] ?? 0) > 0 && phases.fixed[pilots.firstPhase[pilot] ?? 0] !== UNPLACED ? 1 : 0;
    const fits = own + still >= Math.min(2, pilots.phases[pilot] ?? 0) ? weight : 0;
    gain = {
      value: gain.value + Math.max(0, fits),
      phases: gain.phases + Math.max(0, weight * own),
    };
  }
  return gain;
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
export function chooseLevels(state: State, unit: number, gain: Gain): void {
  const own = state.units[unit];
  const soonest = state.soonest[0] as Int32Array;
  if (state.nodes <= 0 || !promising(state, mostOf(state, gain, unit), soonest, false)) return;
  if (!own) {
    lookAndGoOn(state, gain, 0);
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

/** Goes on with the next choice when that can still lead to something better. */
function lookAndGoOn(state: State, gain: Gain, index: number): void {
  spend(state);
  const most = mostOf(state, gain, state.units.length);
  if (lookAhead(state, index + 1) && promising(state, most, state.soonest[index + 1] as Int32Array, true))
    choose(state, gain, index);
  else if (index > 0) blame(state, index - 1);
}

/** Notes of which phase a choice led nowhere. */
function blame({ steps, cuts }: State, index: number): void {
  const phase = steps[index]?.phase ?? 0;
  cuts[phase] = (cuts[phase] ?? 0) + 1;
}

/** The next choice: in which quarter a phase starts, or in which week of it. */
function choose(state: State, gain: Gain, index: number): void {
  const step = state.steps[index];
  if (step === undefined) {
    leaf(state);
    return;
  }
  if (state.out[step.phase] === 1) {
    (state.soonest[index + 2] as Int32Array).set(state.soonest[index + 1] as Int32Array);
    choose(state, gain, index + 1);
    return;
  }
  if (step.week) chooseWeek(state, gain, index, step.phase);
  else chooseQuarter(state, gain, index, step.phase);
}

function chooseQuarter(state: State, gain: Gain, index: number, phase: number): void {
  const soonest = state.soonest[index + 1] as Int32Array;
  const most = mostOf(state, gain, state.units.length);
  const first = soonest[phase] as number;
  const latest = Math.min(state.until[phase] as number, latestBefore(state.open, phase));
  const until = state.until[phase] as number;
  for (let column = columnOf(first); column <= columnOf(latest) && state.nodes > 0; column += 1) {
    soonest[phase] = Math.max(first, (column - 1) * PERIOD_WEEKS);
    if (!promising(state, most, soonest, false)) break;
    state.until[phase] = Math.min(until, column * PERIOD_WEEKS - 1);
    cast(state, phase, column);
    lookAndGoOn(state, gain, index + 1);
    uncast(state, phase);
  }
  state.until[phase] = until;
  soonest[phase] = first;
}

function chooseWeek(state: State, gain: Gain, index: number, phase: number): void {
  const { open, quarter } = state;
  const soonest = state.soonest[index + 1] as Int32Array;
  const most = mostOf(state, gain, state.units.length);
  const column = quarter[phase] as number;
  uncast(state, phase);
  const to = Math.min(state.until[phase] as number, latestBefore(open, phase));
  const first = soonest[phase] as number;
  let week = earliestFit(open, phase, Math.max(first, earliestAfter(open, phase)), to);
  let looked = -1;
  while (week <= to && state.nodes > 0) {
    soonest[phase] = week;
    // With all others as soon as they can, later only makes it worse.
    if (!promising(state, most, soonest, false)) break;
    const isNew = week > looked;
    if (isNew) looked = Math.min(to, endOfPart(week));
    if (isNew && looked > week && !partPossible(state, most, index, { phase, column, until: looked })) {
      week = looked;
    } else {
      place(state, phase, week);
      lookAndGoOn(state, gain, index + 1);
      takeAway(state, phase);
    }
    week = earliestFit(open, phase, week + 1, to);
  }
  soonest[phase] = first;
  cast(state, phase, column);
}

/** The last week of the part of its quarter that a week is in. */
function endOfPart(week: number): number {
  const inside = week % PERIOD_WEEKS;
  return week - inside + (inside < PART_WEEKS ? PART_WEEKS : PERIOD_WEEKS) - 1;
}

/** Whether a phase could start anywhere from its soonest week to the last of that part, as far as the look-ahead sees. */
function partPossible(
  state: State,
  most: Gain,
  index: number,
  { phase, column, until }: { readonly phase: number; readonly column: number; readonly until: number },
): boolean {
  const before = state.until[phase] as number;
  spend(state);
  state.until[phase] = until;
  cast(state, phase, column, until);
  const possible =
    lookAhead(state, index + 2) && promising(state, most, state.soonest[index + 2] as Int32Array, true);
  uncast(state, phase);
  state.until[phase] = before;
  return possible;
}
