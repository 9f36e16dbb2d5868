import { firstWeeks } from './first-weeks.js';
import { UNPLACED, type Problem } from './problem.js';
import type { Timeline } from './timeline.js';

/**
 * What still keeps a construction from being a sequence. Everything else holds by construction; these depend on
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
  /** Departments above the limit on first starts in one quarter: without its first start, a department's next one counts. */
  readonly crowded: number;
}

/** As in the insertion check. */
const TOLERANCE = 5e-7;

/** A rise that is too steep. */
export interface SteepSpot {
  readonly column: number;
  /** Whose rise it is; EVERYBODY for that of the organisation. */
  readonly department: number;
  /** Degrees above the limit. */
  readonly excess: number;
}

export const EVERYBODY = -1;

/** From the first quarter to the last. */
export function steepSpots({ problem, peak, temperature, columns }: Timeline): readonly SteepSpot[] {
  const { rise, count } = problem.departments;
  const { past } = problem;
  const spots: SteepSpot[] = [];
  for (let column = 1; column <= problem.periods; column += 1) {
    const warming =
      (temperature[column] as number) -
      (temperature[column - 1] as number) -
      problem.temperatureRise -
      (past ? (past.warming[column] as number) : 0);
    if (warming > TOLERANCE) spots.push({ column, department: EVERYBODY, excess: warming });
    for (let department = 0; department < count; department += 1) {
      const place = department * columns + column;
      const excess =
        (peak[place] as number) -
        (peak[place - 1] as number) -
        (rise[department] as number) -
        (past ? (past.steep[place] as number) : 0);
      if (excess > TOLERANCE) spots.push({ column, department, excess });
    }
  }
  return spots;
}

/** Degrees that pinned and running phases rise too steeply and nobody has mended. */
export function steepnessOf(timeline: Timeline): number {
  return steepSpots(timeline).reduce((sum, { excess }) => sum + excess, 0);
}

/** True when a phase warms whose rise it is. */
export function warms({ phases: { heat } }: Problem, phase: number, { department }: SteepSpot): boolean {
  const end = heat.from[phase + 1] as number;
  for (let at = heat.from[phase] as number; at < end; at += 1) {
    if (department === EVERYBODY || heat.items[at] === department) return true;
  }
  return false;
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

export type StartDefects = Pick<Defects, 'breadth' | 'opening' | 'crowded'>;

export function startDefects(timeline: Timeline, first = firstWeeks(timeline)): StartDefects {
  const { breadth, opening, breadthWeeks } = timeline.problem;
  let late = 0;
  for (let c = 0; c < breadth.length; c += 1) {
    if (breadth[c] === 1 && !((first.ofC[c] as number) < breadthWeeks)) late += 1;
  }
  return {
    breadth: late,
    opening: opening && first.ofOpeners > first.ofAll ? 1 : 0,
    crowded: crowdedBy(timeline),
  };
}

function crowdedBy({ problem, firstStarts }: Timeline): number {
  const { past, companyStarts } = problem;
  let above = 0;
  for (let column = 1; column <= problem.periods; column += 1) {
    const limit = companyStarts + (past ? (past.crowded[column] as number) : 0);
    above += Math.max(0, (firstStarts[column] as number) - limit);
  }
  return above;
}

export function defectsOf(timeline: Timeline): Defects {
  return { missing: missingOf(timeline), steepness: steepnessOf(timeline), ...startDefects(timeline) };
}

/** Zero for a sequence that breaks nothing; else how far it is from one. */
export function weightOf({ missing, breadth, steepness, opening, crowded }: Defects): number {
  return missing * 100 + (breadth + opening + crowded) * 10 + steepness;
}
