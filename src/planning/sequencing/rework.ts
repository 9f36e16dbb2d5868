import { PERIOD_WEEKS } from '../kernel/grid.js';
import { nothingHangs, shuffle, type Move, type Mover } from './mover.js';
import { FREE, UNPLACED } from './problem.js';
import { firstOut, pickMissing, liftTail, mendUnit, settleLoosely } from './tails.js';

/**
 * Ruin and recreate (Schrimpf and others 2000; Christiaens and Vanden Berghe 2020): some of what runs in one stretch of
 * weeks goes out, each phase with all that follows it in its pilot, and comes back phase by phase. From one department it
 * makes room for heat and hours; across departments it makes room for money and temperature, which all share.
 */

/** Pilots of which something goes out, over and above two, at most; few more often than many. */
const MOST = 20;
/** How often the stretch is in a department in which something is missing, which then goes back first. */
const WITH_MISSING = 0.8;
/** How often all departments take part. */
const ACROSS = 0.15;
/** How often first phases go back before the others; and whether all go back phase by phase, or pilot by pilot. */
const FIRST_FIRST = 0.5;
const BY_PHASE = 0.7;

/** A week in which what is missing could run; any when nothing is. */
function weekFor({ builder: { problem }, random }: Mover, missing: number | undefined): number {
  if (missing === undefined) return Math.floor(random() * problem.weeks);
  const { earliest, latest, weeks } = problem.phases;
  const first = earliest[missing] as number;
  return first + Math.floor(random() * ((latest[missing] as number) + (weeks[missing] as number) - first));
}

/** The first phase that goes out of each pilot that the move picked: those that run in a stretch from a week on. */
function chooseHeads(mover: Mover, pool: readonly number[], from: number, heads: number[]): void {
  const { builder, random } = mover;
  const { start } = builder.timeline;
  const { pilot, weeks } = builder.problem.phases;
  const size = 2 + Math.floor(random() * random() * MOST);
  const to = from + (random() < 0.5 ? PERIOD_WEEKS : 1);
  for (const phase of pool) {
    const week = start[phase] as number;
    if (week === UNPLACED || week >= to || week + (weeks[phase] as number) <= from) continue;
    // Phases of a pilot come after each other in the pool: only the first one counts.
    const last = heads.at(-1);
    if (last === undefined || pilot[last] !== pilot[phase]) heads.push(phase);
  }
  shuffle(heads, random);
  if (heads.length > size) heads.length = size;
}

/** A department that a phase weighs on; its owner's when it weighs on none. */
function departmentOf({ builder, random }: Mover, phase: number): number {
  const { heat, owner } = builder.problem.phases;
  const from = heat.from[phase] as number;
  const count = (heat.from[phase + 1] as number) - from;
  return (count === 0 ? owner[phase] : heat.items[from + Math.floor(random() * count)]) as number;
}

/** Round by round: the first phase of every tail, then the second ones, and so on. */
function recreateByPhase(mover: Mover, heads: readonly number[]): void {
  const { pilot, standing, count } = mover.builder.problem.phases;
  for (let round = 0, left = heads.length; left > 0; round += 1) {
    left = 0;
    for (const head of heads) {
      const phase = head + round;
      if (phase >= count || pilot[phase] !== pilot[head]) continue;
      left += 1;
      if (standing[phase] === FREE) settleLoosely(mover, phase);
    }
  }
}

function recreateByPilot(mover: Mover, heads: readonly number[]): void {
  const { pilot, standing, count } = mover.builder.problem.phases;
  for (const head of heads) {
    for (let phase = head; phase < count && pilot[phase] === pilot[head]; phase += 1) {
      if (standing[phase] === FREE) settleLoosely(mover, phase);
    }
  }
}

/** What goes out: the first phase of each tail, what is missing in front of them. */
function chooseTails(mover: Mover): number[] {
  const { random, weighOn, free } = mover;
  const missing = random() < WITH_MISSING ? pickMissing(mover) : undefined;
  const department =
    missing === undefined ? Math.floor(random() * weighOn.length) : departmentOf(mover, missing);
  const pool = random() < ACROSS ? free : (weighOn[department] ?? free);
  const heads: number[] = [];
  chooseHeads(mover, pool, weekFor(mover, missing), heads);
  const { first, pilot } = mover.builder.problem.phases;
  if (random() < FIRST_FIRST) sortFirst(first, heads);
  if (missing !== undefined && heads.length > 0) bringIn(pilot, heads, firstOut(mover, missing));
  return heads;
}

export const rework: Move = (mover) => {
  const heads = chooseTails(mover);
  if (heads.length === 0) return false;
  for (const head of heads) liftTail(mover, head);
  if (mover.random() < BY_PHASE) recreateByPhase(mover, heads);
  else recreateByPilot(mover, heads);
  return heads.every((head) => mendUnit(mover, head)) && nothingHangs(mover);
};

/** What is out goes first, if nothing of its pilot goes anyway. */
function bringIn(pilot: Int32Array, heads: number[], missing: number): void {
  if (!heads.some((head) => pilot[head] === pilot[missing])) heads.unshift(missing);
}

/** Phases 1 before the others. */
function sortFirst(first: Uint8Array, heads: number[]): void {
  heads.sort((one, other) => (first[other] as number) - (first[one] as number));
}
