import { FOUR_CS } from '../pilots/four-cs.js';
import { UNPLACED, type Problem } from './problem.js';
import type { Timeline } from './timeline.js';

/** Weeks in which something starts for the first time; Infinity where nothing does. */
export interface FirstWeeks {
  /** Per C, by its index in FOUR_CS. */
  readonly ofC: Float64Array;
  ofAll: number;
  /** Of what a service organisation may open with. */
  ofOpeners: number;
}

export function noWeeks(): FirstWeeks {
  return { ofC: new Float64Array(FOUR_CS.length), ofAll: Infinity, ofOpeners: Infinity };
}

/** One pass over all pilots; into `first`, so that a search need not make one anew in each step. */
export function firstWeeks({ problem, start }: Timeline, first: FirstWeeks = noWeeks()): FirstWeeks {
  const { count, firstPhase, c, opener } = problem.pilots;
  const { ofC } = first;
  ofC.fill(Infinity);
  first.ofAll = first.ofOpeners = Infinity;
  for (let pilot = 0; pilot < count; pilot += 1) {
    const week = start[firstPhase[pilot] as number] as number;
    if (week === UNPLACED) continue;
    if (week < (ofC[c[pilot] as number] as number)) ofC[c[pilot] as number] = week;
    if (week < first.ofAll) first.ofAll = week;
    if (opener[pilot] === 1 && week < first.ofOpeners) first.ofOpeners = week;
  }
  return first;
}

/**
 * Week in which the last C gets its first start, never before the plan. A C that starts nowhere counts as the end of the
 * horizon, unless it may be left out.
 */
export function breadthWeek({ breadth, weeks }: Problem, { ofC }: FirstWeeks): number {
  let latest = 0;
  for (let c = 0; c < breadth.length; c += 1) {
    const week = ofC[c] as number;
    if (week < Infinity) latest = Math.max(latest, week);
    else if (breadth[c] === 1) latest = Math.max(latest, weeks);
  }
  return latest;
}
