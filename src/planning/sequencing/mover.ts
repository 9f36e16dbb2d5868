import type { Random } from '../kernel/random.js';
import { floorOf } from './construct.js';
import { earliestAfter, earliestFit, latestBefore, NEVER } from './insertion.js';
import { kinOf, type Kin } from './neighbourhoods.js';
import type { Builder } from './place-unit.js';
import { UNPLACED, type Problem } from './problem.js';
import { addPhase, removePhase } from './timeline.js';

/** What moves work with: the sequence, and what the move in hand has changed, so that it can be undone. */
export interface Mover {
  readonly builder: Builder;
  readonly random: Random;
  readonly kin: Kin;
  /** Phases to place, in order; the same per department that owns them; and per department that they weigh on. */
  readonly free: readonly number[];
  readonly freeOf: readonly (readonly number[])[];
  readonly weighOn: readonly (readonly number[])[];
  /** Free phases that cannot be left out. */
  readonly musts: readonly number[];
  /** Phases that stand on one of several others, and 1 for each of those others. */
  readonly ladder: readonly number[];
  readonly rung: Uint8Array;
  /** What the move in hand has touched, each once, and where that stood before. */
  readonly touched: number[];
  readonly stood: number[];
  /** Per phase the move that last touched it. */
  readonly touchedIn: Int32Array;
  moves: number;
}

/** A move; false when it changed nothing, or leaves something that must be undone. */
export type Move = (mover: Mover) => boolean;

/** Free phases per department that they weigh on, each once, in their own order. */
function weighing({ phases: { heat, fte }, departments }: Problem, free: readonly number[]): number[][] {
  const lists = Array.from({ length: departments.count }, (): number[] => []);
  for (const phase of free) {
    for (const { from, items } of [heat, fte]) {
      for (let at = from[phase] as number; at < (from[phase + 1] as number); at += 1) {
        const list = lists[items[at] as number];
        if (list?.at(-1) !== phase) list?.push(phase);
      }
    }
  }
  return lists;
}

function isMust({ phases, pilots }: Problem, phase: number): boolean {
  const pilot = phases.pilot[phase] as number;
  return phase - (pilots.firstPhase[pilot] as number) < (pilots.must[pilot] as number);
}

export function makeMover(builder: Builder, random: Random): Mover {
  const { problem } = builder;
  const { phases, departments } = problem;
  // Of a pilot that cannot fit units list nothing, even where one of its phases could be placed.
  const free = builder.units.flatMap(({ levels: [all = []] }) => all).sort((one, other) => one - other);
  const freeOf = Array.from({ length: departments.count }, (): number[] => []);
  for (const phase of free) freeOf[phases.owner[phase] as number]?.push(phase);
  const rung = new Uint8Array(phases.count);
  for (const phase of phases.afterAny.items) rung[phase] = 1;
  return {
    builder,
    random,
    kin: kinOf(builder),
    free,
    freeOf,
    weighOn: weighing(problem, free),
    musts: free.filter((phase) => isMust(problem, phase)),
    ladder: free.filter((phase) => phases.afterAny.from[phase] !== phases.afterAny.from[phase + 1]),
    rung,
    touched: [],
    stood: [],
    touchedIn: new Int32Array(phases.count),
    moves: 0,
  };
}

export function pick(items: readonly number[], random: Random): number | undefined {
  return items[Math.floor(random() * items.length)];
}

export function shuffle(items: number[], random: Random): void {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const item = items[index] as number;
    items[index] = items[other] as number;
    items[other] = item;
  }
}

/** Nothing is touched yet. */
export function beginMove(mover: Mover): void {
  mover.moves += 1;
  mover.touched.length = 0;
  mover.stood.length = 0;
}

/** Remembers where a phase stood before the move. */
export function note({ builder, touched, stood, touchedIn, moves }: Mover, phase: number): void {
  if (touchedIn[phase] === moves) return;
  touchedIn[phase] = moves;
  touched.push(phase);
  stood.push(builder.timeline.start[phase] as number);
}

function count({ unitOfPilot, problem, placed }: Builder, phase: number, change: number): void {
  const unit = unitOfPilot[problem.phases.pilot[phase] as number] as number;
  placed[unit] = (placed[unit] as number) + change;
}

/** Takes a placed phase out. */
export function lift(mover: Mover, phase: number): void {
  note(mover, phase);
  removePhase(mover.builder.timeline, phase);
  count(mover.builder, phase, -1);
}

/** Places a phase that is out. */
export function put(mover: Mover, phase: number, week: number): void {
  note(mover, phase);
  addPhase(mover.builder.timeline, phase, week);
  count(mover.builder, phase, 1);
}

/** Places a phase as early as it goes from a week on; false when it goes nowhere. */
export function settle(mover: Mover, phase: number, from = 0): boolean {
  const { timeline } = mover.builder;
  const low = Math.max(from, soonest(mover, phase));
  const week = earliestFit(timeline, phase, low, latestBefore(timeline, phase));
  if (week === NEVER) return false;
  put(mover, phase, week);
  return true;
}

/** First possible start with what is placed; phases 1 wait for what the organisation opens with. */
export function soonest({ builder }: Mover, phase: number): number {
  const { problem, timeline } = builder;
  const week = earliestAfter(timeline, phase);
  if (problem.phases.first[phase] === 0 || !problem.opening) return week;
  const opener = problem.pilots.opener[problem.phases.pilot[phase] as number] === 1;
  return opener ? week : Math.max(week, floorOf(builder));
}

/** Everything that the last move touched goes back to where it stood. */
export function undo({ builder, touched, stood }: Mover): void {
  const { timeline } = builder;
  const { start } = timeline;
  for (let index = 0; index < touched.length; index += 1) {
    const phase = touched[index] as number;
    if (start[phase] === UNPLACED || start[phase] === stood[index]) continue;
    removePhase(timeline, phase);
    count(builder, phase, -1);
  }
  for (let index = 0; index < touched.length; index += 1) {
    const phase = touched[index] as number;
    const week = stood[index] as number;
    if (week === UNPLACED || start[phase] !== UNPLACED) continue;
    addPhase(timeline, phase, week);
    count(builder, phase, 1);
  }
}

/** Nothing stands that waits for something that the move left out. */
export function nothingHangs({ builder: { timeline, problem }, touched }: Mover): boolean {
  const { from, items } = problem.phases.before;
  const { start } = timeline;
  for (let index = 0; index < touched.length; index += 1) {
    const phase = touched[index] as number;
    if (start[phase] !== UNPLACED) continue;
    const end = from[phase + 1] as number;
    for (let at = from[phase] as number; at < end; at += 1) {
      if (start[items[at] as number] !== UNPLACED) return false;
    }
  }
  return true;
}

/** What stands on one of several others still does, as far as the move touched any of those. */
export function touchesRung({ touched, rung }: Mover): boolean {
  for (let index = 0; index < touched.length; index += 1) {
    if (rung[touched[index] as number] === 1) return true;
  }
  return false;
}
