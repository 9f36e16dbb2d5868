import {
  compareFields,
  conflictModel,
  FormFields,
  versionIn,
  type FormState,
} from '../../../platform/forms/index.js';
import {
  definePage,
  type Breadcrumbs,
  type ChoiceField,
  type CriterionLine,
  type Fact,
  type FormPageModel,
  type Notice,
  type PageHead,
  type PageModel,
  type TextField,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { CRITERIA, QUESTION_LIST, type Criterion } from '../../../planning/index.js';
import type { Panel } from '../../../pilots/index.js';
import { portfolioUrls } from '../urls.js';
import { UNKNOWN } from './assessment.form.js';
import { closing, crumbs, roundFacts, type Closing } from './assessment-parts.js';

interface QuestionItem {
  readonly choice: ChoiceField;
  readonly reason: TextField;
  readonly evidence: TextField;
}

interface CriterionBlock {
  readonly id: string;
  readonly heading: string;
  readonly questions: readonly QuestionItem[];
}

export interface AssessmentFormModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  readonly notice?: Notice;
  readonly facts: readonly Fact[];
  /** What the draft comes to; absent before anything was kept. */
  readonly criteria?: readonly CriterionLine[];
  readonly form: {
    readonly action: string;
    readonly round: number;
    readonly version: string;
    readonly blocks: readonly CriterionBlock[];
  };
  readonly closing?: Closing;
}

export const assessmentFormPage = definePage<AssessmentFormModel>('portfolios/assessment-form');

export interface AssessmentFormInput {
  readonly organisation: string;
  readonly panel: Panel;
  readonly form: FormState;
  readonly criteria?: readonly CriterionLine[];
  readonly notice?: Notice;
}

/** The scorecard to fill in: four blocks of five questions with described answers. Shows nobody else's answers. */
export function assessmentFormModel(input: AssessmentFormInput, speech: Speech): AssessmentFormModel {
  const { organisation, panel, form, criteria, notice } = input;
  const a = speech.t.assessmentPages;
  const fields = new FormFields(form, speech.t);
  const title = a.title({ pilot: panel.pilot.title });
  const blocks = CRITERIA.map((criterion) => block(fields, criterion, speech));
  return {
    title,
    breadcrumbs: crumbs(organisation, panel.pilot, speech),
    head: { heading: title, lead: a.lead },
    facts: roundFacts(panel.open, speech),
    ...(notice ? { notice } : {}),
    ...(criteria ? { criteria } : {}),
    form: {
      action: portfolioUrls.assessment(organisation, panel.pilot.id),
      round: panel.open.number,
      version: versionIn(form.values, panel.own?.version ?? 0),
      blocks,
    },
    ...closing(organisation, panel, speech),
    ...fields.errorSummary(),
  };
}

function block(fields: FormFields, criterion: Criterion, speech: Speech): CriterionBlock {
  const { t } = speech;
  return {
    id: `blok-${criterion}`,
    heading: `${t.terms.criteria[criterion].name}: ${t.scorecard.criteria[criterion]}`,
    questions: QUESTION_LIST.filter((item) => item.criterion === criterion).map(({ id }) =>
      questionItem(fields, id, speech),
    ),
  };
}

function questionItem(fields: FormFields, id: string, { t }: Speech): QuestionItem {
  const a = t.assessmentPages;
  const { question, answers, evidence } = t.scorecard.questions[id as keyof typeof t.scorecard.questions];
  const options = ([0, 1, 2, 3] as const).map((points) => ({
    value: String(points),
    text: a.option({ points, answer: answers[points] }),
  }));
  const reasonFor = a.reasonFor({ question });
  return {
    choice: fields.choice(id, {
      label: question,
      options: [...options, { value: UNKNOWN, text: a.unknown }],
      sentences: { required: a.answerFor({ question }) },
    }),
    reason: fields.text(`${id}.reason`, { label: a.reason, sentences: { required: reasonFor } }),
    evidence: fields.text(`${id}.evidence`, {
      label: a.evidence,
      hint: a.evidenceHint({ evidence }),
      optional: true,
      placeholder: ' ',
    }),
  };
}

/** Another window was first with the same person's answers: those beside what was typed here. */
export function assessmentConflict(
  { organisation, panel, form }: AssessmentFormInput,
  stored: FormState['values'],
  submit: boolean,
  speech: Speech,
): FormPageModel {
  const a = speech.t.assessmentPages;
  const filled = (values: FormState['values']) => {
    const fields = new FormFields({ values, errors: [] }, speech.t);
    return QUESTION_LIST.flatMap(({ id }) => {
      const { choice, reason, evidence } = questionItem(fields, id, speech);
      // On a page of their own these need the question they belong to.
      const label = (name: string) => a.ofQuestion({ name, question: choice.label });
      return [
        choice,
        { ...reason, label: label(reason.label) },
        { ...evidence, label: label(evidence.label) },
      ];
    });
  };
  return conflictModel(
    {
      title: a.title({ pilot: panel.pilot.title }),
      action: portfolioUrls.assessment(organisation, panel.pilot.id),
      hidden: [
        { name: 'round', value: String(panel.open.number) },
        { name: 'version', value: String(panel.own?.version ?? 0) },
        { name: 'submit', value: String(submit) },
      ],
      fields: compareFields(filled(form.values), filled(stored), speech),
      back: {
        text: panel.pilot.title,
        href: portfolioUrls.assessment(organisation, panel.pilot.id),
      },
    },
    speech,
  );
}
