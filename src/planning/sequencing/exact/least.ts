import type { Objective } from '../objective-terms.js';
import type { Problem } from '../problem.js';
import type { State } from './state.js';

/** What the terms of the objective come to at least, from the soonest starts and what the quarters can still hold. */

/** As in the comparison of objectives. */
const SAME = 1e-7;

const DATES = ['breadth', 'result', 'finish'] as const;

/** Least breadth, result and finish with these soonest starts; into `state.dates`, for this is asked at every choice. */
function countDates(state: State, soonest: Int32Array): void {
  const { problem, out, dates } = state;
  const { pilots, phases } = problem;
  dates.breadth = leastBreadth(state, soonest);
  dates.result = dates.finish = 0;
  for (let pilot = 0; pilot < pilots.count; pilot += 1) {
    const first = pilots.firstPhase[pilot] as number;
    const inside = insideOf(problem, out, pilot);
    const value = pilots.value[pilot] as number;
    if (inside < Math.min(2, pilots.phases[pilot] as number)) continue;
    // Of what counts against the plan later is better, without end.
    if (value < 0) dates.result = -Infinity;
    if (inside === 0 || value <= 0) continue;
    const last = first + inside - 1;
    dates.result += value * ((soonest[first] as number) + (pilots.resultWeeks[pilot] as number));
    dates.finish += (soonest[last] as number) + (phases.weeks[last] as number);
  }
}

/** Phases of a pilot that are not left out, and do not stand beyond the horizon. */
function insideOf({ pilots, phases, weeks }: Problem, out: Uint8Array, pilot: number): number {
  const first = pilots.firstPhase[pilot] as number;
  const end = first + (pilots.phases[pilot] as number);
  let phase = first;
  while (
    phase < end &&
    out[phase] === 0 &&
    (phases.fixed[phase] as number) + (phases.weeks[phase] as number) <= weeks
  )
    phase += 1;
  return phase - first;
}

function leastBreadth({ problem, out, dates }: State, soonest: Int32Array): number {
  const { pilots, breadth } = problem;
  const { ofC } = dates;
  ofC.fill(Infinity);
  for (let pilot = 0; pilot < pilots.count; pilot += 1) {
    const first = pilots.firstPhase[pilot] as number;
    const c = pilots.c[pilot] as number;
    const week = soonest[first] as number;
    if (out[first] === 0 && week < (ofC[c] as number)) ofC[c] = week;
  }
  let most = 0;
  for (let c = 0; c < breadth.length; c += 1) {
    if (breadth[c] === 1 && (ofC[c] as number) > most) most = ofC[c] as number;
  }
  return most;
}

/**
 * Least sum of squared rises when each quarter lies between what is placed and the most it can still have: over
 * stretches side by side, what must be climbed or come down in each, evenly spread over its quarters.
 */
function leastSmoothness({ problem, open, reach }: State): number {
  const { periods, departments } = problem;
  const best = new Float64Array(periods + 1);
  let sum = 0;
  for (let department = 0; department < departments.count; department += 1) {
    const row = department * open.columns;
    for (let to = 1; to <= periods; to += 1) {
      const low = open.peak[row + to] as number;
      const high = reach.most[row + to] as number;
      let most = best[to - 1] as number;
      for (let from = to - 1; from >= 0; from -= 1) {
        const floor = open.peak[row + from] as number;
        const top = from === 0 ? floor : (reach.most[row + from] as number);
        const step = Math.max(0, low - top, floor - high);
        most = Math.max(most, (best[from] as number) + (step * step) / (to - from));
      }
      best[to] = most;
    }
    sum += best[periods] as number;
  }
  return sum;
}

/**
 * False when nothing that is still open can beat the best.
 * @param gain value and phases at most
 * @param whole whether the look-ahead was made for just these starts, so that it also bounds the smoothness
 */
export function promising(
  state: State,
  gain: Pick<Objective, 'value' | 'phases'>,
  soonest: Int32Array,
  whole: boolean,
): boolean {
  const { best, problem, dates } = state;
  countDates(state, soonest);
  // Every C that must start in time still can.
  if (dates.breadth >= problem.breadthWeeks) return false;
  if (!best) return true;
  const { objective } = best;
  if (Math.abs(gain.value - objective.value) > SAME) return gain.value > objective.value;
  if (Math.abs(gain.phases - objective.phases) > SAME) return gain.phases > objective.phases;
  for (const term of DATES) {
    const difference = dates[term] - objective[term];
    if (Math.abs(difference) > SAME) return difference < 0;
  }
  return (whole ? leastSmoothness(state) : 0) < objective.smoothness - SAME;
}
