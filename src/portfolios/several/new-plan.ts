import { addDays, PERIOD_WEEKS, quarterOf, type IsoDate, type Period } from '../../planning/index.js';
import { withCalendar } from '../setup/plan-changes.js';
import type { PlanData, PlanRow } from '../store/plan.entity.js';
import { inOrder } from './plan-order.js';

/** Plans of one organisation: as many years as anybody looks back and ahead. */
export const MAX_PLANS = 12;

type Rows = readonly Pick<PlanRow, 'id' | 'name' | 'position' | 'data'>[];

/** As names of plans are compared. */
export function fold(name: string): string {
  return name.trim().toLocaleLowerCase('nl');
}

/** Two plans with the same name could not be told apart. */
export function isTaken(rows: Rows, name: string, self?: string): boolean {
  return rows.some((row) => row.id !== self && fold(row.name) === fold(name));
}

function endOf({ data }: Pick<PlanRow, 'data'>): IsoDate {
  return addDays(data.plan.start, 7 * PERIOD_WEEKS * data.plan.periods.length);
}

/** The year after everything that is planned, by its calendar year. */
export function nextPlanOf(plans: readonly { readonly plan: Rows[number] }[]): {
  readonly name: string;
  readonly start: IsoDate;
  readonly quarters: number;
} {
  const rows = plans.map(({ plan }) => plan);
  const start = inOrder(rows).map(endOf).toSorted().at(-1) ?? '';
  const year = quarterOf(start).slice(0, 4);
  return { name: isTaken(rows, year) ? '' : year, start, quarters: 4 };
}

/**
 * A quarter that another plan gives money to has it there already, so it begins here without: no euro is promised twice.
 * What the organisation knows of itself and its thresholds come along; pilots, choices and verdicts do not.
 */
export function newPlanData(
  base: PlanData,
  rows: Rows,
  { start, quarters }: { readonly start: IsoDate; readonly quarters: number },
): PlanData {
  const { settings, leerpauze = 0, facts, blackout = [] } = base.plan;
  const given = new Set(rows.flatMap(({ data }) => data.plan.periods.map(({ id }) => id)));
  const last = base.plan.periods.at(-1)?.budget ?? 0;
  const { periods } = withCalendar(
    { start, periods: [{ id: quarterOf(start), budget: last }] },
    {
      start,
      quarters,
      leerpauze,
    },
  );
  const end = addDays(start, 7 * PERIOD_WEEKS * quarters);
  const closed = blackout.filter(({ from, to }) => from < end && to >= start);
  return {
    plan: {
      start,
      periods: periods.map(({ id, budget }): Period => ({ id, budget: given.has(id) ? 0 : budget })),
      leerpauze,
      ...(settings ? { settings } : {}),
      ...(facts ? { facts } : {}),
      ...(closed.length > 0 ? { blackout: closed } : {}),
    },
    links: [],
    pilots: [],
  };
}
