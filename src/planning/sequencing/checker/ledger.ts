import { PERIOD_WEEKS } from '../../kernel/grid.js';
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
  const heat = byQuarter(addUp(examination, placements, (placement) => placement.heat));
  const calmPlacements = placements.filter(({ emergency }) => !emergency);
  const calmWeeks = byQuarter(addUp(examination, calmPlacements, (placement) => placement.heat));
  // What already runs is known in two ways, and can be the same work: the higher of the two counts.
  const calm = new Map(
    departments.map(({ id, initialHeat = 0 }) => {
      const [before = 0, ...within] = calmWeeks.get(id) ?? [];
      return [id, [Math.max(initialHeat, before), ...within]];
    }),
  );
  const people = departments.reduce((sum, { headcount }) => sum + headcount, 0);
  const warmth = (column: number): number =>
    departments.reduce((sum, { id, headcount }) => sum + headcount * (calm.get(id)?.[column] ?? 0), 0);
  return {
    heat: withinPlan(heat),
    calm,
    fte: withinPlan(
      byQuarter(addUp(examination, placements, ({ written }) => Object.entries(written.fte ?? {}))),
    ),
    money: portfolio.grid.periods.map((_, quarter) => moneyIn(placements, quarter)),
    temperature: [-1, ...portfolio.grid.periods.keys()].map((quarter) =>
      people === 0 ? 0 : warmth(quarter + 1) / people,
    ),
  };
}
