import type { RoiStance } from './roi-stance.js';

/** Facts of the findings in this folder, by finding code. Ids of departments, pilots, periods and Cs; never names or prose. */
export interface MeasureFacts {
  'KPI-R1': {
    /** The slowest measure of the phase. */
    readonly kpi: string;
    /** Weeks it needs for a credible reading. */
    readonly lag: number;
    /** Weeks there are, without those kept free for the decision. */
    readonly weeks: number;
    readonly decisionWeeks: number;
  };
  /** What the pilot is measured by now. */
  'KPI-R2': { readonly kpis: readonly string[] };
  'KPI-R3': {
    readonly kpi: string;
    /** Lowest and highest figure that sources give, and the years these are about. */
    readonly low: number;
    readonly high: number;
    readonly fromYear: number;
    readonly toYear: number;
  };
  'KPI-R4': { readonly stance: RoiStance };
}
