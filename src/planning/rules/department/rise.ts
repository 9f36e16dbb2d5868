import { exceeds } from '../../kernel/numbers.js';
import { forTolerance } from '../../organisation/settings.js';
import type { Department } from '../../organisation/organisation.js';
import type { Portfolio } from '../../portfolio/portfolio.js';
import type { Warmth } from '../../portfolio/load.js';

export interface Rise {
  /** Degrees in the quarter before and in this one. */
  readonly from: number;
  readonly to: number;
  readonly rise: number;
}

/** How much hotter a department is than in the quarter before; before the plan is what already runs. */
export function riseOf({ heat, heatBefore }: Warmth, department: string, period: number): Rise {
  const series = heat.get(department) ?? [];
  const from = (period === 0 ? heatBefore.get(department) : series[period - 1]) ?? 0;
  const to = series[period] ?? 0;
  return { from, to, rise: to - from };
}

/** The stijgingsgrens of a department, in degrees per quarter. */
export function riseLimit({ settings }: Portfolio, { tolerance }: Department): number {
  return forTolerance(settings['rise.maximum'], tolerance);
}

/** Departments that rise by more than their limit in one quarter. */
export function overheating(portfolio: Portfolio, warmth: Warmth, period: number): readonly string[] {
  return [...portfolio.departments.values()]
    .filter((department) =>
      exceeds(riseOf(warmth, department.id, period).rise, riseLimit(portfolio, department)),
    )
    .map(({ id }) => id);
}
