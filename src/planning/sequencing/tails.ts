import { floorOf } from './construct.js';
import { lift, note, settle, soonest, type Mover } from './mover.js';
import { placeUnit } from './place-unit.js';
import { FREE, UNPLACED } from './problem.js';

/** Tails: a phase with all that follows it in its pilot. */

/** How often a phase goes back somewhat later than it could, and by how many weeks at most. */
const BLINK = 0.1;
const BLINK_WEEKS = 13;

/** The first phase of the pilot that is out, with nothing placed between it and this one. */
export function firstOut({ builder: { problem, timeline } }: Mover, phase: number): number {
  const { pilot } = problem.phases;
  let first = phase;
  while (first > 0 && pilot[first - 1] === pilot[phase] && timeline.start[first - 1] === UNPLACED) first -= 1;
  return first;
}

/** One of the phases that are out, with those first that cannot be left out. */
export function pickMissing(mover: Mover): number | undefined {
  return missingOf(mover, mover.musts) ?? missingOf(mover, mover.free);
}

/** The next one that is out from any place in the list on. */
function missingOf({ builder, random }: Mover, list: readonly number[]): number | undefined {
  const { start } = builder.timeline;
  const { length } = list;
  if (length === 0) return undefined;
  let index = Math.floor(random() * length);
  for (let tried = 0; tried < length; tried += 1) {
    const phase = list[index] as number;
    if (start[phase] === UNPLACED) return phase;
    index = index + 1 < length ? index + 1 : 0;
  }
  return undefined;
}

export function liftTail(mover: Mover, head: number): void {
  const { problem, timeline } = mover.builder;
  const { pilot, standing, count } = problem.phases;
  for (let phase = head; phase < count && pilot[phase] === pilot[head]; phase += 1) {
    if (timeline.start[phase] !== UNPLACED && standing[phase] === FREE) lift(mover, phase);
  }
}

/** Places one phase as early as it goes, or now and then somewhat later (blinks, Christiaens and Vanden Berghe 2020). */
export function settleLoosely(mover: Mover, phase: number): boolean {
  const { random } = mover;
  if (random() >= BLINK) return settle(mover, phase);
  return settle(mover, phase, soonest(mover, phase) + Math.floor(random() * BLINK_WEEKS));
}

/** Places what is out of a pilot, from one phase on, each as early as it goes. */
export function settleTail(mover: Mover, head: number): void {
  const { problem, timeline } = mover.builder;
  const { pilot, standing, count } = problem.phases;
  for (let phase = head; phase < count && pilot[phase] === pilot[head]; phase += 1) {
    if (standing[phase] === FREE && timeline.start[phase] === UNPLACED) settle(mover, phase);
  }
}

/** A pilot of which too little came back is placed as a whole, or not at all; false for pilots that wait for each other. */
export function mendUnit(mover: Mover, head: number): boolean {
  const { builder } = mover;
  const { units, unitOfPilot, placed, problem, timeline } = builder;
  const unit = unitOfPilot[problem.phases.pilot[head] as number] as number;
  const { levels, pilots } = units[unit] ?? { levels: [], pilots: [] };
  if ((placed[unit] as number) >= (levels.at(-1)?.length ?? 0)) return true;
  if (pilots.length > 1) return false;
  for (const phase of levels[0] ?? []) {
    if (timeline.start[phase] !== UNPLACED) lift(mover, phase);
    note(mover, phase);
  }
  placeUnit(builder, unit, { floor: floorOf(builder) });
  return true;
}
