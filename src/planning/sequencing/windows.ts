import type { Entry } from './lists.js';

/** Precedence among phases, for working out which starts can ever be possible. */
export interface WindowSource {
  readonly weeks: Int32Array;
  readonly after: readonly (readonly Entry[])[];
  readonly afterAny: readonly (readonly Entry[])[];
  /** Earliest and latest start from each phase's own demands; tightened in place. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** Phases that stand still: their window is not touched. */
  readonly still: (phase: number) => boolean;
  /** Whether the deadline of a phase also holds for one that it waits for. */
  readonly binds: (phase: number, waitsFor: number) => boolean;
}

export interface TopologicalOrder {
  readonly order: Int32Array;
  /** Phases that wait for each other in a ring, each ring once; and what stands behind a ring. */
  readonly rings: readonly (readonly number[])[];
  readonly stuck: ReadonlySet<number>;
}

/** Walks back along what is stuck until a phase comes round again. */
function ringFrom(
  start: number,
  after: readonly (readonly Entry[])[],
  stuck: ReadonlySet<number>,
): readonly number[] {
  const path: number[] = [];
  let phase: number | undefined = start;
  while (phase !== undefined && !path.includes(phase)) {
    path.push(phase);
    phase = after[phase]?.find(([item]) => stuck.has(item))?.[0];
  }
  return phase === undefined ? [] : path.slice(path.indexOf(phase)).reverse();
}

/** Phases in an order in which each comes after what it waits for; rings are named and put at the end. */
export function topologicalOrder(after: readonly (readonly Entry[])[]): TopologicalOrder {
  const waiting = after.map((row) => row.length);
  const next = after.map((): number[] => []);
  after.forEach((row, phase) => {
    for (const [item] of row) next[item]?.push(phase);
  });
  const order = waiting.flatMap((count, phase) => (count === 0 ? [phase] : []));
  for (let index = 0; index < order.length; index += 1) {
    for (const phase of next[order[index] ?? 0] ?? []) {
      waiting[phase] = (waiting[phase] ?? 0) - 1;
      if (waiting[phase] === 0) order.push(phase);
    }
  }
  const stuck = new Set(waiting.flatMap((count, phase) => (count > 0 ? [phase] : [])));
  const rings = new Map<string, readonly number[]>();
  for (const phase of stuck) {
    const ring = ringFrom(phase, after, stuck);
    const key = [...ring].sort((one, other) => one - other).join(' ');
    if (ring.length > 0 && !rings.has(key)) rings.set(key, ring);
  }
  return { order: Int32Array.from([...order, ...stuck]), rings: [...rings.values()], stuck };
}

function tightenEarliest({ weeks, after, afterAny, earliest, still }: WindowSource, phase: number): void {
  if (still(phase)) return;
  const endOf = ([item, wait]: Entry): number => (earliest[item] ?? 0) + (weeks[item] ?? 0) + wait;
  let bound = earliest[phase] ?? 0;
  for (const entry of after[phase] ?? []) bound = Math.max(bound, endOf(entry));
  const any = afterAny[phase] ?? [];
  if (any.length > 0) bound = Math.max(bound, Math.min(...any.map(endOf)));
  earliest[phase] = bound;
}

function tightenLatest({ weeks, after, latest, still, binds }: WindowSource, phase: number): void {
  for (const [item, wait] of after[phase] ?? []) {
    if (still(item) || !binds(phase, item)) continue;
    latest[item] = Math.min(latest[item] ?? 0, (latest[phase] ?? 0) - wait - (weeks[item] ?? 0));
  }
}

/** Pulls earliest starts forward and latest starts back along what waits for what. */
export function tightenWindows(source: WindowSource, order: Int32Array): void {
  // Twice: a growth-ladder demand looks at phases that may come later in the order.
  for (let round = 0; round < 2; round += 1)
    order.forEach((phase) => {
      tightenEarliest(source, phase);
    });
  for (const phase of [...order].reverse()) tightenLatest(source, phase);
}
