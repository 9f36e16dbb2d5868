import { earliestFit, latestBefore, NEVER } from './insertion.js';
import { lift, nothingHangs, pick, put, settle, soonest, type Move, type Mover } from './mover.js';
import { UNPLACED } from './problem.js';
import { firstOut, pickMissing, liftTail, mendUnit, settleTail } from './tails.js';

/** Small ways to change a sequence. Each keeps all limits but the few that `defects` and `energy` count. */

/** Weeks that one phase moves later at most in one step. */
const REACH = 26;
/** Weeks that a phase comes before the one whose place it takes, at most. */
const AHEAD = 6;

/** One phase to another week: as early as it goes, somewhat earlier, or later. */
export const shift: Move = (mover) => {
  const { builder, random, free } = mover;
  const { timeline } = builder;
  const phase = pick(free, random);
  if (phase === undefined || timeline.start[phase] === UNPLACED) return false;
  const week = timeline.start[phase] as number;
  lift(mover, phase);
  const low = soonest(mover, phase);
  const dice = random();
  let from = low;
  let to = week - 1;
  if (dice >= 0.6) {
    to = latestBefore(timeline, phase);
    from = week + 1 + Math.floor(random() * Math.min(REACH, Math.max(0, to - week)));
  } else if (dice >= 0.3) from += Math.floor(random() * Math.max(0, week - low));
  const found = earliestFit(timeline, phase, from, to);
  put(mover, phase, found === NEVER ? week : found);
  return found !== NEVER;
};

/** How often the phase that makes place is one of the same department; else any, with which it shares money and temperature. */
const SAME_DEPARTMENT = 0.6;
/** How often something that is out makes place, while there is any. */
const BRING_IN = 0.6;
/** Draws of a phase that could make place. */
const DRAWS = 4;

/** A placed phase of another pilot that starts sooner than this one; any when this one is out. */
function rivalOf({ builder, random, free, freeOf }: Mover, late: number): number | undefined {
  const { start } = builder.timeline;
  const { pilot, owner } = builder.problem.phases;
  const week = start[late] as number;
  const pool = random() < SAME_DEPARTMENT ? (freeOf[owner[late] as number] ?? free) : free;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const early = pick(pool, random) as number;
    const begun = start[early] as number;
    if (begun !== UNPLACED && pilot[early] !== pilot[late] && (week === UNPLACED || begun < week))
      return early;
  }
  return undefined;
}

/** A phase that is to come sooner: one that is out, with what is out before it, or any other. */
function lateOf(mover: Mover): number | undefined {
  const { random, free } = mover;
  const missing = random() < BRING_IN ? pickMissing(mover) : undefined;
  const late = missing ?? pick(free, random);
  if (late === undefined || mover.builder.timeline.start[late] !== UNPLACED) return late;
  return firstOut(mover, late);
}

/**
 * A phase takes the place of an earlier one, which goes back with all that follows it, as early as it can. One that is
 * out comes in with all that follows it, and what finds no room any more stays out.
 */
export const bump: Move = (mover) => {
  const { start } = mover.builder.timeline;
  const late = lateOf(mover);
  const early = late === undefined ? undefined : rivalOf(mover, late);
  if (late === undefined || early === undefined) return false;
  const stood = start[late] as number;
  const place = (start[early] as number) - Math.floor(mover.random() * AHEAD);
  liftTail(mover, early);
  if (stood !== UNPLACED) lift(mover, late);
  if (!settle(mover, late, place)) return false;
  if (stood === UNPLACED) settleTail(mover, late);
  // Not sooner than it was: then everything else would go back to where it was, too.
  else if ((start[late] as number) >= stood) return false;
  settleTail(mover, early);
  return mendUnit(mover, late) && mendUnit(mover, early) && nothingHangs(mover);
};
