import type { IsoDate } from '../kernel/dates.js';
import type { PeriodId } from '../kernel/grid.js';
import type { C } from '../pilots/four-cs.js';
import type { CarriedPhase } from './carried.js';
import type { OwnProfile } from './own-profile.js';
import type { PlanFacts } from './plan-facts.js';
import type { OwnTexts } from './own-texts.js';
import type { SettingOverrides } from './settings.js';

/** Weeks in which nothing may start, both days included. */
export interface Blackout {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly reason?: string;
}

export interface Period {
  readonly id: PeriodId;
  /** Euros available in this planning quarter. */
  readonly budget: number;
}

/** gereed, gereed onder voorwaarden, niet gereed (domain.md 2.2). */
export const PLAN_VERDICTS = ['ready', 'ready-with-conditions', 'not-ready'] as const;
export type PlanVerdict = (typeof PLAN_VERDICTS)[number];

/** A verdict on the whole plan given by hand; shown as such wherever the verdict is shown. */
export interface PlanVerdictOverride {
  readonly verdict: PlanVerdict;
  readonly reason: string;
  /** Name of the person who decided. */
  readonly by: string;
  readonly on: IsoDate;
}

export interface Plan {
  /** A Monday. */
  readonly start: IsoDate;
  /** The day the plan is judged on; the start when absent. */
  readonly asOf?: IsoDate;
  /** Consecutive planning quarters of 13 weeks. */
  readonly periods: readonly Period[];
  readonly settings?: SettingOverrides;
  /** Weeks of learning between two phases of a pilot. Default 0. */
  readonly leerpauze?: number;
  readonly blackout?: readonly Blackout[];
  /** Why a C is deliberately left out (POR-01). */
  readonly emptyC?: Readonly<Partial<Record<C, string>>>;
  readonly facts?: PlanFacts;
  readonly verdictOverride?: PlanVerdictOverride;
  /** Profiles to compute a sequence with, beside the three that are always there. */
  readonly profiles?: readonly OwnProfile[];
  /** What of other plans of the organisation runs on into this one. */
  readonly carried?: readonly CarriedPhase[];
  /** What its author wrote in the plan document. */
  readonly texts?: OwnTexts;
}

/** Order between two phases of different pilots: `before` ends, then `lagWeeks`, then `after` may start. */
export interface Link {
  /** Pilot id and 1-based phase number. */
  readonly before: readonly [string, number];
  readonly after: readonly [string, number];
  readonly lagWeeks?: number;
}
