import type { IsoDate } from '../kernel/dates.js';

/** What the plan says about itself. Everything is optional; absent means "not recorded" and counts as not met. */
export interface PlanFacts {
  readonly priorityRule?: 'equal' | 'public-first';
  readonly sharedKnowledgeBase?: boolean;
  readonly answeringProtocol?: boolean;
  readonly signalRouting?: boolean;
  readonly toolChosenAfterGoal?: boolean;
  readonly platforms?: readonly { readonly name: string; readonly journeyMoment?: string }[];
  readonly kickOff?: {
    readonly date?: IsoDate;
    readonly goodCases?: number;
    readonly badCases?: number;
    readonly ownCase?: boolean;
    /** Absent: all owners are invited. */
    readonly departments?: readonly string[];
  };
  readonly serviceStaffInWebcare?: boolean;
  readonly monitoring?: {
    readonly coversServiceHours?: boolean;
    readonly alertThresholds?: boolean;
    readonly escalationList?: boolean;
  };
  readonly conductRules?: { readonly dated?: IsoDate | null; readonly trainedPercent?: number };
  readonly staffInformed?: boolean;
  readonly spreadersDisclosed?: boolean;
  readonly productStatementsChecked?: boolean;
  readonly crisisPlan?: { readonly dated?: IsoDate | null; readonly tested?: IsoDate | null };
  readonly worksCouncil?: { readonly consent?: 'given' | 'requested' | 'none' };
  readonly privacyCheck?: boolean;
  readonly webcare?: { readonly runningSince?: string | null; readonly gateMetQuarters?: number };
  readonly community?: {
    readonly running?: boolean;
    readonly manager?: boolean;
    readonly moderationRules?: boolean;
    readonly platform?: 'own' | 'existing';
    readonly expectedVisitorsPerMonth?: number;
    readonly segmentsKnown?: boolean;
  };
  readonly salesFreeService?: boolean;
  readonly consent?: boolean;
  /** NES-1..8 and CRI-1..8. */
  readonly readiness?: Readonly<Record<string, ReadinessStatus>>;
}

export interface ReadinessStatus {
  readonly status: 'met' | 'open' | 'not-applicable';
  readonly evidence?: string;
}
