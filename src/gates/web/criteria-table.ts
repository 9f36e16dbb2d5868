import { textCell, type Table } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { CRITERIA, type Assessment, type CriterionAssessment } from '../../planning/index.js';

/** The four criteria with the proposal, and beside them for the next phase. */
export function criteriaTable(
  intake: Assessment,
  now: Assessment | undefined,
  { t }: Pick<Speech, 't'>,
): Table {
  const words = t.gates.judgeForm;
  const score = ({ verdict, sum }: CriterionAssessment): string =>
    words.score({ verdict: t.terms.criterionVerdicts[verdict], sum });
  return {
    caption: words.sideCaption,
    columns: [words.criterion, words.atIntake, words.now].map((text) => ({ lines: [text] })),
    groups: [
      {
        rows: [
          ...CRITERIA.map((criterion) => ({
            header: textCell(t.terms.criteria[criterion].name),
            cells: [
              textCell(score(intake.criteria[criterion])),
              textCell(now ? score(now.criteria[criterion]) : words.notYet),
            ],
          })),
          {
            header: textCell(words.overall),
            total: true,
            cells: [
              textCell(t.terms.pilotVerdicts[intake.verdict]),
              textCell(now ? t.terms.pilotVerdicts[now.verdict] : words.notYet),
            ],
          },
        ],
      },
    ],
  };
}
