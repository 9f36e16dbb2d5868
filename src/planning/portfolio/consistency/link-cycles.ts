import { groupBy } from '../../kernel/groups.js';
import type { PlanningCase } from '../case.js';
import type { CaseProblem, PhaseRef } from './problem.js';

/** `to` waits for `from`: because of a link (its position), or because phases of a pilot follow each other. */
interface Wait {
  readonly from: string;
  readonly to: string;
  readonly link?: number;
}

/** Pilot ids hold no line breaks, so this is a key for a phase. */
function keyOf([pilot, phase]: readonly [string, number]): string {
  return `${pilot}\n${String(phase)}`;
}

function refOf(key: string): PhaseRef {
  const cut = key.lastIndexOf('\n');
  return { pilot: key.slice(0, cut), phase: Number(key.slice(cut + 1)) };
}

function allWaits({ pilots, links }: PlanningCase): readonly Wait[] {
  const inPilots = pilots.flatMap(({ id, phases }) =>
    phases.slice(1).map((_, index) => ({ from: keyOf([id, index + 1]), to: keyOf([id, index + 2]) })),
  );
  const byLinks = links.map(({ before, after }, link) => ({ from: keyOf(before), to: keyOf(after), link }));
  return [...inPilots, ...byLinks.filter(({ from, to }) => from !== to)];
}

/** Leaves out, again and again, what nothing waits for: only cycles and what leads to them remain. */
function withoutLooseEnds(waits: readonly Wait[]): readonly Wait[] {
  const into = groupBy(waits, ({ to }) => to);
  const left = new Map([...groupBy(waits, ({ from }) => from)].map(([key, list]) => [key, list.length]));
  const loose = waits.map(({ to }) => to).filter((key) => !left.has(key));
  const gone = new Set<string>(loose);
  for (let key = loose.pop(); key !== undefined; key = loose.pop()) {
    for (const { from } of into.get(key) ?? []) {
      const rest = (left.get(from) ?? 0) - 1;
      left.set(from, rest);
      if (rest === 0) {
        gone.add(from);
        loose.push(from);
      }
    }
  }
  return waits.filter(({ to }) => !gone.has(to));
}

/** The shortest chain of waits from one phase to another, breadth first. */
function chain(
  from: string,
  to: string,
  out: ReadonlyMap<string, readonly Wait[]>,
): readonly Wait[] | undefined {
  const reached = new Map<string, Wait | undefined>([[from, undefined]]);
  // A map goes on to the keys that are added while it is walked: it is the queue as well.
  for (const key of reached.keys()) {
    if (key === to) return traceBack(to, reached);
    for (const wait of out.get(key) ?? []) if (!reached.has(wait.to)) reached.set(wait.to, wait);
  }
  return undefined;
}

function traceBack(to: string, reached: ReadonlyMap<string, Wait | undefined>): readonly Wait[] {
  const waits: Wait[] = [];
  for (let wait = reached.get(to); wait; wait = reached.get(wait.from)) waits.unshift(wait);
  return waits;
}

/** Links that make phases wait for each other, each cycle once, at its first link. */
export function checkLinkCycles(planningCase: PlanningCase): readonly CaseProblem[] {
  const waits = withoutLooseEnds(allWaits(planningCase));
  const out = groupBy(waits, ({ from }) => from);
  const told = new Set<number>();
  return waits.flatMap((wait): readonly CaseProblem[] => {
    if (wait.link === undefined || told.has(wait.link)) return [];
    const back = chain(wait.to, wait.from, out);
    if (!back) return [];
    for (const { link } of back) if (link !== undefined) told.add(link);
    const members = [wait, ...back].map(({ from }) => refOf(from));
    return [{ path: `links[${String(wait.link)}]`, code: 'link-cycle', facts: { members } }];
  });
}

/** A phase cannot wait for itself. */
export function checkLinksToItself({ links }: PlanningCase): readonly CaseProblem[] {
  return links.flatMap(({ before, after }, index): readonly CaseProblem[] => {
    if (keyOf(before) !== keyOf(after)) return [];
    const [pilot, phase] = before;
    return [{ path: `links[${String(index)}]`, code: 'link-to-itself', facts: { pilot, phase } }];
  });
}
