import type { Criterion, Score, VerdictOverride } from '../pilots/pilot.js';

/** voldoet, voorwaardelijk, voldoet niet, onvolledig (domain.md 3). */
export type CriterionVerdict = 'pass' | 'conditional' | 'fail' | 'incomplete';
/** goedgekeurd, onder voorwaarden, bijstellen, afgewezen (voor nu), onvolledig. */
export type PilotVerdict = 'approved' | 'conditional' | 'redesign' | 'rejected' | 'incomplete';

export interface QuestionScore {
  /** C1..C5, R1..R5, K1..K5, B1..B5. */
  readonly question: string;
  readonly knockout: boolean;
  /** The answer as the proposal states it; null when not answered. */
  readonly stated: Score | null;
  /** What independent assessors made of it, when they judged this pilot; it counts instead of the stated answer. */
  readonly assessed?: Score | null;
  /** What counts: a stated 2 or 3 with empty evidence counts as 1. */
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
  /** The verdict that holds. */
  readonly verdict: PilotVerdict;
  /** Present when it was given by hand, with the verdict that was computed. */
  readonly override?: VerdictOverride & { readonly computed: PilotVerdict };
}

/** True when a stated 2 or 3 counts as 1 because its evidence is missing; assessors saw theirs. */
export function isUnproven({ stated, assessed, evidence }: QuestionScore): boolean {
  return assessed === undefined && stated !== null && stated > 1 && evidence?.trim() === '';
}
