import { FormFields, versionIn, type FormState } from '../../platform/forms/index.js';
import {
  definePage,
  type Action,
  type ChoiceField,
  type FormPart,
  type Link,
  type PageHead,
  type PageModel,
  type Table,
  type TextField,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  CRITERIA,
  entriesOf,
  QUESTION_LIST,
  type Assessment,
  type Criterion,
  type PlannedPhase,
} from '../../planning/index.js';
import type { OpenedPilot } from '../gate-desk.js';
import { nextAssessment } from '../decide-gate.js';
import { criteriaTable } from './criteria-table.js';
import { gateUrls } from './urls.js';

interface QuestionItem {
  readonly choice: ChoiceField;
  readonly evidence: TextField;
}

export interface JudgePageModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
  readonly side: Table;
  readonly form: {
    readonly action: string;
    readonly phase: string;
    readonly version: string;
    readonly blocks: readonly {
      readonly id: string;
      readonly heading: string;
      readonly questions: readonly QuestionItem[];
    }[];
    readonly actions: readonly Action[];
  };
}

export const judgePage = definePage<JudgePageModel>('gates/judge');

/** Questions and evidence one below the other, each with a name of its own, to hold two sheets beside each other. */
export function judgeParts(
  { proposal, gate }: OpenedPilot,
  values: FormState['values'],
  speech: Speech,
): readonly FormPart[] {
  const about = { intake: proposal.assessment, phase: (gate?.phase.number ?? 0) + 1 };
  const fields = new FormFields({ values, errors: [] }, speech.t);
  return QUESTION_LIST.flatMap(({ id }) => {
    const { choice, evidence } = questionItem(fields, id, about, speech);
    return [
      { radios: choice },
      { field: { ...evidence, label: `${choice.label} ${evidence.label}` } },
    ] satisfies FormPart[];
  });
}

/** What was answered the last time that the criteria were asked for this phase. */
export function lastAnswers(
  { running }: OpenedPilot,
  phase: Pick<PlannedPhase, 'number'>,
): FormState['values'] {
  const last = entriesOf(running.entries, 'judged').findLast(({ fact }) => fact.phase === phase.number);
  return Object.fromEntries(
    Object.entries(last?.fact.sheet ?? {}).flatMap(([id, item]): [string, string][] => {
      const answer = item?.answer ?? null;
      return [
        [id, answer === null ? '' : String(answer)],
        [`${id}.evidence`, item?.evidence ?? ''],
      ];
    }),
  );
}

/** The questions speak of the first phase; here they are about the next one. */
function aboutPhase(phase: number, { t }: Speech): (text: string) => string {
  const [first, asked] = [1, phase].map((number) => t.terms.phase({ number }).toLowerCase());
  return (text) => (first === undefined || asked === undefined ? text : text.replaceAll(first, asked));
}

interface AskedAgain {
  readonly intake: Assessment;
  /** Number of the phase that the questions are about. */
  readonly phase: number;
}

function questionItem(
  fields: FormFields,
  id: string,
  { intake, phase }: AskedAgain,
  speech: Speech,
): QuestionItem {
  const { t } = speech;
  const about = aboutPhase(phase, speech);
  const words = t.gates.judgeForm;
  const { question, answers } = t.scorecard.questions[id as keyof typeof t.scorecard.questions];
  // Which of the two is worked out depends on where the pilot is by now.
  const answerText = (points: 0 | 1 | 2 | 3): string =>
    id === 'B1' && points === 1 ? words.oneOfBoth : about(answers[points]);
  const before = CRITERIA.flatMap((criterion) => intake.criteria[criterion].questions).find(
    (each) => each.question === id,
  )?.score;
  const given =
    before === null || before === undefined
      ? words.notAnswered
      : t.assessmentPages.option({ points: before, answer: answers[before] });
  return {
    choice: fields.choice(id, {
      label: about(question),
      hint: words.atStart({ answer: given }),
      options: ([0, 1, 2, 3] as const).map((points) => ({
        value: String(points),
        text: t.assessmentPages.option({ points, answer: answerText(points) }),
      })),
      sentences: { required: t.assessmentPages.answerFor({ question: about(question) }) },
    }),
    evidence: fields.text(`${id}.evidence`, { label: words.evidence, optional: true }),
  };
}

/** The four criteria asked again for the next phase, with the answers of the proposal beside each question. */
export function judgeModel(
  organisation: string,
  opened: OpenedPilot,
  phase: PlannedPhase,
  form: FormState,
  speech: Speech,
): JudgePageModel {
  const { t } = speech;
  const words = t.gates.judgeForm;
  const fields = new FormFields(form, t);
  const { pilot, assessment } = opened.proposal;
  const title = words.title({ phase: phase.number + 1 });
  const block = (criterion: Criterion) => ({
    id: `blok-${criterion}`,
    heading: `${t.terms.criteria[criterion].name}: ${t.scorecard.criteria[criterion]}`,
    questions: QUESTION_LIST.filter((item) => item.criterion === criterion).map(({ id }) =>
      questionItem(fields, id, { intake: assessment, phase: phase.number + 1 }, speech),
    ),
  });
  return {
    title,
    back: { text: pilot.title, href: gateUrls.pilot(organisation, pilot.id) },
    head: { eyebrow: `${pilot.id} · ${pilot.title}`, heading: title, lead: words.lead },
    side: criteriaTable(assessment, nextAssessment(opened), speech),
    form: {
      action: gateUrls.judge(organisation, pilot.id),
      phase: String(phase.number),
      version: versionIn(form.values, opened.running.version),
      blocks: CRITERIA.map(block),
      actions: [{ text: words.send }],
    },
    ...fields.errorSummary(),
  };
}
