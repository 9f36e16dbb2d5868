import { exceeds, round } from '../kernel/numbers.js';
import { daysBetween } from '../kernel/dates.js';
import type { PeriodId, Week } from '../kernel/grid.js';
import { FOUR_CS, type C } from '../pilots/four-cs.js';
import { differenceOf, type PhaseChange } from '../plan-document/difference.js';
import { heatCurves } from '../plan-document/figures/heat-curve.js';
import type { Portfolio, Proposal } from '../portfolio/portfolio.js';

/** Where a department is above a limit, other than by an emergency phase. */
export interface Breach {
  readonly department: string;
  readonly period: PeriodId;
  readonly kind: 'ceiling' | 'rise';
}

/** What a plan comes to, to hold it against another. */
export interface PlanMetrics {
  /** Pilots of which the first phase has a place. */
  readonly pilots: number;
  /** Phases of any pilot that have a place. */
  readonly phases: number;
  /** Degrees: the warmest department in any quarter. */
  readonly heat: number;
  /** Degrees: the largest step up of any department from one quarter to the next. */
  readonly rise: number;
  /** Weeks from the start of the plan to the first result that customers see, per C; null where none is promised. */
  readonly firstResult: Readonly<Record<C, Week | null>>;
  /** Departments that own or help in a phase with a place. */
  readonly aboard: number;
  /** Week in which the last of them joins; null when none does. */
  readonly allAboard: Week | null;
  /** Euros within the plan. */
  readonly money: number;
  /** Pilots that count under conditions. */
  readonly conditions: number;
  readonly breaches: readonly Breach[];
}

function firstResultOf({ counted }: Portfolio, c: C): Week | null {
  const weeks = counted.flatMap(({ pilot, phases: [first] }) => {
    const { firstResultWeeks } = pilot;
    if (pilot.c !== c || typeof firstResultWeeks !== 'number' || typeof first?.start !== 'number') return [];
    return [first.start + firstResultWeeks];
  });
  return weeks.length === 0 ? null : Math.min(...weeks);
}

/** First week of each department in the plan. */
function joining({ counted }: Portfolio): readonly Week[] {
  const first = new Map<string, Week>();
  for (const { start, owner, involved } of counted.flatMap(({ phases }) => phases)) {
    if (start === null) continue;
    for (const id of [owner, ...involved]) first.set(id, Math.min(first.get(id) ?? start, start));
  }
  return [...first.values()];
}

export function planMetrics(portfolio: Portfolio): PlanMetrics {
  const curves = heatCurves(portfolio);
  const points = curves.flatMap((curve) => curve.points.map((point) => ({ ...point, id: curve.department })));
  const joined = joining(portfolio);
  const { counted, load } = portfolio;
  const results = FOUR_CS.map((c) => [c, firstResultOf(portfolio, c)] as const);
  return {
    pilots: counted.filter(({ phases: [first] }) => typeof first?.start === 'number').length,
    phases: counted.flatMap(({ phases }) => phases).filter(({ start }) => start !== null).length,
    heat: Math.max(0, ...points.map(({ heat }) => heat)),
    rise: Math.max(0, ...points.map(({ rise }) => rise)),
    firstResult: Object.fromEntries(results) as PlanMetrics['firstResult'],
    aboard: joined.length,
    allAboard: joined.length === 0 ? null : Math.max(...joined),
    money: round(
      load.money.reduce((sum, euros) => sum + euros, 0),
      0,
    ),
    conditions: counted.filter(({ assessment }) => assessment.verdict === 'conditional').length,
    breaches: points
      .filter(({ exempt }) => !exempt)
      .flatMap(({ id, period, overCeiling, tooFast }): readonly Breach[] => [
        ...(overCeiling ? [{ department: id, period, kind: 'ceiling' as const }] : []),
        ...(tooFast ? [{ department: id, period, kind: 'rise' as const }] : []),
      ]),
  };
}

export type MetricName =
  Exclude<keyof PlanMetrics, 'firstResult' | 'breaches'> | 'breaches' | `firstResult.${C}`;

