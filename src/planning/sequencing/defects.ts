import { UNPLACED } from './problem.js';
import type { Timeline } from './timeline.js';

/**
 * What still keeps a construction from being a sequence. Everything else holds by construction; these three depend on
 * what could be placed, or on what was pinned before the search began.
 */
export interface Defects {
  /** Phases that cannot be left out and found no room. */
  readonly missing: number;
  /** Cs that do not start in time. */
  readonly breadth: number;
  /** Degrees above the limits on rise and temperature, added up. */
  readonly steepness: number;
  /** Something starts before what a service organisation may open with. */
  readonly opening: number;
}

/** As in the insertion check. */
const TOLERANCE = 5e-7;

/** Degrees that pinned and running phases rise too steeply and nobody has mended. */
export function steepnessOf({ problem, peak, temperature, columns }: Timeline): number {
  const { rise, count } = problem.departments;
  let sum = 0;
  for (let column = 1; column <= problem.periods; column += 1) {
    const warming =
      (temperature[column] as number) - (temperature[column - 1] as number) - problem.temperatureRise;
    if (warming > TOLERANCE) sum += warming;
    for (let department = 0; department < count; department += 1) {
      const place = department * columns + column;
      const excess = (peak[place] as number) - (peak[place - 1] as number) - (rise[department] as number);
      if (excess > TOLERANCE) sum += excess;
    }
  }
  return sum;
}

function missingOf({ problem, start }: Timeline): number {
  const { count, firstPhase, must } = problem.pilots;
  let missing = 0;
  for (let pilot = 0; pilot < count; pilot += 1) {
    for (let index = 0; index < (must[pilot] as number); index += 1) {
      if (start[(firstPhase[pilot] as number) + index] === UNPLACED) missing += 1;
    }
  }
  return missing;
}

export function startDefects(timeline: Timeline): { breadth: number; opening: number } {
  const { breadth, opening } = timeline.problem;
  const covered = startedInTime(timeline);
  let late = 0;
  for (let c = 0; c < breadth.length; c += 1) {
    if (breadth[c] === 1 && ((covered >> c) & 1) === 0) late += 1;
  }
  return { breadth: late, opening: opening && opensLate(timeline) ? 1 : 0 };
}

/** One bit for each C that starts in time. */
function startedInTime({ problem, start }: Timeline): number {
  const { count, firstPhase, c } = problem.pilots;
  let covered = 0;
  for (let pilot = 0; pilot < count; pilot += 1) {
    const week = start[firstPhase[pilot] as number] as number;
    if (week !== UNPLACED && week < problem.breadthWeeks) covered |= 1 << (c[pilot] as number);
  }
  return covered;
}

/** True when something starts before the first opener does. */
function opensLate({ problem, start }: Timeline): boolean {
  const { count, firstPhase, opener } = problem.pilots;
  let first = Infinity;
  let opens = Infinity;
  for (let pilot = 0; pilot < count; pilot += 1) {
    const week = start[firstPhase[pilot] as number] as number;
    if (week === UNPLACED) continue;
    if (week < first) first = week;
    if (opener[pilot] === 1 && week < opens) opens = week;
  }
  return opens > first;
}

export function defectsOf(timeline: Timeline): Defects {
  return { missing: missingOf(timeline), steepness: steepnessOf(timeline), ...startDefects(timeline) };
}

/** Zero for a sequence that breaks nothing; else how far it is from one. */
export function weightOf({ missing, breadth, steepness, opening }: Defects): number {
  return missing * 100 + breadth * 10 + opening * 10 + steepness;
}
