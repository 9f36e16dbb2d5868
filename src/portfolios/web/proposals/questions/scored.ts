import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { answerOf, withAnswer, type Pilot, type Score } from '../../../../planning/index.js';
import type { Speech } from '../../../../platform/words/index.js';
import { changed } from '../change-phase.js';
import { question, type ProposalQuestion, type QuestionPart, type TaskId } from '../proposal-question.js';

const UNKNOWN = 'unknown';
const SCORES = ['3', '2', '1', '0'] as const;

class ScoredForm {
  @IsOptional()
  @IsIn([...SCORES, UNKNOWN])
  answer?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  evidence?: string;

  /** Asked with C1: what would have to change first. */
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  cultureFirst?: string;

  /** Asked with C4: who on the board is behind it. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  sponsor?: string;
}

export type ScoredId = keyof Speech['t']['proposalQuestions']['scored'];

function valuesOf(id: ScoredId, pilot: Pilot) {
  const given = answerOf(pilot, id);
  return {
    answer: given?.answer === null || given === null ? undefined : String(given.answer),
    evidence: given?.evidence === '' ? undefined : given?.evidence,
    ...(id === 'C1' ? { cultureFirst: pilot.cultureFirst ?? undefined } : {}),
    ...(id === 'C4' ? { sponsor: pilot.sponsor } : {}),
  };
}

function withScored(id: ScoredId, pilot: Pilot, form: ScoredForm): Pilot {
  const { answer, evidence, cultureFirst, sponsor } = form;
  const score = answer === undefined || answer === UNKNOWN ? null : (Number(answer) as Score);
  const nothing = score === null && evidence === undefined;
  const next = withAnswer(pilot, id, nothing ? null : { answer: score, evidence: evidence ?? '' });
  if (id === 'C1') return changed(next, { cultureFirst });
  return id === 'C4' ? changed(next, { sponsor }) : next;
}

/** What is asked beside the answer and its evidence. */
function extraParts(id: ScoredId, { t }: Speech, fields: Parameters<ProposalQuestion['parts']>[0]) {
  const { C1, C4 } = t.proposalQuestions.scored;
  const parts: QuestionPart[] = [];
  if (id === 'C1') {
    const text = { label: C1.cultureFirst, hint: C1.cultureFirstHint, optional: true, rows: 2 };
    parts.push({ textarea: fields.textarea('cultureFirst', text) });
  }
  if (id === 'C4')
    parts.push({
      field: fields.text('sponsor', { label: C4.sponsor, hint: C4.sponsorHint, optional: true }),
    });
  return parts;
}

/** A question of the scorecard: four described answers, and what shows it. */
export function scored(id: ScoredId, task: TaskId): ProposalQuestion {
  return question<ScoredForm>({
    id,
    task,
    form: ScoredForm,
    needed: () => ['answer'],
    heading: ({ t }) => ({ title: t.scorecard.questions[id].question }),
    help: ({ t }) => t.proposalQuestions.scored[id],
    values: (pilot) => valuesOf(id, pilot),
    change: (pilot, form) => withScored(id, pilot, form),
    problems: ({ cultureFirst, sponsor }) => [
      ...(cultureFirst !== undefined && id !== 'C1'
        ? [{ field: 'cultureFirst', code: 'unknown', facts: {} } as const]
        : []),
      ...(sponsor !== undefined && id !== 'C4'
        ? [{ field: 'sponsor', code: 'unknown', facts: {} } as const]
        : []),
    ],
    parts: (fields, _, speech) => {
      const { t } = speech;
      const { answers, evidence } = t.scorecard.questions[id];
      return [
        {
          radios: fields.choice('answer', {
            label: t.proposing.answered,
            options: [
              ...SCORES.map((score) => ({ value: score, text: answers[score] })),
              { value: UNKNOWN, text: t.proposing.unknown },
            ],
          }),
        },
        {
          textarea: fields.textarea('evidence', {
            label: t.proposing.evidence,
            hint: t.proposing.evidenceHint({ evidence }),
            rows: 2,
          }),
        },
        ...extraParts(id, speech, fields),
      ];
    },
    told: ({ pilot }, { t }) => {
      const { answer, evidence, cultureFirst, sponsor } = valuesOf(id, pilot);
      const known =
        answer === undefined ? undefined : t.scorecard.questions[id].answers[Number(answer) as Score];
      return [known, evidence, cultureFirst, sponsor].filter((line) => line !== undefined);
    },
  });
}
