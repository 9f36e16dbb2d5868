import { PERIOD_WEEKS } from '../kernel/grid.js';
import { earliestAfter, earliestFit, latestBefore, NEVER } from './insertion.js';
import { UNPLACED, type Problem } from './problem.js';
import { addPhase, columnOf, makeTimeline, removePhase, type Timeline } from './timeline.js';
import { unitsOf, type Unit } from './units.js';

/** A timeline being filled unit by unit. */
export interface Builder {
  readonly problem: Problem;
  readonly timeline: Timeline;
  readonly units: readonly Unit[];
  readonly unitOfPilot: Int32Array;
  /** First phases of what a service organisation may open with. */
  readonly openers: Int32Array;
  /** Per unit the number of phases placed. */
  readonly placed: Int32Array;
}

/** Places tried for the phases of one unit before it is given up. */
const TRIES = 100;

export function makeBuilder(problem: Problem): Builder {
  const units = unitsOf(problem);
  const unitOfPilot = new Int32Array(problem.pilots.count);
  units.forEach(({ pilots }, unit) => {
    for (const pilot of pilots) unitOfPilot[pilot] = unit;
  });
  return {
    problem,
    timeline: makeTimeline(problem),
    units,
    unitOfPilot,
    openers: problem.pilots.firstPhase.filter((_, pilot) => problem.pilots.opener[pilot] === 1),
    placed: new Int32Array(units.length),
  };
}

/** Bounds on starts while one unit is placed, over and above those of the problem. */
export interface Wish {
  /** Phases 1 of all but openers start no earlier than this week. */
  readonly floor: number;
  /** Phases 1 of this C start no later than this week. */
  readonly inTime?: { readonly c: number; readonly latest: number };
  /** This phase starts no earlier than this week. */
  readonly notBefore?: { readonly phase: number; readonly week: number };
}

interface Room {
  readonly wish: Wish;
  /** The phases follow each other: one pilot. */
  readonly chain: boolean;
  tries: number;
}

/** How placing the rest of a unit ended. */
const PLACED = 0;
/** No room, and moving what comes before it later will not make any: that leaves less time only. */
const STUCK = 1;
/** No room, but on a rise: what comes before it could warm the quarter before, from another start. */
const STEEP = 2;
type Outcome = typeof PLACED | typeof STUCK | typeof STEEP;

/** Between two starts that end in the same quarter nothing changes for what follows; so the next one to try ends in a new quarter. */
function nextTry({ chain }: Room, week: number, weeks: number): number {
  if (!chain) return week + 1;
  return Math.max(week + 1, columnOf(week + weeks - 1) * PERIOD_WEEKS + 1 - weeks);
}

function place(builder: Builder, phases: readonly number[], index: number, room: Room): Outcome {
  const phase = phases[index];
  if (phase === undefined) return PLACED;
  const { timeline, problem } = builder;
  const [from, to] = bounds(builder, phase, room.wish);
  const weeks = problem.phases.weeks[phase] as number;
  timeline.steep[0] = 0;
  let steep = false;
  for (let week = earliestFit(timeline, phase, from, to); week < NEVER;) {
    steep ||= timeline.steep[0] === 1;
    addPhase(timeline, phase, week);
    const rest = place(builder, phases, index + 1, room);
    if (rest === PLACED) return PLACED;
    removePhase(timeline, phase);
    room.tries -= 1;
    if (room.tries <= 0 || (rest === STUCK && room.chain)) return STUCK;
    timeline.steep[0] = 0;
    week = earliestFit(timeline, phase, nextTry(room, week, weeks), to);
  }
  return steep || timeline.steep[0] === 1 ? STEEP : STUCK;
}

function bounds(
  { timeline, problem }: Builder,
  phase: number,
  wish: Wish,
): readonly [from: number, to: number] {
  const { floor, inTime, notBefore } = wish;
  const bound = earliestAfter(timeline, phase);
  const from = notBefore?.phase === phase ? Math.max(bound, notBefore.week) : bound;
  const to = latestBefore(timeline, phase);
  if (problem.phases.first[phase] === 0) return [from, to];
  const pilot = problem.phases.pilot[phase] as number;
  return [
    problem.pilots.opener[pilot] === 0 ? Math.max(from, floor) : from,
    problem.pilots.c[pilot] === inTime?.c ? Math.min(to, inTime?.latest ?? to) : to,
  ];
}

/** Places the phases with the first of them in a given week, which must have room for it; nothing when the rest has none. */
export function placeFrom(builder: Builder, phases: readonly number[], week: number): boolean {
  const [first = 0] = phases;
  addPhase(builder.timeline, first, week);
  if (place(builder, phases, 1, { wish: { floor: 0 }, chain: false, tries: TRIES }) === PLACED) return true;
  removePhase(builder.timeline, first);
  return false;
}

/** Places as many phases of a unit as find room; false when not even the fewest do. */
export function placeUnit(builder: Builder, unit: number, wish: Wish): boolean {
  const { levels = [], pilots = [] } = builder.units[unit] ?? {};
  for (const phases of levels) {
    if (place(builder, phases, 0, { wish, chain: pilots.length === 1, tries: TRIES }) !== PLACED) continue;
    builder.placed[unit] = phases.length;
    return true;
  }
  return false;
}

/**
 * Places several units phase by phase: all their first phases, then all second ones, and so on. First results come
 * sooner this way than pilot by pilot, and later phases may come much later. What does not fit is placed as a whole.
 */
export function placeByPhase(builder: Builder, order: readonly number[], wish: Wish): void {
  const { timeline, units, placed } = builder;
  const waiting = order.filter((unit) => units[unit]?.pilots.length === 1);
  for (let index = 0, open = waiting; open.length > 0; index += 1) {
    open = open.filter((unit) => {
      const phase = units[unit]?.levels[0]?.[index];
      if (phase === undefined) return false;
      const week = earliestFit(timeline, phase, ...bounds(builder, phase, wish));
      if (week === NEVER) return false;
      addPhase(timeline, phase, week);
      placed[unit] = index + 1;
      return true;
    });
  }
  for (const unit of order) {
    if ((placed[unit] as number) >= (units[unit]?.levels.at(-1)?.length ?? 0)) continue;
    takeOut(builder, unit);
    placeUnit(builder, unit, wish);
  }
}

export function takeOut({ timeline, units, placed }: Builder, unit: number): void {
  for (const phase of units[unit]?.levels[0] ?? []) {
    if (timeline.start[phase] !== UNPLACED) removePhase(timeline, phase);
  }
  placed[unit] = 0;
}

/** Phases left out for want of room, or because what they wait for came later, get a second chance. */
export function extendUnits({ timeline, units, placed }: Builder): void {
  units.forEach(({ levels: [all = []] }, unit) => {
    if (placed[unit] === 0 || placed[unit] === all.length) return;
    for (const phase of all) {
      if (timeline.start[phase] !== UNPLACED) continue;
      const week = earliestFit(
        timeline,
        phase,
        earliestAfter(timeline, phase),
        latestBefore(timeline, phase),
      );
      if (week === NEVER) return;
      addPhase(timeline, phase, week);
      placed[unit] = (placed[unit] ?? 0) + 1;
    }
  });
}