/** One number of two plans. Null: there is none, which is later than any week. */
export interface MetricPair {
  readonly name: MetricName;
  readonly one: number | null;
  readonly other: number | null;
  /** Which way the other plan differs; 'neither' where more is not better or worse by itself. */
  readonly direction: 'better' | 'worse' | 'same' | 'neither';
}

const MORE_IS_BETTER: readonly MetricName[] = ['pilots', 'phases', 'aboard'];

function pair(name: MetricName, one: number | null, other: number | null): MetricPair {
  const [before, after] = [one ?? Infinity, other ?? Infinity];
  if (before === after || (!exceeds(before, after) && !exceeds(after, before)))
    return { name, one, other, direction: 'same' };
  if (name === 'money') return { name, one, other, direction: 'neither' };
  const more = after > before;
  return { name, one, other, direction: more === MORE_IS_BETTER.includes(name) ? 'better' : 'worse' };
}

/** A pilot in two plans: first weeks of its phases in each, and what differs. Null: not in that plan. */
export interface PilotPair {
  readonly pilot: string;
  readonly title: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'same';
  /** Weeks of phase 1. */
  readonly one: Week | null;
  readonly other: Week | null;
  readonly phases: readonly PhaseChange[];
}

export interface PlanComparison extends MetricComparison {
  readonly pilots: readonly PilotPair[];
}

/** Two plans beside each other as far as their figures tell. */
export interface MetricComparison {
  readonly metrics: readonly MetricPair[];
  /** Cs of which customers see the first result earlier or later: weeks, negative for earlier; null: only in one plan. */
  readonly results: readonly { readonly c: C; readonly weeks: number | null; readonly gained: boolean }[];
  /** Limits that only the other plan passes, and those that only this one does. */
  readonly worse: readonly Breach[];
  readonly solved: readonly Breach[];
}

function without(breaches: readonly Breach[], others: readonly Breach[]): readonly Breach[] {
  const known = new Set(others.map((breach) => JSON.stringify(breach)));
  return breaches.filter((breach) => !known.has(JSON.stringify(breach)));
}

function pilotPairs(one: Portfolio, other: Portfolio): readonly PilotPair[] {
  const changes = new Map(differenceOf(one, other).pilots.map((change) => [change.pilot, change]));
  const byId = ({ counted }: Portfolio) => new Map(counted.map((each) => [each.pilot.id, each]));
  const [before, after] = [byId(one), byId(other)];
  const shift = daysBetween(one.grid.start, other.grid.start) / 7;
  const first = (proposal: Proposal | undefined): Week | null => proposal?.phases[0]?.start ?? null;
  return [...new Map([...before, ...after])].map(([pilot, { pilot: written }]) => {
    const change = changes.get(pilot);
    const later = first(after.get(pilot));
    return {
      ...{ pilot, title: written.title, kind: change?.kind ?? 'same', phases: change?.phases ?? [] },
      ...{ one: first(before.get(pilot)), other: later === null ? null : later + shift },
    };
  });
}

/** Two plans of one organisation beside each other, seen from the first. */
export function comparePlans(one: Portfolio, other: Portfolio): PlanComparison {
  return { ...compareMetrics(planMetrics(one), planMetrics(other)), pilots: pilotPairs(one, other) };
}

/** The same from what they come to, seen from the first. */
export function compareMetrics(before: PlanMetrics, after: PlanMetrics): MetricComparison {
  const plain = ['pilots', 'phases', 'heat', 'rise'] as const;
  const rest = ['aboard', 'allAboard', 'money', 'conditions'] as const;
  const cs = FOUR_CS.map((c) => ({ c, was: before.firstResult[c], is: after.firstResult[c] }));
  return {
    metrics: [
      ...plain.map((name) => pair(name, before[name], after[name])),
      ...cs.map(({ c, was, is }) => pair(`firstResult.${c}`, was, is)),
      ...rest.map((name) => pair(name, before[name], after[name])),
      pair('breaches', before.breaches.length, after.breaches.length),
    ],
    results: cs
      .filter(({ was, is }) => was !== is)
      .map(({ c, was, is }) => ({
        ...{ c, gained: was === null },
        weeks: was === null || is === null ? null : is - was,
      })),
    worse: without(after.breaches, before.breaches),
    solved: without(before.breaches, after.breaches),
  };
}
