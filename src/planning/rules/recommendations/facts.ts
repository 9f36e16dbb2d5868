import type { IsoDate } from '../../kernel/dates.js';
import type { RoiStance } from '../measures/roi-stance.js';
import type { NoFacts } from '../no-facts.js';
import type { Recorded } from '../recorded.js';

/** What equal treatment over channels still lacks. */
export type EqualTreatmentLack = 'priorityRule' | 'sharedKnowledgeBase' | 'answeringProtocol';
/** What the kick-off with best and worst cases still lacks. */
export type KickOffLack = 'goodCases' | 'badCases' | 'ownCase' | 'departments';
/** What keeps watch over the reputation, and is not there. */
export type WatchLack = 'coversServiceHours' | 'alertThresholds' | 'escalationList' | 'crisisPlan';

interface KickOffTiming {
  readonly date: IsoDate;
  /** The day the first pilot starts. */
  readonly first: IsoDate;
  /** Weeks before it in which the kick-off falls. */
  readonly weeks: number;
}

/** Facts of the findings in this folder, by finding code. Ids of departments, pilots, periods and Cs; never names or prose. */
export interface RecommendationFacts {
  'REC-1.missing': NoFacts;
  'REC-1.late': {
    /** The pilots that listen first, and their start; null without dates. */
    readonly listening: readonly string[];
    readonly start: IsoDate | null;
    /** What starts before them, and when. */
    readonly first: readonly string[];
    readonly firstStart: IsoDate;
  };
  'REC-1.hot': {
    /** Collaboration or sales that starts hot before anybody listens. */
    readonly pilots: readonly string[];
    readonly intensity: number;
  };
  'REC-2': Recorded;
  'REC-3.none': NoFacts;
  /** Platforms without a moment in the customer journey. */
  'REC-3.unlinked': { readonly platforms: readonly string[] };
  'REC-4': { readonly lacks: readonly EqualTreatmentLack[] };
  'REC-4.publicFirst': NoFacts;
  'REC-5': Recorded;
  'REC-6.money': { readonly stance: RoiStance };
  'REC-6.vanity': NoFacts;
  'REC-7.missing': NoFacts;
  'REC-7.early': KickOffTiming;
  'REC-7.late': KickOffTiming;
  'REC-7.content': {
    readonly lacks: readonly KickOffLack[];
    readonly goodCases: number;
    readonly badCases: number;
    /** Owners that are not invited. */
    readonly departments: readonly string[];
  };
  'REC-8': Recorded;
  'REC-9': { readonly lacks: readonly WatchLack[] };
  'REC-9.exposed': { readonly pilots: readonly string[]; readonly visibility: number };
}
