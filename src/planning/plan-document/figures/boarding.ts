import type { PeriodId } from '../../kernel/grid.js';
import type { C } from '../../pilots/four-cs.js';
import type { HeatCurve } from './heat-curve.js';

/** Which department comes aboard in which quarter, and through which Cs. */
export interface Boarding {
  readonly periods: readonly PeriodId[];
  readonly rows: readonly BoardingRow[];
}

export interface BoardingRow {
  readonly name: string;
  /** Position of the first quarter in which it takes part; null when it does not. */
  readonly first: number | null;
  /** Cs of what it takes part in then. */
  readonly cs: readonly C[];
}

/** In the order in which they come aboard; who does not comes last. */
export function boarding(curves: readonly HeatCurve[], periods: readonly PeriodId[]): Boarding {
  const rows = curves.map(({ name, points }): BoardingRow => {
    const first = points.findIndex(({ contributions }) => contributions.length > 0);
    if (first < 0) return { name, first: null, cs: [] };
    return { name, first, cs: [...new Set((points[first]?.contributions ?? []).map(({ c }) => c))] };
  });
  const place = ({ first }: BoardingRow): number => first ?? periods.length;
  return { periods, rows: rows.toSorted((one, other) => place(one) - place(other)) };
}
