import { PERIOD_WEEKS } from '../kernel/grid.js';
import type { Random } from '../kernel/random.js';
import { floorOf } from './construct.js';
import { earliestAfter, earliestFit, latestBefore, NEVER } from './insertion.js';
import { kinOf, type Kin } from './neighbourhoods.js';
import type { Builder } from './place-unit.js';
import { FREE, UNPLACED } from './problem.js';
import { addPhase, removePhase } from './timeline.js';

/** Ways to change a sequence. Each keeps all limits but the few that `defects` and `energy` count, and can be undone. */
export interface Mover {
  readonly builder: Builder;
  readonly random: Random;
  readonly kin: Kin;
  /** Free phases, and the same per department that owns them. */
  readonly free: readonly number[];
  readonly freeOf: readonly (readonly number[])[];
  /** What the move in hand has touched, and where that stood before. */
  readonly touched: number[];
  readonly stood: number[];
}

/** A move; false when it changed nothing. */
export type Move = (mover: Mover) => boolean;

/** Weeks that one phase moves later at most in one step. */
const REACH = 26;
/** Weeks that a phase comes before the one whose place it takes, at most. */
const AHEAD = 6;
/** Phases that go out together around one week. */
const FEWEST_AROUND = 2;
const MOST_AROUND = 25;

export function makeMover(builder: Builder, random: Random): Mover {
  const { phases, departments } = builder.problem;
  const free = Array.from({ length: phases.count }, (_, phase) => phase).filter(
    (phase) => phases.standing[phase] === FREE && !builder.problem.never.has(phase),
  );
  return {
    builder,
    random,
    kin: kinOf(builder),
    free,
    freeOf: Array.from({ length: departments.count }, (_, department) =>
      free.filter((phase) => phases.owner[phase] === department),
    ),
    touched: [],
    stood: [],
  };
}

export function pick(items: readonly number[], random: Random): number | undefined {
  return items[Math.floor(random() * items.length)];
}

export function shuffle(items: number[], random: Random): void {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [items[index], items[other]] = [items[other] as number, items[index] as number];
  }
}

export function note({ builder, touched, stood }: Mover, phase: number): void {
  touched.push(phase);
  stood.push(builder.timeline.start[phase] as number);
}

function unitOf({ unitOfPilot, problem }: Builder, phase: number): number {
  return unitOfPilot[problem.phases.pilot[phase] as number] as number;
}

/** Takes a placed phase out. */
function lift(mover: Mover, phase: number): void {
  const { timeline, placed } = mover.builder;
  note(mover, phase);
  removePhase(timeline, phase);
  const unit = unitOf(mover.builder, phase);
  placed[unit] = (placed[unit] as number) - 1;
}

/** Places a phase as early as it goes from a week on; false when it goes nowhere. */
function settle(mover: Mover, phase: number, from = 0): boolean {
  const { timeline, placed } = mover.builder;
  const low = Math.max(from, soonest(mover, phase));
  const week = earliestFit(timeline, phase, low, latestBefore(timeline, phase));
  if (week === NEVER) return false;
  addPhase(timeline, phase, week);
  const unit = unitOf(mover.builder, phase);
  placed[unit] = (placed[unit] as number) + 1;
  return true;
}

/** Everything that the last move touched goes back to where it stood. */
export function undo({ builder, touched, stood }: Mover): void {
  const { timeline, placed } = builder;
  for (const phase of touched) {
    if (timeline.start[phase] === UNPLACED) continue;
    removePhase(timeline, phase);
    const unit = unitOf(builder, phase);
    placed[unit] = (placed[unit] as number) - 1;
  }
  touched.forEach((phase, index) => {
    const week = stood[index] as number;
    if (week === UNPLACED) return;
    addPhase(timeline, phase, week);
    const unit = unitOf(builder, phase);
    placed[unit] = (placed[unit] as number) + 1;
  });
}

/** First possible start with what is placed; phases 1 wait for what the organisation opens with. */
function soonest({ builder }: Mover, phase: number): number {
  const { problem, timeline } = builder;
  const week = earliestAfter(timeline, phase);
  const opener = problem.pilots.opener[problem.phases.pilot[phase] as number] === 1;
  return problem.phases.first[phase] === 1 && !opener ? Math.max(week, floorOf(builder)) : week;
}

