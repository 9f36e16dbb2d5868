import { PERIOD_WEEKS } from '../kernel/grid.js';
import { FITS_WITH } from './objective.js';
import { FREE, type Problem, type WeightedLists } from './problem.js';

/**
 * What the room of the whole plan can carry. Whatever is inside takes its money, hours and degrees for all its weeks; so
 * more than the room of all weeks together never fits, even when it may be cut to pieces (an energy argument; the knapsack
 * of Dantzig 1957 for each kind of room).
 */

/** How much there is of something over the whole plan, and how much of it a phase takes. */
interface Room {
  readonly capacity: number;
  readonly need: (phase: number) => number;
}

/** What is worth something once all these phases are inside. */
interface Item {
  readonly value: number;
  readonly phases: readonly number[];
}

/** What the insertion check forgives in rounding, in all weeks and quarters together; and more. */
const ROUNDING = 1e-3;

function weeksOf({ weeks }: Problem, period: number): number {
  return Math.max(0, Math.min(PERIOD_WEEKS, weeks - period * PERIOD_WEEKS));
}

/** Sum over the quarters of what a week of each can hold, times its weeks. */
function overWeeks(problem: Problem, perWeek: (period: number) => number): number {
  let sum = ROUNDING;
  for (let period = 0; period < problem.periods; period += 1)
    sum += weeksOf(problem, period) * Math.max(0, perWeek(period));
  return sum;
}

/** What a phase takes of one department in all its weeks. */
function needIn(
  { phases }: Problem,
  { from, items, weights }: WeightedLists,
  department: number,
): Room['need'] {
  return (phase) => {
    let sum = 0;
    for (let at = from[phase] as number; at < (from[phase + 1] as number); at += 1) {
      if (items[at] === department) sum += (weights[at] as number) * (phases.weeks[phase] as number);
    }
    return sum;
  };
}

function money({ phases, budget }: Problem): Room {
  return {
    capacity: ROUNDING + budget.reduce((sum, each) => sum + each, 0),
    need: (phase) => (phases.money[phase] as number) * (phases.weeks[phase] as number),
  };
}

/** Hours; and degrees, which climb from what is warm before the plan by at most the rise in each quarter. */
function roomsOf(problem: Problem, department: number): readonly Room[] {
  const { fte, ceiling, before, rise } = problem.departments;
  const warmest = (period: number): number =>
    Math.min(
      ceiling[department] as number,
      (before[department] as number) + (period + 1) * (rise[department] as number),
    );
  return [
    {
      capacity: overWeeks(problem, (period) => fte[department * problem.periods + period] as number),
      need: needIn(problem, problem.phases.fte, department),
    },
    { capacity: overWeeks(problem, warmest), need: needIn(problem, problem.phases.heat, department) },
  ];
}

/** Highest temperature that the organisation can have in a quarter: it climbs in the same way. */
export function warmestAfter({ departments, temperatureRise }: Problem, period: number): number {
  const { share, before } = departments;
  const start = share.reduce((sum, each, department) => sum + each * (before[department] as number), 0);
  return start + (period + 1) * temperatureRise;
}

/** What a phase adds to the temperature of the organisation while it runs. */
export function warmthOf({ departments, phases }: Problem, phase: number): number {
  const { from, items, weights } = phases.heat;
  let sum = 0;
  for (let at = from[phase] as number; at < (from[phase + 1] as number); at += 1)
    sum += (departments.share[items[at] as number] as number) * (weights[at] as number);
  return sum;
}

function temperature(problem: Problem): Room {
  return {
    capacity: overWeeks(problem, (period) => warmestAfter(problem, period)),
    need: (phase) => warmthOf(problem, phase) * (problem.phases.weeks[phase] as number),
  };
}

/** Most value within a room when every item may also fit in part; what stands still takes nothing, since it does not choose. */
function mostWithin({ phases }: Problem, items: readonly Item[], { capacity, need }: Room): number {
  const sized = items
    .map((item) => ({
      value: item.value,
      size: item.phases.reduce((sum, phase) => sum + (phases.standing[phase] === FREE ? need(phase) : 0), 0),
    }))
    .sort((one, other) => other.value * one.size - one.value * other.size);
  let room = capacity;
  let value = 0;
  for (const item of sized) {
    if (item.size > room) return value + (item.value * room) / item.size;
    value += item.value;
    room -= item.size;
  }
  return value;
}

/** Most value by any one room that all share, and by the rooms of each department for what it owns. */
function mostOf(problem: Problem, items: readonly Item[]): number {
  const own = Array.from({ length: problem.departments.count }, (): Item[] => []);
  for (const item of items) own[problem.phases.owner[item.phases[0] as number] as number]?.push(item);
  const apart = own.reduce(
    (sum, list, department) =>
      sum + Math.min(...roomsOf(problem, department).map((room) => mostWithin(problem, list, room))),
    0,
  );
  return Math.min(
    apart,
    mostWithin(problem, items, money(problem)),
    mostWithin(problem, items, temperature(problem)),
  );
}

/**
 * Upper bounds on value and phases.
 * @param possible phases of each pilot that can be inside when it is alone; 0 for a pilot that cannot fit
 */
export function roomBound(problem: Problem, possible: readonly number[]): { value: number; phases: number } {
  const { firstPhase, phases, value } = problem.pilots;
  const whole: Item[] = [];
  const single: Item[] = [];
  possible.forEach((count, pilot) => {
    const worth = value[pilot] as number;
    if (worth <= 0) return;
    const all = Array.from({ length: count }, (_, index) => (firstPhase[pilot] as number) + index);
    const needed = Math.min(FITS_WITH, phases[pilot] as number);
    if (count > 0 && count >= needed) whole.push({ value: worth, phases: all.slice(0, needed) });
    single.push(...all.map((phase) => ({ value: worth, phases: [phase] })));
  });
  return { value: mostOf(problem, whole), phases: mostOf(problem, single) };
}
