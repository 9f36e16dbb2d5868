import { PERIOD_WEEKS } from '../../kernel/grid.js';
import { earliestFit, latestBefore, NEVER } from '../insertion.js';
import { UNPLACED } from '../problem.js';
import { columnOf } from '../timeline.js';
import { cast, uncast } from './shadow.js';
import { SLACK, type State } from './state.js';

/**
 * What a part of a sequence still allows. What is placed can only get hotter, and no hotter than what is not placed yet
 * could make it: of each pilot one phase at a time, and each quarter one allowed rise above the one before. From that,
 * and from all other limits on what is placed, follows the soonest that anything else can start.
 */

/** False when what is placed can never become a sequence; else `soonest[depth]` is filled in. */
export function lookAhead(state: State, depth: number): boolean {
  spanColumns(state, state.soonest[depth - 1] as Int32Array);
  return startsPossible(state) && risesPossible(state) && tighten(state, depth);
}

/** First and last quarter in which each phase that is not placed can run; none for what is placed or left out. */
export function spanColumns({ problem, open, out, until, reach }: State, soonest: Int32Array): void {
  const { phases, weeks } = problem;
  for (let phase = 0; phase < phases.count; phase += 1) {
    const isOpen = open.start[phase] === UNPLACED && out[phase] === 0;
    const end = (until[phase] as number) + (phases.weeks[phase] as number);
    reach.first[phase] = isOpen ? columnOf(soonest[phase] as number) : NEVER;
    reach.last[phase] = columnOf(Math.min(weeks, end) - 1);
  }
}

/** False when more departments than may have their first start in one quarter, and none can still get a sooner one. */
export function startsPossible({ problem, open, reach }: State): boolean {
  const { owner, first: isFirst, count } = problem.phases;
  const { sooner, sure } = reach;
  sooner.fill(NEVER);
  for (let phase = 0; phase < count; phase += 1) {
    const department = owner[phase] as number;
    if (isFirst[phase] === 1 && (reach.first[phase] as number) < (sooner[department] as number))
      sooner[department] = reach.first[phase] as number;
  }
  sure.fill(0);
  for (let department = 0; department < problem.departments.count; department += 1) {
    const column = open.firstStart[department] as number;
    // What starts nowhere is in no quarter.
    const starts = column > 0 && column <= problem.periods;
    if (starts && column <= (sooner[department] as number)) sure[column] = (sure[column] as number) + 1;
  }
  return sure.every((starts) => starts <= problem.companyStarts);
}

/**
 * Quarter by quarter the most degrees of every department: what is placed, and of each pilot the hottest phase that can
 * run then, up to the ceiling and one rise above the quarter before. False when what is placed is hotter.
 */
export function risesPossible(state: State): boolean {
  const { problem, open, real, reach } = state;
  const { departments, periods, temperatureRise } = problem;
  const { most, warmest, least } = reach;
  for (let department = 0; department < departments.count; department += 1)
    most[department * open.columns] = open.peak[department * open.columns] as number;
  warmest[0] = open.temperature[0] as number;
  for (let column = 1; column <= periods; column += 1) {
    let sum = 0;
    let temperature = 0;
    addSure(state, column);
    addOpen(state, column);
    for (let department = 0; department < departments.count; department += 1) {
      const place = department * open.columns + column;
      const share = departments.share[department] as number;
      const now = (real.peak[place] as number) + (reach.more[department] as number);
      const top = Math.min(now, capOf(state, department, column));
      if ((least[department] as number) > top + SLACK) return false;
      most[place] = top;
      sum += top * share;
      temperature += (least[department] as number) * share;
    }
    warmest[column] = Math.min(sum, (warmest[column - 1] as number) + temperatureRise);
    if (temperature > (warmest[column] as number) + SLACK) return false;
  }
  return true;
}

/** No hotter than the ceiling and one rise above the most of the quarter before. What is pinned may stand above the ceiling. */
function capOf({ problem, real, reach }: State, department: number, column: number): number {
  const place = department * real.columns + column;
  const ceiling = Math.max(problem.departments.ceiling[department] as number, real.peak[place] as number);
  return Math.min(
    ceiling,
    (reach.most[place - 1] as number) + (problem.departments.rise[department] as number),
  );
}

/** Per department what the quarter has in any case: also what starts in it, whatever the week. */
function addSure({ problem, open, quarter, reach }: State, column: number): void {
  const { heat, count } = problem.phases;
  const { least } = reach;
  for (let department = 0; department < least.length; department += 1)
    least[department] = open.peak[department * open.columns + column] as number;
  for (let phase = 0; phase < count; phase += 1) {
    if (quarter[phase] !== column) continue;
    for (let at = heat.from[phase] as number; at < (heat.from[phase + 1] as number); at += 1) {
      const department = heat.items[at] as number;
      least[department] = Math.max(least[department] as number, heat.weights[at] as number);
    }
  }
}

