import type { IsoDate } from '../kernel/dates.js';
import type { PeriodId, Week } from '../kernel/grid.js';
import type { CultureAxis } from '../organisation/organisation.js';
import type { C } from './four-cs.js';
import type { GateOutcome } from './gate-outcomes.js';

/** A pilot and its phases as the proposer wrote them down (cases/FORMAT.md). Nothing here is computed. */

/** 0 nee/onbekend, 1 zwak, 2 voldoende, 3 sterk (domain.md 3). */
export type Score = 0 | 1 | 2 | 3;
export type Intensity = 1 | 2 | 3 | 4 | 5;

/** A plain number is an assessed answer whose evidence was seen; null is not answered yet. */
export type WrittenAnswer = Score | null | { readonly answer: Score | null; readonly evidence?: string };

export const CRITERIA = ['culture', 'resources', 'gain', 'scalability'] as const;
export type Criterion = (typeof CRITERIA)[number];
/** Five answers per criterion: C1..C5, R1..R5, K1..K5, B1..B5. */
export type WrittenAnswers = Readonly<Record<Criterion, readonly WrittenAnswer[]>>;

/** What several independent assessors answered together, five per criterion; null where nobody knew. */
export type AssessedAnswers = Readonly<Record<Criterion, readonly (Score | null)[]>>;

/** Verdicts that a strategy director may give in place of the computed one. */
export const OVERRIDE_VERDICTS = ['approved', 'conditional', 'redesign', 'rejected'] as const;

/** A verdict given by hand; shown as such wherever the verdict is shown. */
export interface VerdictOverride {
  readonly verdict: (typeof OVERRIDE_VERDICTS)[number];
  readonly reason: string;
  /** Name of the person who decided. */
  readonly by: string;
  readonly on: IsoDate;
}

