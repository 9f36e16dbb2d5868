import { itemsAt } from './lists.js';
import { FREE, type Problem } from './problem.js';

/**
 * What the search places as one: a pilot, or pilots whose phases wait for each other to and fro (A1, then B1, then A2),
 * of which none can be placed whole before the other is begun.
 */
export interface Unit {
  readonly pilots: readonly number[];
  /**
   * Free phases to place together, none before what it waits for. The first level has them all, each next one fewer:
   * a phase 3 may lie beyond the horizon. The last level that can be left out is followed by none.
   */
  readonly levels: readonly (readonly number[])[];
  /** True when the last level may not be left out. */
  readonly must: boolean;
  /** Units that something in this one waits for. */
  readonly after: readonly number[];
}

/** Pilots that a pilot waits for. */
function waitsFor(problem: Problem): readonly (readonly number[])[] {
  const { pilot, after, count } = problem.phases;
  const sets = Array.from({ length: problem.pilots.count }, () => new Set<number>());
  for (let phase = 0; phase < count; phase += 1) {
    const own = pilot[phase] ?? 0;
    for (const item of itemsAt(after, phase)) {
      const other = pilot[item] ?? 0;
      if (other !== own) sets[own]?.add(other);
    }
  }
  return sets.map((set) => [...set]);
}

/** Groups of pilots that wait for each other (Tarjan's strongly connected components), those waited for first. */
function groupsOf(edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const number = edges.map(() => -1);
  const lowest = edges.map(() => -1);
  const stack: number[] = [];
  const groups: number[][] = [];
  let counter = 0;
  const visit = (pilot: number): void => {
    number[pilot] = lowest[pilot] = counter++;
    stack.push(pilot);
    for (const other of edges[pilot] ?? []) {
      if (number[other] === -1) visit(other);
      if (stack.includes(other)) lowest[pilot] = Math.min(lowest[pilot] ?? 0, lowest[other] ?? 0);
    }
    if (lowest[pilot] === number[pilot])
      groups.push(stack.splice(stack.indexOf(pilot)).sort((one, two) => one - two));
  };
  edges.forEach((_, pilot) => {
    if (number[pilot] === -1) visit(pilot);
  });
  return groups;
}

/** Phase counts to try for one pilot, most first; the last one is the least that makes sense. */
function countsOf(problem: Problem, pilot: number): readonly number[] {
  const { firstPhase, phases, required, must, impossible } = problem.pilots;
  const first = firstPhase[pilot] ?? 0;
  const least = must[pilot] ?? 0;
  let most = 0;
  while (most < (phases[pilot] ?? 0) && !problem.never.has(first + most)) most += 1;
  const enough = required[pilot] ?? 0;
  const counts =
    impossible[pilot] === 1 ? [] : Array.from({ length: most - enough + 1 }, (_, fewer) => most - fewer);
  return least > 0 && least < enough ? [...counts, least] : counts;
}

function unitOf(
  problem: Problem,
  place: Int32Array,
  pilots: readonly number[],
  after: readonly number[],
): Unit {
  const counts = pilots.map((pilot) => countsOf(problem, pilot));
  const depth =
    pilots.length === 1
      ? (counts[0]?.length ?? 0)
      : Math.max(...counts.map((own) => Math.min(own.length, 2)));
  const levels = Array.from({ length: depth }, (_, level) =>
    pilots
      .flatMap((pilot, index) => {
        const own = counts[index] ?? [];
        const count = own[level === 0 ? 0 : pilots.length === 1 ? level : own.length - 1] ?? 0;
        return Array.from(
          { length: count },
          (_unused, step) => (problem.pilots.firstPhase[pilot] ?? 0) + step,
        );
      })
      .filter((phase) => problem.phases.standing[phase] === FREE)
      .sort((one, other) => (place[one] ?? 0) - (place[other] ?? 0)),
  );
  const must = pilots.some((pilot) => (problem.pilots.must[pilot] ?? 0) > 0);
  return { pilots, levels: levels.filter((phases) => phases.length > 0), must, after };
}

/** All units with something to place, those that others wait for first. */
export function unitsOf(problem: Problem): readonly Unit[] {
  const place = new Int32Array(problem.phases.count);
  problem.order.forEach((phase, index) => {
    place[phase] = index;
  });
  const edges = waitsFor(problem);
  const groups = groupsOf(edges);
  const groupOf = new Map(groups.flatMap((group, index) => group.map((pilot) => [pilot, index] as const)));
  return groups.map((pilots, index) => {
    const after = new Set(
      pilots.flatMap((pilot) => (edges[pilot] ?? []).map((other) => groupOf.get(other) ?? index)),
    );
    after.delete(index);
    return unitOf(problem, place, pilots, [...after]);
  });
}
