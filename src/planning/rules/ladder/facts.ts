import type { IsoDate } from '../../kernel/dates.js';
import type { Recorded } from '../recorded.js';
import type { LadderRung, Prerequisite } from './rungs.js';

interface Preparation {
  readonly rung: LadderRung;
  /** What is not in order, or not recorded. */
  readonly missing: readonly Prerequisite[];
}

/** Facts of the findings in this folder, by finding code. Ids of departments, pilots, periods and Cs; never names or prose. */
export interface LadderFacts {
  'LAD-1': Preparation;
  'LAD-2': Preparation;
  'LAD-3': Preparation;
  'LAD-4': Preparation;
  'LAD-R1.webcare': {
    readonly rung: LadderRung;
    /** Quarters in which webcare must have been in order. */
    readonly quarters: number;
    /** First day on which that is so; null when no webcare phase with a gate is planned. */
    readonly earliest: IsoDate | null;
  };
  'LAD-R1.community': { readonly rung: LadderRung };
  'LAD-R1.serviceSales': { readonly rung: LadderRung };
  'LAD-R2': {
    /** Null: not recorded. */
    readonly customers: number | null;
    readonly visitors: number | null;
    /** From where an own platform is possible. */
    readonly customersFrom: number;
    readonly visitorsFrom: number;
  };
  'LAD-R3': Recorded;
  'LAD-R4': Recorded;
  'LAD-R5': {
    readonly rung: LadderRung;
    readonly previous: LadderRung;
    /** Weeks between the two, and quarters that it usually takes. */
    readonly weeks: number;
    readonly quarters: number;
  };
  'LAD-R6': Recorded;
}
