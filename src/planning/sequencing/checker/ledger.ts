import { PERIOD_WEEKS, type Week } from '../../kernel/grid.js';
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

type Amount = (placement: Placement, department: string) => number;

function inWeek(
  placements: readonly Placement[],
  week: Week,
  amount: (placement: Placement) => number,
): number {
  let sum = 0;
  for (const placement of placements) {
    const { start, end } = placement;
    if (start !== null && end !== null && start <= week && week < end) sum += amount(placement);
  }
  return sum;
}

/** The fullest week of a quarter; quarter -1 is the one before the plan. */
function fullest(
  placements: readonly Placement[],
  quarter: number,
  department: string,
  amount: Amount,
): number {
  let most = 0;
  for (let week = quarter * PERIOD_WEEKS; week < (quarter + 1) * PERIOD_WEEKS; week += 1) {
    most = Math.max(
      most,
      inWeek(placements, week, (placement) => amount(placement, department)),
    );
  }
  return most;
}

function moneyIn(placements: readonly Placement[], quarter: number): number {
  return placements.reduce((sum, { start, weeks, written }) => {
    if (start === null || weeks === 0) return sum;
    const from = quarter * PERIOD_WEEKS;
    const inside = Math.max(0, Math.min(start + weeks, from + PERIOD_WEEKS) - Math.max(start, from));
    return sum + ((written.money ?? 0) * inside) / weeks;
  }, 0);
}

export function ledgerOf({ portfolio, placements }: Examination): Ledger {
  const { departments } = portfolio.organisation;
  const quarters = portfolio.grid.periods.map((_, index) => index);
  const perDepartment = (list: (id: string) => readonly number[]): ReadonlyMap<string, readonly number[]> =>
    new Map(departments.map(({ id }) => [id, list(id)]));
  const heat: Amount = (placement, id) => placement.heat.get(id) ?? 0;
  const fte: Amount = ({ written }, id) => written.fte?.[id] ?? 0;
  const calm = placements.filter(({ emergency }) => !emergency);
  const before = new Map(
    departments.map(({ id, initialHeat }) => [id, Math.max(initialHeat ?? 0, fullest(calm, -1, id, heat))]),
  );
  const calmHeat = perDepartment((id) => [
    before.get(id) ?? 0,
    ...quarters.map((quarter) => fullest(calm, quarter, id, heat)),
  ]);
  const people = departments.reduce((sum, { headcount }) => sum + headcount, 0);
  const warmth = (column: number): number =>
    departments.reduce((sum, { id, headcount }) => sum + headcount * (calmHeat.get(id)?.[column] ?? 0), 0);
  return {
    heat: perDepartment((id) => quarters.map((quarter) => fullest(placements, quarter, id, heat))),
    calm: calmHeat,
    fte: perDepartment((id) => quarters.map((quarter) => fullest(placements, quarter, id, fte))),
    money: quarters.map((quarter) => moneyIn(placements, quarter)),
    temperature: [-1, ...quarters].map((quarter) => (people === 0 ? 0 : warmth(quarter + 1) / people)),
  };
}
