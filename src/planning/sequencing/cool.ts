import { steepSpots, warms, type SteepSpot } from './defects.js';
import { takeOut, type Builder } from './place-unit.js';
import { FREE, UNPLACED } from './problem.js';
import { columnOf, removePhase } from './timeline.js';

/**
 * What was taken out while building can have left a quarter cooler, so that the next one rises too steeply. What begins
 * in that next quarter goes out as well, and may find another place.
 */

/** Phases of the unit that stand in front of this one are too few without it. */
function isNeeded({ units, unitOfPilot, problem }: Builder, phase: number): boolean {
  const { pilots = [], levels = [] } =
    units[unitOfPilot[problem.phases.pilot[phase] as number] as number] ?? {};
  return pilots.length > 1 || (levels[0]?.indexOf(phase) ?? 0) < (levels.at(-1)?.length ?? 0);
}

/** What goes out with a phase, in value x phases; a whole pilot counts for more than any number of last phases. */
function lossOf(builder: Builder, phase: number): number {
  const { pilots, phases } = builder.problem;
  const pilot = phases.pilot[phase] as number;
  const behind = (pilots.firstPhase[pilot] as number) + (pilots.phases[pilot] as number) - phase;
  return (pilots.value[pilot] as number) * (isNeeded(builder, phase) ? phases.count : behind);
}

/** A phase that begins in the quarter and warms it; of several the one with which least goes out. */
function beginnerOf(builder: Builder, spot: SteepSpot): number | undefined {
  const { problem, timeline, units, unitOfPilot } = builder;
  const { standing, pilot, count } = problem.phases;
  let found: number | undefined;
  let least = Infinity;
  for (let phase = 0; phase < count; phase += 1) {
    const week = timeline.start[phase] as number;
    if (week === UNPLACED || columnOf(week) !== spot.column || standing[phase] !== FREE) continue;
    if (units[unitOfPilot[pilot[phase] as number] as number]?.must === true) continue;
    if (!warms(problem, phase, spot)) continue;
    const loss = lossOf(builder, phase);
    if (loss < least) found = phase;
    least = Math.min(least, loss);
  }
  return found;
}

/** Takes a phase out with all that follows it in its pilot; the whole unit when too little of it would be left. */
function takeTail(builder: Builder, phase: number): void {
  const { problem, timeline, unitOfPilot, placed } = builder;
  const { pilot, count, standing } = problem.phases;
  const unit = unitOfPilot[pilot[phase] as number] as number;
  if (isNeeded(builder, phase)) {
    takeOut(builder, unit);
    return;
  }
  for (let next = phase; next < count && pilot[next] === pilot[phase]; next += 1) {
    if (standing[next] !== FREE || timeline.start[next] === UNPLACED) continue;
    removePhase(timeline, next);
    placed[unit] = (placed[unit] as number) - 1;
  }
}

/** Takes out what rises too steeply, from the first quarter to the last; true when something went out. */
export function cool(builder: Builder): boolean {
  let changed = false;
  for (let left = builder.problem.phases.count; left > 0; left -= 1) {
    const [spot] = steepSpots(builder.timeline);
    const phase = spot && beginnerOf(builder, spot);
    if (phase === undefined) break;
    takeTail(builder, phase);
    changed = true;
  }
  return changed;
}