/** A week to try from: as early as it goes, somewhat earlier, or later. */
function wishFor(mover: Mover, phase: number, week: number): readonly [from: number, to: number] {
  const { random, builder } = mover;
  const low = soonest(mover, phase);
  const dice = random();
  if (dice < 0.3) return [low, week - 1];
  if (dice < 0.6) return [low + Math.floor(random() * Math.max(0, week - low)), week - 1];
  const high = latestBefore(builder.timeline, phase);
  return [week + 1 + Math.floor(random() * Math.min(REACH, Math.max(0, high - week))), high];
}

/** One phase to another week. */
export const shift: Move = (mover) => {
  const { builder, random, free } = mover;
  const { timeline } = builder;
  const phase = pick(free, random);
  if (phase === undefined || timeline.start[phase] === UNPLACED) return false;
  const week = timeline.start[phase] as number;
  note(mover, phase);
  removePhase(timeline, phase);
  const found = earliestFit(timeline, phase, ...wishFor(mover, phase, week));
  addPhase(timeline, phase, found === NEVER ? week : found);
  return found !== NEVER;
};

/** Two placed phases of one department and of different pilots, the earlier first. */
function rivals({ builder, random, freeOf }: Mover): readonly [number, number] | undefined {
  const { start } = builder.timeline;
  const { pilot } = builder.problem.phases;
  const own = freeOf[Math.floor(random() * freeOf.length)] ?? [];
  const one = pick(own, random);
  const other = pick(own, random);
  if (one === undefined || other === undefined || pilot[one] === pilot[other]) return undefined;
  if (start[one] === UNPLACED || start[other] === UNPLACED || start[one] === start[other]) return undefined;
  return (start[one] as number) < (start[other] as number) ? [one, other] : [other, one];
}

/** A phase takes the place of an earlier one, which goes back with all that follows it, as early as it can. */
export const bump: Move = (mover) => {
  const { builder, random } = mover;
  const pair = rivals(mover);
  if (!pair) return false;
  const [early, late] = pair;
  const place = builder.timeline.start[early] as number;
  const tail = tailOf(builder, early);
  for (const phase of [late, ...tail]) lift(mover, phase);
  if (!settle(mover, late, place - Math.floor(random() * AHEAD))) return false;
  return tail.every((phase) => settle(mover, phase));
};

/** The phase and the free ones placed after it in its pilot. */
function tailOf({ problem, timeline }: Builder, from: number): number[] {
  const { pilot, standing, count } = problem.phases;
  const tail: number[] = [];
  for (let phase = from; phase < count && pilot[phase] === pilot[from]; phase += 1) {
    if (timeline.start[phase] !== UNPLACED && standing[phase] === FREE) tail.push(phase);
  }
  return tail;
}

/** Some of the phases that run in the quarter from a random week on, each with the free ones that follow in its pilot. */
function tailsAround({ builder, random, free }: Mover): number[][] {
  const { timeline, problem } = builder;
  const { pilot, weeks } = problem.phases;
  const week = Math.floor(random() * problem.weeks);
  const around = free.filter((phase) => {
    const start = timeline.start[phase] as number;
    return start !== UNPLACED && start < week + PERIOD_WEEKS && start + (weeks[phase] as number) > week;
  });
  shuffle(around, random);
  const size = FEWEST_AROUND + Math.floor(random() * (MOST_AROUND - FEWEST_AROUND));
  const heads = new Map<number, number>();
  for (const phase of around.slice(0, size)) {
    const own = pilot[phase] as number;
    heads.set(own, Math.min(phase, heads.get(own) ?? phase));
  }
  return [...heads.values()].map((phase) => tailOf(builder, phase));
}

/** Some of what runs around one week goes out with all that follows it, and comes back phase by phase. */
export const rework: Move = (mover) => {
  const { first } = mover.builder.problem.phases;
  const tails = tailsAround(mover);
  for (const tail of tails) for (const phase of tail) lift(mover, phase);
  if (mover.random() < 0.5)
    tails.sort(([one = 0], [other = 0]) => (first[other] as number) - (first[one] as number));
  const longest = Math.max(0, ...tails.map((tail) => tail.length));
  for (let round = 0; round < longest; round += 1) {
    for (const { [round]: phase } of tails) {
      if (phase !== undefined && !settle(mover, phase)) return false;
    }
  }
  return tails.length > 0;
};
