import type { IsoDate } from '../../kernel/dates.js';
import type { Dimension } from '../../pilots/pilot.js';
import type { NoFacts } from '../no-facts.js';

interface StartFacts {
  readonly department: string;
  readonly intensity: number;
  /** Highest intensity that phase 1 may have there. */
  readonly maximum: number;
}

interface StepFacts {
  /** Intensity of the phase before and of this one. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly maximum: number;
}

/** Percent of the long-term goal before and after the step; null when not recorded. */
interface GoalFacts {
  readonly from: number | null;
  readonly to: number | null;
}

/** Facts of the findings in this folder, by finding code. Ids of departments, pilots, periods and Cs; never names or prose. */
export interface SequenceFacts {
  'SEQ-01': StartFacts;
  'SEQ-01.emergency': StartFacts;
  'SEQ-02': StepFacts;
  'SEQ-02.emergency': StepFacts;
  'SEQ-03': { readonly from: number; readonly to: number };
  'SEQ-04.scope': GoalFacts;
  'SEQ-04.goal': GoalFacts;
  'SEQ-04.both': GoalFacts;
  'SEQ-05.noEnd': { readonly minimum: number; readonly maximum: number };
  'SEQ-05.short': { readonly weeks: number; readonly minimum: number };
  'SEQ-05.long': { readonly weeks: number; readonly maximum: number };
  'SEQ-06': {
    /** First day on which the phase may start, and the day it is planned on. */
    readonly earliest: IsoDate;
    readonly planned: IsoDate;
    /** Weeks between the two. */
    readonly weeks: number;
    readonly leerpauze: number;
  };
  /** The first phase that is missing. */
  'SEQ-07': { readonly missing: number };
  'SEQ-08.missing': { readonly next: number };
  'SEQ-08.incomplete': { readonly next: number; readonly lacks: 'threshold' | 'decider' | 'both' };
  'SEQ-08.stopRule': { readonly next: number };
  'SEQ-09': { readonly dimensions: readonly Dimension[]; readonly maximum: number };
  'SEQ-10.goal': NoFacts;
  /** Percent of the goal after the last phase; null when not recorded. */
  'SEQ-10.percent': { readonly percent: number | null; readonly minimum: number };
  /** What must change first, as the proposal says it. */
  'SEQ-11': { readonly precondition: string };
  'SEQ-12': NoFacts;
}
