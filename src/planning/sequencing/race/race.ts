import { itemsAt } from '../lists.js';
import { FREE, type Problem, type WeightedLists } from '../problem.js';

/**
 * A race: everything must be done before one end, of which only the date counts, and only hours and order limit it. This
 * is the classical resource-constrained project (sequencing.md 8), where orders and justification beat the general moves.
 */
export function isRace(problem: Problem): boolean {
  const end = endPhase(problem);
  return (
    end !== undefined &&
    onlyHours(problem) &&
    anyStart(problem) &&
    anyOrder(problem) &&
    noDeadline(problem) &&
    allBefore(problem, end)
  );
}

/** The phase of the one pilot that has value. */
function endPhase({ pilots }: Problem): number | undefined {
  const valued = [...pilots.value.keys()].filter((pilot) => pilots.value[pilot] !== 0);
  const [only = 0] = valued;
  const isOne = valued.length === 1 && (pilots.value[only] as number) > 0;
  return isOne && pilots.phases.every((count) => count === 1) ? pilots.firstPhase[only] : undefined;
}

/** No heat, no money, nothing kept apart, and nothing that runs on from other plans. */
function onlyHours({ phases, departments }: Problem): boolean {
  if (departments.others) return false;
  const others = phases.heat.items.length + phases.afterAny.items.length + phases.apart.items.length;
  return others === 0 && phases.money.every((money) => money === 0);
}

/** No limit on how many start when, and none that stands still. */
function anyStart({ phases, departments, breadth, opening, open, companyStarts }: Problem): boolean {
  const owners = new Set(phases.owner).size;
  return (
    !opening &&
    !breadth.includes(1) &&
    owners <= companyStarts &&
    !phases.hot.includes(1) &&
    departments.starts.every((starts) => starts >= phases.count) &&
    phases.standing.every((standing) => standing === FREE) &&
    open.every((week, index) => week === index)
  );
}

/** The horizon holds everything one after the other, and each phase alone finds its hours in any week: every order fits. */
function anyOrder({ phases, departments, periods, weeks, holds, never }: Problem): boolean {
  const total = phases.weeks.reduce((sum, own) => sum + own, 0);
  const waits = phases.after.weights.reduce((sum, wait) => sum + wait, 0);
  const free = holds.every((own) =>
    own.every(({ facts }) => !('earliest' in facts) || (facts.earliest ?? 1) <= 0),
  );
  const hours = phases.fte.items.every((department, at) => {
    const own = departments.fte.subarray(department * periods, (department + 1) * periods);
    return own.every((capacity) => capacity >= (phases.fte.weights[at] as number));
  });
  return never.size === 0 && total + waits <= weeks && free && hours;
}

/** Nothing must end sooner than the horizon and what comes behind it ask. */
function noDeadline({ order, phases, weeks }: Problem): boolean {
  const tails = tailsOf(order, phases.before, phases.weeks);
  return tails.every((tail, phase) => (phases.latest[phase] as number) + tail >= weeks);
}

/** Everything is waited for by the end, directly or through others. */
function allBefore({ phases }: Problem, end: number): boolean {
  const seen = new Set([end]);
  const open = [end];
  for (let phase = open.pop(); phase !== undefined; phase = open.pop()) {
    for (const earlier of itemsAt(phases.after, phase)) {
      if (!seen.has(earlier)) open.push(earlier);
      seen.add(earlier);
    }
  }
  return seen.size === phases.count;
}

/** Per phase the weeks from its start to the end of all that `behind` puts behind it; the order is that of `behind`. */
export function tailsOf(order: Int32Array, behind: WeightedLists, weeks: Int32Array): Int32Array {
  const tails = weeks.slice();
  for (const phase of [...order].reverse()) {
    const stop = behind.from[phase + 1] as number;
    for (let at = behind.from[phase] as number; at < stop; at += 1) {
      const later = tails[behind.items[at] as number] as number;
      const through = (weeks[phase] as number) + (behind.weights[at] as number) + later;
      if (through > (tails[phase] as number)) tails[phase] = through;
    }
  }
  return tails;
}
