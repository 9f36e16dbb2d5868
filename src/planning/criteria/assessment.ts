import type { Criterion, Score } from '../pilots/pilot.js';

/** voldoet, voorwaardelijk, voldoet niet, onvolledig (domain.md 3). */
export type CriterionVerdict = 'pass' | 'conditional' | 'fail' | 'incomplete';
/** goedgekeurd, onder voorwaarden, bijstellen, afgewezen (voor nu), onvolledig. */
export type PilotVerdict = 'approved' | 'conditional' | 'redesign' | 'rejected' | 'incomplete';

export interface QuestionScore {
  /** C1..C5, R1..R5, K1..K5, B1..B5. */
  readonly question: string;
  readonly knockout: boolean;
  /** The answer as stated; null when not answered. */
  readonly stated: Score | null;
  /** What counts: 2 and 3 with empty evidence count as 1. */
  readonly score: Score | null;
  readonly evidence?: string;
}

export interface CriterionAssessment {
  readonly criterion: Criterion;
  readonly questions: readonly QuestionScore[];
  /** Sum of what counts, 0..15; unanswered questions add nothing. */
  readonly sum: number;
  readonly verdict: CriterionVerdict;
}

export interface Assessment {
  readonly criteria: Readonly<Record<Criterion, CriterionAssessment>>;
  readonly verdict: PilotVerdict;
}