/** Per department what all that is open could add in a quarter; of what is too hot for it on its own, nothing. */
function addOpen(state: State, column: number): void {
  const { problem, reach } = state;
  const { heat, pilot, count } = problem.phases;
  const { more, own, ownOf, first, last } = reach;
  more.fill(0);
  ownOf.fill(-1);
  for (let phase = 0; phase < count; phase += 1) {
    if (column < (first[phase] as number) || column > (last[phase] as number)) continue;
    for (let at = heat.from[phase] as number; at < (heat.from[phase + 1] as number); at += 1) {
      const department = heat.items[at] as number;
      const degrees = heat.weights[at] as number;
      const before = ownOf[department] === pilot[phase] ? (own[department] as number) : 0;
      if (degrees <= before || degrees > capOf(state, department, column) + SLACK) continue;
      ownOf[department] = pilot[phase] as number;
      own[department] = degrees;
      more[department] = (more[department] as number) + degrees - before;
    }
  }
}

/**
 * The soonest start of everything that is not placed; false when something finds no place any more, or stands before
 * all that the organisation may open with.
 */
function tighten(state: State, depth: number): boolean {
  const { problem, open, out } = state;
  const before = state.soonest[depth - 1] as Int32Array;
  const soonest = state.soonest[depth] as Int32Array;
  const floor = floorFrom(state, before);
  for (const phase of problem.order) {
    const start = open.start[phase] as number;
    soonest[phase] = start;
    if (start !== UNPLACED) {
      if (problem.opening && start < floor && !opensWith(state, phase)) return false;
      continue;
    }
    soonest[phase] = before[phase] as number;
    if (out[phase] === 1) continue;
    const from = Math.max(after(state, soonest, phase), opensWith(state, phase) ? 0 : floor);
    const week = firstWithoutShadow(state, phase, from);
    if (week === NEVER) return false;
    soonest[phase] = week;
  }
  return true;
}

/** Of all phases 1 but openers: not before the soonest opener. */
export function floorFrom({ problem, out }: State, soonest: Int32Array): number {
  if (!problem.opening) return 0;
  const { count, opener, firstPhase } = problem.pilots;
  let floor = NEVER;
  for (let pilot = 0; pilot < count; pilot += 1) {
    const first = firstPhase[pilot] as number;
    if (opener[pilot] === 1 && out[first] === 0) floor = Math.min(floor, soonest[first] as number);
  }
  return floor;
}

export function opensWith({ problem: { phases, pilots } }: State, phase: number): boolean {
  return phases.first[phase] === 0 || pilots.opener[phases.pilot[phase] as number] === 1;
}

/** Behind all that it waits for. */
export function after({ problem: { phases } }: State, soonest: Int32Array, phase: number): number {
  const { after: waits, weeks } = phases;
  let week = soonest[phase] as number;
  for (let at = waits.from[phase] as number; at < (waits.from[phase + 1] as number); at += 1) {
    const item = waits.items[at] as number;
    const end = (soonest[item] as number) + (weeks[item] as number) + (waits.weights[at] as number);
    if (end > week) week = end;
  }
  return week;
}

/** Its own shadow does not stand in its way. */
function firstWithoutShadow(state: State, phase: number, from: number): number {
  const column = state.quarter[phase] as number;
  if (column === 0) return firstPossible(state, phase, from);
  const part = uncast(state, phase);
  const week = firstPossible(state, phase, from);
  cast(state, phase, column, part);
  return week;
}

/** The first week from there on that breaks nothing with what is placed, as far as that cannot be mended. */
export function firstPossible(state: State, phase: number, from: number): number {
  const { open, problem } = state;
  const to = Math.min(state.until[phase] as number, latestBefore(open, phase));
  const weeks = problem.phases.weeks[phase] as number;
  let week = earliestFit(open, phase, from, to);
  while (week < NEVER) {
    const stop = columnOf(week) * PERIOD_WEEKS;
    if (!tooHotIn(state, phase, columnOf(week), week + weeks >= stop)) return week;
    week = earliestFit(open, phase, stop, to);
  }
  return NEVER;
}

/** Too hot for a quarter even when the phase runs in its last week only; or, when it ends before that, alone. */
function tooHotIn({ problem, open, reach }: State, phase: number, column: number, runsOn: boolean): boolean {
  const { heat } = problem.phases;
  let temperature = open.temperature[column] as number;
  for (let at = heat.from[phase] as number; at < (heat.from[phase + 1] as number); at += 1) {
    const department = heat.items[at] as number;
    const place = department * open.columns + column;
    const last = runsOn ? (open.heat[department * problem.weeks + column * PERIOD_WEEKS - 1] as number) : 0;
    const now = open.peak[place] as number;
    const degrees = Math.max(now, last + (heat.weights[at] as number));
    if (degrees > (reach.most[place] as number) + SLACK) return true;
    temperature += (degrees - now) * (problem.departments.share[department] as number);
  }
  return temperature > (reach.warmest[column] as number) + SLACK;
}
