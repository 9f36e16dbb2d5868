import {
  quarterOf,
  shiftPeriod,
  type Blackout,
  type IsoDate,
  type Period,
  type Plan,
} from '../../planning/index.js';

/** As many as a case file takes. */
export const BLACKOUTS_MAX = 100;

export interface Calendar {
  readonly start: IsoDate;
  readonly quarters: number;
  /** Weeks. */
  readonly leerpauze: number;
}

/** A quarter keeps its budget, whatever its place in the plan; a quarter that comes on gets the last one's. */
export function withCalendar(plan: Plan, { start, quarters, leerpauze }: Calendar): Plan {
  const known = new Map(plan.periods.map(({ id, budget }) => [id, budget]));
  const first = quarterOf(start);
  let budget = plan.periods[0]?.budget ?? 0;
  const periods = Array.from({ length: quarters }, (_, index): Period => {
    const id = shiftPeriod(first, index);
    budget = known.get(id) ?? budget;
    return { id, budget };
  });
  return { ...plan, start, periods, leerpauze };
}

export function withBudgets(plan: Plan, budgets: readonly number[]): Plan {
  return {
    ...plan,
    periods: plan.periods.map(({ id, budget }, index) => ({ id, budget: budgets[index] ?? budget })),
  };
}

/** In the order of the calendar. The same days again, which two people may send, change only the reason. */
export function withBlackout(plan: Plan, added: Blackout): Plan {
  const blackout = [...(withoutBlackout(plan, added).blackout ?? []), added].toSorted((one, other) =>
    `${one.from}${one.to}`.localeCompare(`${other.from}${other.to}`),
  );
  return { ...plan, blackout };
}

export function withoutBlackout(plan: Plan, { from, to }: Pick<Blackout, 'from' | 'to'>): Plan {
  const isGone = (each: Blackout): boolean => each.from === from && each.to === to;
  return { ...plan, blackout: (plan.blackout ?? []).filter((each) => !isGone(each)) };
}
