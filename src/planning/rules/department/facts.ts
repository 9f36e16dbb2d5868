import type { PeriodId } from '../../kernel/grid.js';

/** Heat in degrees. */
interface CeilingFacts {
  readonly heat: number;
  readonly capacity: number;
  /** Heat as a percentage of the capacity. */
  readonly percent: number;
  /** What runs in that quarter, owned first. */
  readonly pilots: readonly string[];
  /** The one of these that costs least to move: owned, not started, weakest verdict, youngest. */
  readonly move: string;
}

interface RiseFacts {
  /** Heat of the quarter before and of this one. */
  readonly from: number;
  readonly to: number;
  readonly rise: number;
  readonly maximum: number;
}

/** Facts of the findings in this folder, by finding code. Ids of departments, pilots, periods and Cs; never names or prose. */
export interface DepartmentFacts {
  'DEP-01': CeilingFacts;
  'DEP-01.emergency': CeilingFacts;
  'DEP-02': RiseFacts;
  'DEP-02.emergency': RiseFacts;
  'DEP-03': { readonly pilots: readonly string[]; readonly maximum: number };
  'DEP-04': {
    /** Full-time equivalents. */
    readonly fte: number;
    readonly capacity: number;
    /** Null when nothing is available. */
    readonly percent: number | null;
  };
  'DEP-05': {
    /** What starts here. */
    readonly pilots: readonly string[];
    /** The hot start that the department is still digesting. */
    readonly hotPilot: string;
    readonly hotPhase: number;
    readonly hotPeriod: PeriodId;
    readonly intensity: number;
  };
}
