import { numberCell, textCell, type Row, type Table } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  isUnproven,
  type CriterionAssessment,
  type QuestionScore,
  type Score,
} from '../../planning/index.js';

/** The five questions of one criterion with the answer in full, its points, and the evidence that was named. */
export function questionTable(assessed: CriterionAssessment, speech: Speech): Table {
  const { t } = speech;
  const p = t.pilotPages;
  const verdict = t.terms.criterionVerdicts[assessed.verdict];
  return {
    caption: p.scorecardCaption({
      criterion: t.terms.criteria[assessed.criterion].name,
      verdict,
      sum: assessed.sum,
    }),
    columns: [{ lines: [p.question] }, { lines: [p.answer] }, { lines: [p.points], numeric: true }],
    groups: [
      {
        rows: assessed.questions.map((item) => questionRow(item, speech)),
      },
    ],
  };
}

/** What counts in full; for an answer of assessors, what the proposal says of itself stands under it. */
function questionRow(item: QuestionScore, { t }: Speech): Row {
  const { question, knockout, stated, assessed, score, evidence } = item;
  const words = t.scorecard.questions[question as keyof typeof t.scorecard.questions];
  const inWords = (answer: Score | null): string =>
    answer === null ? t.scorecard.notAnswered : words.answers[answer];
  const note =
    assessed === undefined
      ? (noteOf(item, t) ?? evidence)
      : t.assessmentPages.statedNote({ answer: inWords(stated) });
  return {
    header: textCell(words.question, knockout ? { note: t.scorecard.knockout } : {}),
    cells: [
      textCell(inWords(assessed === undefined ? stated : assessed), note === undefined ? {} : { note }),
      numberCell(score === null ? '–' : String(score)),
    ],
  };
}

/** Why an answer counts for less than it says; undefined when it counts as it is. */
function noteOf(asked: QuestionScore, { scorecard }: Speech['t']): string | undefined {
  if (isUnproven(asked)) return scorecard.evidenceMissing;
  return asked.stated === asked.score ? undefined : scorecard.stopsAfterPhase1;
}
