import type { Panel, Round } from '../../../pilots/index.js';
import {
  about,
  anyGroup,
  flag,
  listOf,
  moment,
  named,
  object,
  optional,
  orNull,
  schema,
  text,
  whole,
  type Schema,
} from '../../../platform/api/index.js';
import type { AnswerSheet, PanelQuestion, Score } from '../../../planning/index.js';
import { valuesOf } from '../assessments/assessment.form.js';

type Answers = Readonly<Record<string, unknown>>;

interface ApiSheet {
  readonly name: string;
  readonly at: string;
  readonly answers: Answers;
}

interface ApiOutcome extends Pick<
  PanelQuestion,
  'question' | 'lowest' | 'highest' | 'median' | 'disagreement' | 'result'
> {
  readonly settled?: { readonly answer: Score; readonly reason: string; readonly by: string };
}

interface ApiRound {
  readonly number: number;
  readonly closed?: { readonly by: string; readonly at: string };
  readonly submitted: number;
  readonly drafts: number;
  readonly complete: boolean;
  readonly sheets?: readonly ApiSheet[];
  readonly outcome?: readonly ApiOutcome[];
}

export interface ApiAssessment {
  readonly pilot: string;
  readonly mayAssess: boolean;
  readonly own: { readonly answers: Answers; readonly submitted: boolean } | null;
  readonly open: ApiRound;
  readonly closed: readonly ApiRound[];
}

const score: Schema<Score> = schema<Score>({ type: 'integer', minimum: 0, maximum: 3 });
const answers = about(
  '"C1" to "B5" are "0" to "3" or "unknown", each with "C1.reason" and "C1.evidence"',
  anyGroup<Answers>(),
);

const ROUND = named(
  'AssessmentRound',
  object<ApiRound>({
    number: about('From 1', whole),
    closed: optional(about('Absent while it is open', object({ by: text, at: moment }))),
    submitted: about('People who sent in their answers', whole),
    drafts: about('People who began and did not', whole),
    complete: about('Closed, and every disagreement settled: its answers count', flag),
    sheets: optional(
      about(
        'What everybody said; of the open round only for who sent in an own judgement',
        listOf(object<ApiSheet>({ name: text, at: moment, answers })),
      ),
    ),
    outcome: optional(
      about(
        'What the answers come to',
        listOf(
          object<ApiOutcome>({
            question: text,
            lowest: orNull(score),
            highest: orNull(score),
            median: orNull(score),
            disagreement: about('Two or more apart: it has to be settled', flag),
            settled: optional(
              object<NonNullable<ApiOutcome['settled']>>({ answer: score, reason: text, by: text }),
            ),
            result: about('The settled answer, else the median', orNull(score)),
          }),
        ),
      ),
    ),
  }),
);

export const ASSESSMENT = named(
  'PilotAssessment',
  object<ApiAssessment>({
    pilot: text,
    mayAssess: about('The person of this token may judge it; nobody judges an own proposal', flag),
    own: about(
      'What the person of this token filled in in the open round',
      orNull(object<NonNullable<ApiAssessment['own']>>({ answers, submitted: flag })),
    ),
    open: ROUND,
    closed: about('Rounds that were closed, the first one first', listOf(ROUND)),
  }),
);

function answersOf(sheet: AnswerSheet): Answers {
  return Object.fromEntries(Object.entries(valuesOf(sheet)).filter(([, value]) => value !== ''));
}

function roundOf(round: Round, visible: boolean): ApiRound {
  const { number, closed, submitted, drafts, complete, outcome, settled } = round;
  const told = { number, ...(closed ? { closed } : {}), submitted: submitted.length, drafts, complete };
  if (!visible) return told;
  return {
    ...told,
    sheets: submitted.map(({ name, at, sheet }) => ({ name, at, answers: answersOf(sheet) })),
    outcome: outcome.map(({ question, lowest, highest, median, disagreement, result }) => {
      const row = settled.find((each) => each.question === question);
      const given = row && { answer: row.answer, reason: row.reason, by: row.settledByName };
      return {
        ...{ question, lowest, highest, median, disagreement },
        ...(given ? { settled: given } : {}),
        result,
      };
    }),
  };
}

export function assessmentOf({ pilot, mayAssess, own, open, closed, maySeeOpen }: Panel): ApiAssessment {
  return {
    pilot: pilot.id,
    mayAssess,
    own: own ? { answers: answersOf(own.sheet), submitted: own.submitted } : null,
    open: roundOf(open, maySeeOpen),
    closed: closed.map((round) => roundOf(round, true)),
  };
}

/** The open round, one's own draft in it, and what was settled before: not what others have in their drafts. */
export function panelVersion({ open, own, closed }: Panel): string {
  const settled = closed.flatMap((round) => round.settled).reduce((sum, { version }) => sum + version, 0);
  return [open.number, own?.version ?? 0, settled].join('-');
}
