import { cool } from './cool.js';
import { steepnessOf } from './defects.js';
import { mend } from './mend.js';
import { earliestAfter, NEVER } from './insertion.js';
import { MONEY_WEIGHTS, roomOrder } from './orders.js';
import { extendUnits, placeByPhase, placeUnit, takeOut, type Builder } from './place-unit.js';
import { UNPLACED } from './problem.js';
import { clearTimeline, setStarts } from './timeline.js';
import type { Unit } from './units.js';

/**
 * Serial construction on weeks, after domain.md 2.8: what a service organisation starts with, then what must be placed,
 * then one pilot for each C, then the rest. Each pilot starts as early as all its phases allow; where a later phase finds
 * no room the gap is stretched, then the pilot postponed, then its last phases go beyond the horizon.
 */

/** First start of what a service organisation may open with; `NEVER` while none is placed, 0 when anything may open. */
export function floorOf({ problem, timeline: { start }, openers }: Builder): number {
  if (!problem.opening) return 0;
  let floor = NEVER;
  for (let index = 0; index < openers.length; index += 1) {
    const week = start[openers[index] as number] as number;
    if (week !== UNPLACED && week < floor) floor = week;
  }
  return floor;
}

/** The order with everything that a unit waits for pulled in front of it. */
function afterWhatTheyWaitFor(units: readonly Unit[], order: readonly number[]): readonly number[] {
  const result: number[] = [];
  const seen = new Uint8Array(units.length);
  const visit = (unit: number): void => {
    if (seen[unit] === 1) return;
    seen[unit] = 1;
    for (const earlier of units[unit]?.after ?? []) visit(earlier);
    result.push(unit);
  };
  for (const unit of order) visit(unit);
  return result;
}

/** One pilot of each C that must start in time, the first in the order that finds room. */
function placeBreadth(builder: Builder, order: readonly number[]): void {
  const { problem, units, placed } = builder;
  const covered = Uint8Array.from(problem.breadth, (needed) => 1 - needed);
  const coverWith = (unit: number): void => {
    for (const pilot of units[unit]?.pilots ?? []) {
      const week = builder.timeline.start[problem.pilots.firstPhase[pilot] ?? 0] ?? UNPLACED;
      if (week !== UNPLACED && week < problem.breadthWeeks) covered[problem.pilots.c[pilot] ?? 0] = 1;
    }
  };
  for (const unit of order) if (placed[unit]) coverWith(unit);
  for (const unit of order) {
    const missing = units[unit]?.pilots
      .map((pilot) => problem.pilots.c[pilot] ?? 0)
      .find((c) => covered[c] === 0);
    if (missing === undefined || placed[unit]) continue;
    if (
      placeUnit(builder, unit, {
        floor: floorOf(builder),
        inTime: { c: missing, latest: problem.breadthWeeks - 1 },
      })
    )
      coverWith(unit);
  }
}

function placeRest(builder: Builder, order: readonly number[]): void {
  // Again while something was placed: a later neighbour can have mended a rise that was too steep.
  for (let progress = true; progress;) {
    progress = false;
    for (const unit of order) {
      if (builder.placed[unit] === 0 && placeUnit(builder, unit, { floor: floorOf(builder) }))
        progress = true;
    }
  }
}

/** Takes out what waits for something that found no room after all. */
function dropHanging(builder: Builder): void {
  const { units, placed, timeline } = builder;
  const hangs = (phase: number): boolean => {
    const week = timeline.start[phase] as number;
    return week !== UNPLACED && week < earliestAfter(timeline, phase);
  };
  const findHanging = (): number =>
    units.findIndex(({ levels: [all = []] }, unit) => placed[unit] !== 0 && all.some(hangs));
  // Again while there is any: what waits for one that goes out hangs, too.
  for (let unit = findHanging(); unit >= 0; unit = findHanging()) takeOut(builder, unit);
}

/** How sequences are built, whatever the order of their units. */
export interface Round {
  /** What cannot be left out goes before what mends the base and what the organisation opens with; else after. */
  readonly mustFirst: boolean;
  /** First all first phases, then all second ones, and so on; else one pilot after the other. */
  readonly byPhase: boolean;
}

/** What stands before anything is built: all that stands still, and what mends its rises. */
export interface Base {
  readonly starts: Int32Array;
  readonly placed: Int32Array;
}

export function baseOf(builder: Builder, mustFirst: boolean): Base {
  const { timeline, placed, units, problem } = builder;
  clearTimeline(timeline);
  placed.fill(0);
  // Of several that fit or mend as much the one with most value for its room.
  const order = (): readonly number[] =>
    afterWhatTheyWaitFor(units, roomOrder(problem, units, MONEY_WEIGHTS[0]));
  if (mustFirst) placeMust(builder, order(), 0);
  if (steepnessOf(timeline) > 0) mend(builder, order());
  return { starts: timeline.start.slice(), placed: placed.slice() };
}

function placeMust(builder: Builder, order: readonly number[], floor: number): void {
  for (const unit of order)
    if (builder.units[unit]?.must && builder.placed[unit] === 0) placeUnit(builder, unit, { floor });
}

/** Builds a sequence on a base, with the units in an order. What finds no room stays out. */
export function construct(builder: Builder, base: Base, order: readonly number[], byPhase: boolean): void {
  const { problem, units, timeline, placed } = builder;
  setStarts(timeline, base.starts);
  placed.set(base.placed);
  const sorted = afterWhatTheyWaitFor(units, order);
  const isOpener = (unit: number): boolean =>
    units[unit]?.pilots.some((pilot) => problem.pilots.opener[pilot] === 1) ?? false;
  if (problem.opening) {
    for (const unit of sorted)
      if (floorOf(builder) === NEVER && isOpener(unit) && placed[unit] === 0)
        placeUnit(builder, unit, { floor: 0 });
  }
  placeMust(builder, sorted, floorOf(builder));
  if (byPhase) {
    const waiting = sorted.filter((unit) => placed[unit] === 0);
    placeByPhase(builder, waiting, { floor: floorOf(builder) });
    dropHanging(builder);
  } else placeBreadth(builder, sorted);
  placeRest(builder, sorted);
  if (cool(builder)) {
    // Again, since what goes out with what it waited for leaves a quarter cooler, too. Each round takes something out.
    do dropHanging(builder);
    while (cool(builder));
    placeRest(builder, sorted);
  }
  extendUnits(builder);
}
