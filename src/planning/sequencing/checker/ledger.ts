import { daysBetween } from '../../kernel/dates.js';
import { PERIOD_WEEKS } from '../../kernel/grid.js';
import type { CarriedPhase } from '../../organisation/carried.js';
import type { Examination, Placement } from './placement.js';

/** Heat, hours and money, added up anew from the placements. Lists by quarter have the quarters of the plan. */
export interface Ledger {
  /** Degrees of all phases: what people feel. */
  readonly heat: ReadonlyMap<string, readonly number[]>;
  /** Degrees without emergency phases: what ceiling, rise and temperature are held against; the quarter before first. */
  readonly calm: ReadonlyMap<string, readonly number[]>;
  readonly fte: ReadonlyMap<string, readonly number[]>;
  readonly money: readonly number[];
  /** Organisation temperature of `calm`, the quarter before first. */
  readonly temperature: readonly number[];
}

/** A sum per week for each department; the quarter before the plan comes first. */
type Weeks = ReadonlyMap<string, number[]>;

function addUp(
  { portfolio }: Examination,
  placements: readonly Placement[],
  amounts: (placement: Placement) => Iterable<readonly [string, number]>,
): Weeks {
  const length = PERIOD_WEEKS + portfolio.grid.weeks;
  const sums = new Map(
    portfolio.organisation.departments.map(({ id }) => [id, new Array<number>(length).fill(0)]),
  );
  for (const placement of placements) {
    const { start, weeks } = placement;
    if (start === null) continue;
    const from = Math.max(0, start + PERIOD_WEEKS);
    const to = Math.min(length, start + weeks + PERIOD_WEEKS);
    for (const [department, amount] of amounts(placement)) {
      const row = sums.get(department) ?? [];
      for (let week = from; week < to; week += 1) row[week] = (row[week] ?? 0) + amount;
    }
  }
  return sums;
}

/** Adds what pilots of other plans ask, which the case says with dates. */
function withOthers(
  { portfolio, settings }: Examination,
  sums: Weeks,
  amounts: (other: CarriedPhase, share: number) => Iterable<readonly [string, number]>,
): Weeks {
  for (const other of portfolio.plan.carried ?? []) {
    const start = Math.floor(daysBetween(portfolio.grid.start, other.start) / 7) + PERIOD_WEEKS;
    for (const [department, amount] of amounts(other, settings['heat.involvedShare'])) {
      const row = sums.get(department) ?? [];
      for (let week = Math.max(0, start); week < Math.min(row.length, start + other.weeks); week += 1)
        row[week] = (row[week] ?? 0) + amount;
    }
  }
  return sums;
}

function heatOfOther({ owner, involved = [], intensity }: CarriedPhase, share: number) {
  return new Map([...involved.map((id) => [id, intensity * share] as const), [owner, intensity]]);
}

/** The fullest week of each quarter, the one before the plan first. */
function fullest(weeks: readonly number[]): readonly number[] {
  return Array.from({ length: weeks.length / PERIOD_WEEKS }, (_, quarter) =>
    Math.max(...weeks.slice(quarter * PERIOD_WEEKS, (quarter + 1) * PERIOD_WEEKS)),
  );
}

function byQuarter(weeks: Weeks): ReadonlyMap<string, readonly number[]> {
  return new Map([...weeks].map(([id, row]) => [id, fullest(row)]));
}

function withinPlan(
  quarters: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, readonly number[]> {
  return new Map([...quarters].map(([id, row]) => [id, row.slice(1)]));
}

function moneyIn(placements: readonly Placement[], quarter: number): number {
  return placements.reduce((sum, { start, weeks, written }) => {
    if (start === null || weeks === 0) return sum;
    const from = quarter * PERIOD_WEEKS;
    const inside = Math.max(0, Math.min(start + weeks, from + PERIOD_WEEKS) - Math.max(start, from));
    return sum + ((written.money ?? 0) * inside) / weeks;
  }, 0);
}

export function ledgerOf(examination: Examination): Ledger {
  const { portfolio, placements } = examination;
  const { departments } = portfolio.organisation;
  const felt = addUp(examination, placements, (placement) => placement.heat);
  const heat = byQuarter(withOthers(examination, felt, heatOfOther));
  const calmPlacements = placements.filter(({ emergency }) => !emergency);
  const calmSums = addUp(examination, calmPlacements, (placement) => placement.heat);
  const calmWeeks = byQuarter(
    withOthers(examination, calmSums, (other, share) =>
      other.emergency?.trim() ? [] : heatOfOther(other, share),
    ),
  );
  // What already runs is known in two ways, and can be the same work: the higher of the two counts.
  const calm = new Map(
    departments.map(({ id, initialHeat = 0 }) => {
      const [before = 0, ...within] = calmWeeks.get(id) ?? [];
      return [id, [Math.max(initialHeat, before), ...within]];
    }),
  );
  const hours = addUp(examination, placements, ({ written }) => Object.entries(written.fte ?? {}));
  const people = departments.reduce((sum, { headcount }) => sum + headcount, 0);
  const warmth = (column: number): number =>
    departments.reduce((sum, { id, headcount }) => sum + headcount * (calm.get(id)?.[column] ?? 0), 0);
  return {
    heat: withinPlan(heat),
    calm,
    fte: withinPlan(byQuarter(withOthers(examination, hours, ({ fte = {} }) => Object.entries(fte)))),
    money: portfolio.grid.periods.map((_, quarter) => moneyIn(placements, quarter)),
    temperature: [-1, ...portfolio.grid.periods.keys()].map((quarter) =>
      people === 0 ? 0 : warmth(quarter + 1) / people,
    ),
  };
}
