import type { Speech } from '../../../platform/words/index.js';
import { CRITERIA, type Assessment, type PanelQuestion, type Score } from '../../../planning/index.js';
import type { Round } from '../../../pilots/index.js';

/** Dots for the eye, and the same in words. */
interface DotCell {
  readonly dots: string;
  readonly text: string;
}

interface DistributionRow {
  readonly question: string;
  /** "Jo 3, Ans 0": the dots with their names. */
  readonly who: string;
  readonly answers: readonly DotCell[];
  readonly stated: string;
  readonly median: string;
  readonly result: string;
}

/** One criterion: who answered what on its five questions. */
export interface Distribution {
  readonly caption: string;
  readonly rows: readonly DistributionRow[];
}

const ANSWERS: readonly (Score | null)[] = [0, 1, 2, 3, null];

export function distributions(round: Round, judged: Assessment, speech: Speech): readonly Distribution[] {
  const { t } = speech;
  return CRITERIA.map((criterion) => {
    const questions = round.outcome.filter((item) => item.criterion === criterion);
    const stated = judged.criteria[criterion].questions;
    return {
      caption: t.assessmentPages.distributionCaption({
        criterion: t.terms.criteria[criterion].name,
        count: questions.filter(({ disagreement }) => disagreement).length,
      }),
      rows: questions.map((item, index) => rowOf(round, item, stated[index]?.stated ?? null, speech)),
    };
  });
}

function rowOf(
  { submitted }: Round,
  item: PanelQuestion,
  stated: Score | null,
  { t, f }: Speech,
): DistributionRow {
  const a = t.assessmentPages;
  const shown = (score: Score | null): string => (score === null ? '–' : f.number(score));
  const words = t.scorecard.questions[item.question as keyof typeof t.scorecard.questions];
  return {
    question: words.question,
    who: submitted
      .map(({ name }, index) => a.who({ name, answer: shown(item.scores[index] ?? null) }))
      .join(', '),
    answers: ANSWERS.map((answer) => {
      const count = item.scores.filter((score) => score === answer).length;
      return { dots: '●'.repeat(count), text: a.dots({ count }) };
    }),
    stated: shown(stated),
    median: shown(item.median),
    result: shown(item.result),
  };
}
