import { exceeds, round } from '../../kernel/numbers.js';
import { PERIOD_WEEKS, type PeriodId } from '../../kernel/grid.js';
import type { Department } from '../../organisation/organisation.js';
import { forTolerance } from '../../organisation/settings.js';
import { FOUR_CS, type C } from '../../pilots/four-cs.js';
import { endOf, type PlannedPhase } from '../../pilots/planned-phase.js';
import type { Portfolio } from '../../portfolio/portfolio.js';
import { temperatureOf, type Temperature } from '../temperature.js';

/** What one phase adds to the heat of a department. */
export interface Contribution {
  readonly pilot: string;
  readonly title: string;
  readonly c: C;
  readonly phase: number;
  readonly role: 'owner' | 'involved';
  readonly intensity: number;
  readonly degrees: number;
  /** Name of the other plan that the pilot runs on from; absent: it is in this one. */
  readonly plan?: string;
}

/** With the plan that it runs on from, where that is another. */
export function contributionTitle({ title, plan }: Pick<Contribution, 'title' | 'plan'>): string {
  return plan === undefined ? title : `${title} (${plan})`;
}

/** One department in one quarter, in its hottest week. */
export interface HeatPoint {
  readonly period: PeriodId;
  /** Degrees. */
  readonly heat: number;
  /** Degrees more (or less) than the quarter before. */
  readonly rise: number;
  readonly temperature: Temperature;
  readonly overCeiling: boolean;
  readonly tooFast: boolean;
  /** Above a limit only because of an emergency phase, which is reported and not held against the plan. */
  readonly exempt: boolean;
  /** Add up to the heat. */
  readonly contributions: readonly Contribution[];
}

export interface HeatCurve {
  readonly department: string;
  readonly name: string;
  /** Degrees that the department can carry. */
  readonly ceiling: number;
  /** Degrees that a quarter may be above the one before. */
  readonly rise: number;
  /** Degrees from what runs before the plan. */
  readonly before: number;
  readonly points: readonly HeatPoint[];
  /** Degrees per C and quarter, in the order of the Cs; only Cs that bring heat. */
  readonly layers: readonly { readonly c: C; readonly degrees: readonly number[] }[];
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly contribution: Contribution;
}

/** What each department carries, in the order of the case. */
function partsByDepartment(portfolio: Portfolio): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>();
  for (const { phase, about } of warming(portfolio)) {
    const end = endOf(phase);
    if (phase.start === null || end === null) continue;
    for (const department of new Set([phase.owner, ...phase.involved])) {
      const role = phase.owner === department ? 'owner' : 'involved';
      const share = role === 'owner' ? 1 : portfolio.settings['heat.involvedShare'];
      const { intensity } = phase;
      const contribution: Contribution = { ...about, role, intensity, degrees: share * intensity };
      const part = { start: phase.start, end, contribution };
      const known = parts.get(department);
      if (known) known.push(part);
      else parts.set(department, [part]);
    }
  }
  return parts;
}

interface Warming {
  readonly phase: PlannedPhase;
  readonly about: Pick<Contribution, 'pilot' | 'title' | 'c' | 'phase' | 'plan'>;
}

/** The phases of the plan, and those of other plans that run on into it. */
function warming({ counted, carried }: Portfolio): readonly Warming[] {
  const own = counted.flatMap(({ pilot, phases }) =>
    phases.map((phase): Warming => {
      const { id, title, c } = pilot;
      return { phase, about: { pilot: id, title, c, phase: phase.number } };
    }),
  );
  const others = carried.map(({ phase, about: { pilot, title, c, plan } }): Warming => {
    return { phase, about: { pilot, title, c, phase: phase.number, plan } };
  });
  return [...own, ...others];
}

/** Per period what runs in it. */
function partsByPeriod(parts: readonly Part[], periods: number): readonly (readonly Part[])[] {
  const near: Part[][] = Array.from({ length: periods }, () => []);
  for (const part of parts) {
    const last = Math.min(periods - 1, Math.ceil(part.end / PERIOD_WEEKS) - 1);
    for (let period = Math.max(0, Math.floor(part.start / PERIOD_WEEKS)); period <= last; period += 1)
      near[period]?.push(part);
  }
  return near;
}

/** What runs in the hottest week of a period; the first such week when there are more. Heat only rises when something starts. */
function hottest(near: readonly Part[], period: number): readonly Contribution[] {
  const first = period * PERIOD_WEEKS;
  const weeks = [...new Set([first, ...near.map(({ start }) => Math.max(first, start))])].sort(
    (a, b) => a - b,
  );
  let best: readonly Contribution[] = [];
  let most = -1;
  for (const week of weeks) {
    const running = near
      .filter(({ start, end }) => start <= week && end > week)
      .map((part) => part.contribution);
    const heat = running.reduce((sum, { degrees }) => sum + degrees, 0);
    if (exceeds(heat, most)) [best, most] = [running, heat];
  }
  return best;
}

export function ceilingOf(portfolio: Portfolio, department: Department): number {
  return portfolio.settings['heat.capacityPerTolerance'] * department.tolerance;
}

export function riseLimitOf(portfolio: Portfolio, department: Department): number {
  return forTolerance(portfolio.settings['rise.maximum'], department.tolerance);
}

function riseAt(heats: readonly number[], before: number, index: number): number {
  return round(round(heats[index] ?? 0) - round((index === 0 ? before : heats[index - 1]) ?? 0));
}

/** Heat of one department per quarter, how it is made up, and its two limits. */
function heatCurve(portfolio: Portfolio, department: Department, parts: readonly Part[]): HeatCurve {
  const { load, grid, settings } = portfolio;
  const ceiling = ceilingOf(portfolio, department);
  const limit = riseLimitOf(portfolio, department);
  const near = partsByPeriod(parts, grid.periods.length);
  const heats = load.heat.get(department.id) ?? [];
  const calm = load.calm.heat.get(department.id) ?? [];
  const before = load.heatBefore.get(department.id) ?? 0;
  const points = grid.periods.map((period, index): HeatPoint => {
    const heat = round(heats[index] ?? 0);
    const rise = riseAt(heats, before, index);
    const overCeiling = exceeds(heat, ceiling);
    const tooFast = exceeds(rise, limit);
    const calmBefore = load.calm.heatBefore.get(department.id) ?? 0;
    const calmBreach = exceeds(calm[index] ?? 0, ceiling) || exceeds(riseAt(calm, calmBefore, index), limit);
    return {
      period,
      heat,
      rise,
      temperature: temperatureOf(settings, heat, ceiling),
      overCeiling,
      tooFast,
      exempt: (overCeiling || tooFast) && !calmBreach,
      contributions: hottest(near[index] ?? [], index),
    };
  });
  return {
    department: department.id,
    name: department.name,
    ceiling,
    rise: limit,
    before: round(before),
    points,
    layers: layersOf(points),
  };
}

function layersOf(points: readonly HeatPoint[]): HeatCurve['layers'] {
  return FOUR_CS.flatMap((c) => {
    const degrees = points.map(({ contributions }) =>
      contributions.reduce((sum, item) => (item.c === c ? sum + item.degrees : sum), 0),
    );
    return degrees.some((value) => value > 0) ? [{ c, degrees }] : [];
  });
}

export function heatCurves(portfolio: Portfolio): readonly HeatCurve[] {
  const parts = partsByDepartment(portfolio);
  return portfolio.organisation.departments.map((department) =>
    heatCurve(portfolio, department, parts.get(department.id) ?? []),
  );
}
