import { FOUR_CS } from '../../pilots/four-cs.js';
import { isBetter } from '../objective.js';
import type { Objective } from '../objective-terms.js';
import type { Problem } from '../problem.js';
import type { State } from './state.js';

/** What the terms of the objective come to at least, from the soonest starts and what the quarters can still hold. */

type Dates = Pick<Objective, 'breadth' | 'result' | 'finish'>;

/** As in the comparison of objectives. */
const SAME = 1e-7;

/** Least breadth, result and finish with these soonest starts. */
function leastDates({ problem, out }: State, soonest: Int32Array): Dates {
  let result = 0;
  let finish = 0;
  const { pilots } = problem;
  for (let pilot = 0; pilot < pilots.count; pilot += 1) {
    const first = pilots.firstPhase[pilot] as number;
    const inside = insideOf(problem, out, pilot);
    const value = pilots.value[pilot] as number;
    if (inside < Math.min(2, pilots.phases[pilot] as number)) continue;
    // Of what counts against the plan later is better, without end.
    if (value < 0) result = -Infinity;
    if (inside === 0 || value <= 0) continue;
    const last = first + inside - 1;
    result += value * ((soonest[first] as number) + (pilots.resultWeeks[pilot] as number));
    finish += (soonest[last] as number) + (problem.phases.weeks[last] as number);
  }
  return { breadth: leastBreadth(problem, out, soonest), result, finish };
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

function leastBreadth({ pilots, breadth }: Problem, out: Uint8Array, soonest: Int32Array): number {
  let most = 0;
  for (let c = 0; c < FOUR_CS.length; c += 1) {
    if (breadth[c] !== 1) continue;
    let week = Infinity;
    for (let pilot = 0; pilot < pilots.count; pilot += 1) {
      const first = pilots.firstPhase[pilot] as number;
      if (pilots.c[pilot] === c && out[first] === 0) week = Math.min(week, soonest[first] as number);
    }
    most = Math.max(most, week);
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
  const { best, problem } = state;
  const dates = leastDates(state, soonest);
  // Every C that must start in time still can.
  if (dates.breadth >= problem.breadthWeeks) return false;
  if (!best) return true;
  const least = { ...gain, ...dates, smoothness: 0 };
  if (!isBetter(least, best.objective)) return false;
  if (!whole || !sameDates(least, best.objective)) return true;
  return isBetter({ ...least, smoothness: leastSmoothness(state) }, best.objective);
}

function sameDates(one: Objective, other: Objective): boolean {
  const terms = ['value', 'phases', 'breadth', 'result', 'finish'] as const;
  return terms.every((term) => Math.abs(one[term] - other[term]) <= SAME);
}
