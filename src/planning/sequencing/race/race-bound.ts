import type { Problem } from '../problem.js';
import { tailsOf } from './race.js';

/**
 * No race ends sooner: the critical path, and for each department the hours that must pass between the first head and the
 * last tail of what asks for it (energy).
 */
export function raceBound(problem: Problem): number {
  const { phases, departments, periods } = problem;
  const { earliest, weeks, fte, count } = phases;
  const tails = tailsOf(problem.order, phases.before, phases.weeks);
  let bound = 0;
  for (let phase = 0; phase < count; phase += 1)
    bound = Math.max(bound, (earliest[phase] as number) + (tails[phase] as number));
  for (let department = 0; department < departments.count; department += 1) {
    const capacity = Math.max(...departments.fte.subarray(department * periods, (department + 1) * periods));
    const items: { head: number; tail: number; energy: number }[] = [];
    for (let phase = 0; phase < count; phase += 1) {
      for (let at = fte.from[phase] as number; at < (fte.from[phase + 1] as number); at += 1) {
        if (fte.items[at] !== department) continue;
        const duration = weeks[phase] as number;
        items.push({
          head: earliest[phase] as number,
          tail: (tails[phase] as number) - duration,
          energy: duration * (fte.weights[at] as number),
        });
      }
    }
    bound = Math.max(bound, energyBound(items, capacity));
  }
  return bound;
}

/** Over every head and tail: what starts no sooner and has no less behind it must pass through the department between. */
function energyBound(
  items: readonly { head: number; tail: number; energy: number }[],
  capacity: number,
): number {
  const byTail = [...items].sort((one, other) => other.tail - one.tail);
  let bound = 0;
  for (const head of new Set(items.map((item) => item.head))) {
    let energy = 0;
    for (const item of byTail) {
      if (item.head < head) continue;
      energy += item.energy;
      bound = Math.max(bound, head + Math.ceil(energy / capacity - 1e-6) + item.tail);
    }
  }
  return bound;
}
