import type { IsoDate } from '../../kernel/dates.js';
import type { PlanFacts } from '../../organisation/plan-facts.js';
import type { Recorded } from '../recorded.js';

type Consent = NonNullable<NonNullable<PlanFacts['worksCouncil']>['consent']>;

/** Facts of the findings in this folder, by finding code. Ids of departments, pilots, periods and Cs; never names or prose. */
export interface ReadinessFacts {
  'RDY-1': Recorded;
  /** The rules come after the phase has begun. */
  'RDY-1.late': { readonly dated: IsoDate; readonly start: IsoDate };
  'RDY-2': Recorded;
  'RDY-3': Recorded;
  'RDY-4': {
    /** Null: there is no plan, or it was never tested. */
    readonly dated: IsoDate | null;
    readonly tested: IsoDate | null;
    /** How long a test stays valid. */
    readonly months: number;
    readonly state: 'noPlan' | 'never' | 'expired' | 'toCome';
  };
  'RDY-5': Recorded;
  'RDY-6': Recorded;
  /** Null: not recorded. */
  'RDY-7': { readonly consent: Exclude<Consent, 'given'> | null };
  'RDY-8': Recorded;
  'RDY-9': Recorded;
}