/** Dimensions that a step may widen (SEQ-09); `start` marks phase 1. */
export const DIMENSIONS = [
  'start',
  'uren',
  'kanaal',
  'deelnemers',
  'doelgroep',
  'productscope',
  'functionaliteit',
  'frequentie',
  'mandaat',
  'systeem',
  'beschikbaarheid',
  'samenwerking',
  'interactie',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Rungs of the growth ladder (domain.md 7); listening comes before webcare. */
export const RUNGS = ['listening', 'webcare', 'community', 'service-sales', 'social-crm'] as const;
export type Rung = (typeof RUNGS)[number];

/** The five items of the intensity calculator, each 0..4 (domain.md 2.3). */
export interface IntensityItems {
  readonly reach: number;
  readonly depth: number;
  readonly visibility: number;
  readonly mandate: number;
  readonly technology: number;
}

export interface Measure {
  /** Id in the KPI catalogue (domain.md 9). */
  readonly kpi: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly baselineStatus?: 'measured' | 'planned' | 'none';
  readonly owner?: string;
  readonly roi?: 'not-yet' | 'indicative' | 'required';
  readonly euroOnly?: boolean;
}

export interface GateThreshold {
  readonly kpi: string;
  readonly op: '>=' | '<=' | '>' | '<' | '=';
  readonly value: number;
  readonly unit?: string;
  /** Weeks that the threshold must hold. */
  readonly weeks?: number;
}

/** Poort: the measurable condition, decider and date that open the next phase. */
export interface Gate {
  readonly threshold?: string;
  readonly thresholds?: readonly GateThreshold[];
  readonly decider?: string;
  /** Null or absent: decided in the last two weeks of the phase. */
  readonly date?: IsoDate | null;
  readonly stopRule?: string;
}

/** A value that was measured while a phase ran. */
export interface MeasuredValue {
  readonly kpi: string;
  readonly value: number;
  readonly on: IsoDate;
  /** Report, tool or person that it comes from. */
  readonly source: string;
}

/** What was decided at the gate of a phase. */
export interface PhaseDecision {
  readonly outcome: GateOutcome;
  readonly on: IsoDate;
  /** Name of who decided. */
  readonly by: string;
  readonly reason: string;
  /** Weeks that the phase lasts longer. */
  readonly weeks?: number;
  /** Day on which it is decided again. */
  readonly until?: IsoDate;
}

/** A lesson learnt, or a success to share. */
export interface Learnt {
  /** 1-based. */
  readonly phase: number;
  readonly text: string;
  readonly by: string;
  readonly on: IsoDate;
}

/** A moment asked for: a planning quarter, or a week counted from the plan's start. */
export type AskedMoment = PeriodId | { readonly week: Week };

export interface Phase {
  readonly title?: string;
  readonly from?: AskedMoment;
  readonly to?: AskedMoment;
  /** Duration in weeks; may be left out when from and to are given. */
  readonly weeks?: number;
  readonly kind?: 'normal' | 'wind-down';
  /** cancelled: it was decided that it does not come. */
  readonly status?: 'planned' | 'running' | 'done' | 'cancelled';
  readonly started?: IsoDate;
  /** A Monday that the planner fixed. */
  readonly pin?: IsoDate | null;
  readonly earliest?: IsoDate | null;
  readonly latest?: IsoDate | null;
  readonly intensity: Intensity | IntensityItems;
  readonly widens?: readonly Dimension[];
  /** Euros for the whole phase. */
  readonly money?: number;
  /** Full-time equivalents per department id, level while the phase runs. */
  readonly fte?: Readonly<Record<string, number>>;
  readonly involved?: readonly string[];
  /** Distance covered to the long-term goal, 0..100. */
  readonly goalPercent?: number;
  readonly runCost?: { readonly perYear?: number; readonly carrier?: string };
  readonly measure?: Measure;
  readonly gate?: Gate | null;
  readonly rung?: Rung;
  /** Reason of a noodsprong (emergency jump); exempt from ceiling, rise and temperature, and reported. */
  readonly emergency?: string | null;
  /** What was measured while it ran, in the order in which it was written down. */
  readonly measured?: readonly MeasuredValue[];
  /** Euros and hours that it took so far. */
  readonly spent?: { readonly money: number; readonly hours: number };
  /** What was decided at its gate, oldest first. */
  readonly decisions?: readonly PhaseDecision[];
}

export type MoneyCommitment = 'written' | 'verbal' | 'requested' | 'none';
export type HoursCommitment = 'written' | 'verbal' | 'partial' | 'none';

export interface Cover {
  /** Euros committed to phase 1. */
  readonly money?: number;
  readonly moneyCommitment?: MoneyCommitment;
  /** Who promised the money. */
  readonly moneyBy?: string;
  /** One word for all, or one per department id. */
  readonly hoursCommitment?: HoursCommitment | Readonly<Record<string, HoursCommitment>>;
  /** Who promised the hours, per department id. */
  readonly hoursBy?: Readonly<Record<string, string>>;
}

export interface Condition {
  readonly text: string;
  readonly owner?: string;
  readonly due?: IsoDate;
}

/** A proposal that began as an entry of the catalogue of first pilots. */
export interface StartedFrom {
  /** "CE-1". */
  readonly entry: string;
  /** Values that are still the catalogue's, by their place: `phases[0].money`. Empty when all are confirmed. */
  readonly examples: readonly string[];
}

export interface Pilot {
  readonly id: string;
  readonly title: string;
  readonly c: C;
  /** Department id. */
  readonly owner: string;
  readonly goal?: string;
  /** What the customer notices of it. */
  readonly customerGain?: string;
  /** Text when the proposal says that the culture must change first (SEQ-11). */
  readonly cultureFirst?: string | null;
  readonly sponsor?: string;
  readonly state?: 'proposed' | 'selected' | 'parked' | 'withdrawn';
  readonly stateReason?: string;
  readonly stopsAfterPhase1?: string;
  readonly conditions?: readonly Condition[];
  readonly requiredAxes?: Readonly<Partial<Record<CultureAxis, number>>>;
  readonly risks?: readonly { readonly text: string; readonly response?: string }[];
  readonly staffMonitoring?: boolean;
  readonly paidSpreaders?: boolean;
  readonly personalData?: boolean;
  readonly cover?: Cover;
  /** Weeks until the first visible result. */
  readonly firstResultWeeks?: number | null;
  /** Weight for the engine. Default 1. */
  readonly value?: number;
  readonly answers?: Readonly<Partial<WrittenAnswers>>;
  /** Counts instead of `answers`, which stay visible as what the proposal says of itself. */
  readonly assessed?: AssessedAnswers;
  readonly verdictOverride?: VerdictOverride;
  readonly startedFrom?: StartedFrom;
  readonly lessons?: readonly Learnt[];
  readonly successes?: readonly Learnt[];
  readonly phases: readonly Phase[];
}
