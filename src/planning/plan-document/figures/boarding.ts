import type { PeriodId } from '../../kernel/grid.js';
import type { C } from '../../pilots/four-cs.js';
import type { Contribution, HeatCurve } from './heat-curve.js';

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
  /** Why it comes aboard in no quarter. */
  readonly not?: NotAboard;
}

/** It has no part in the plan, gives hours only, or what it leads and joins lies in no quarter of the plan. */
export type NotAboard = 'none' | 'hours' | 'undated' | 'unfit';

/** What a department begins with; absent where it takes part in nothing. */
interface Beginning {
  /** Position of its first quarter. */
  readonly first: number;
  readonly parts: readonly Contribution[];
  readonly cs: readonly C[];
}

export function beginningOf({ points }: HeatCurve): Beginning | undefined {
  const first = points.findIndex(({ contributions }) => contributions.length > 0);
  const parts = points[first]?.contributions;
  return parts && { first, parts, cs: [...new Set(parts.map(({ c }) => c))] };
}

/** In the order in which they come aboard; who does not comes last. */
export function boarding(
  curves: readonly HeatCurve[],
  periods: readonly PeriodId[],
  whyNot: (department: string) => NotAboard = () => 'none',
): Boarding {
  const rows = curves.map((curve): BoardingRow => {
    const beginning = beginningOf(curve);
    return beginning
      ? { name: curve.name, first: beginning.first, cs: beginning.cs }
      : { name: curve.name, first: null, cs: [], not: whyNot(curve.department) };
  });
  const place = ({ first }: BoardingRow): number => first ?? periods.length;
  return { periods, rows: rows.toSorted((one, other) => place(one) - place(other)) };
}
