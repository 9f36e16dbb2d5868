import type { LimitReason } from '../../criteria/question.js';
import type { Score } from '../../pilots/pilot.js';

/** Facts of the findings in this folder, by finding code. */
export interface CriteriaFacts {
  'ANS-01': {
    /** R1, R2, K1, K2 or B1. */
    readonly question: string;
    readonly stated: Score;
    /** The highest value that the form's own data allow. */
    readonly computed: Score;
    readonly reason: LimitReason;
  };
}
