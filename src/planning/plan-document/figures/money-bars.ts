import { exceeds, round } from '../../kernel/numbers.js';
import type { PeriodId } from '../../kernel/grid.js';
import type { Portfolio } from '../../portfolio/portfolio.js';

/** Euros planned and available per quarter. */
export interface MoneyBars {
  readonly bars: readonly MoneyBar[];
}

export interface MoneyBar {
  readonly period: PeriodId;
  readonly planned: number;
  readonly available: number;
  readonly over: boolean;
}

export function moneyBars({ plan, load }: Portfolio): MoneyBars {
  return {
    bars: plan.periods.map(({ id, budget }, index) => {
      const planned = round(load.money[index] ?? 0);
      return { period: id, planned, available: budget, over: exceeds(planned, budget) };
    }),
  };
}
