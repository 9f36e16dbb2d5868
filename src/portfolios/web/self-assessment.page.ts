import {
  compareFields,
  conflictModel,
  FormFields,
  versionIn,
  type FormState,
} from '../../platform/forms/index.js';
import {
  definePage,
  type Breadcrumbs,
  type ChoiceField,
  type FormPageModel,
  type Link,
  type PageHead,
  type PageModel,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { MATURITY_ANSWERS, MATURITY_QUESTIONS, type MaturityQuestion } from '../../planning/index.js';
import { portfolioUrls } from './urls.js';

export interface SelfAssessmentPageModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  readonly form: {
    readonly action: string;
    readonly version: string;
    readonly questions: readonly ChoiceField[];
  };
  readonly cancel: Link;
}

export const selfAssessmentPage = definePage<SelfAssessmentPageModel>('portfolios/self-assessment');

export interface SelfAssessmentInput {
  readonly organisation: string;
  /** Version of the organisation's document that is shown. */
  readonly version: number;
  readonly stored: readonly number[] | undefined;
  /** Answers as typed; the stored ones when left out. */
  readonly form?: FormState;
}

/** Twelve questions, each with "not yet" and four described answers. */
export function selfAssessmentModel(input: SelfAssessmentInput, speech: Speech): SelfAssessmentPageModel {
  const { organisation, version, stored } = input;
  const { t } = speech;
  const s = t.selfAssessment;
  const state = input.form ?? { values: assessmentValues(stored), errors: [] };
  const fields = new FormFields(state, t);
  const href = portfolioUrls.selfAssessment(organisation);
  return {
    title: s.form.title,
    breadcrumbs: { items: [{ text: s.title, href }] },
    head: { heading: s.form.title, lead: s.form.lead },
    form: {
      action: portfolioUrls.selfAssessmentForm(organisation),
      version: versionIn(state.values, version),
      questions: assessmentFields(fields, speech),
    },
    cancel: { text: s.form.cancel, href },
    ...fields.errorSummary(),
  };
}

/** What the radios show of answers that are kept. */
export function assessmentValues(stored: readonly number[] | undefined): FormState['values'] {
  if (stored === undefined) return {};
  return Object.fromEntries(MATURITY_QUESTIONS.map((id, index) => [id, String(stored[index] ?? '')]));
}

/** The twelve questions, in their order. */
export function assessmentFields(fields: FormFields, speech: Speech): readonly ChoiceField[] {
  return MATURITY_QUESTIONS.map((id, index) => questionField(fields, id, index + 1, speech));
}

function questionField(fields: FormFields, id: MaturityQuestion, number: number, { t }: Speech): ChoiceField {
  const { question, answers } = t.roadmapQuestions[id];
  return fields.choice(id, {
    label: `${String(number)}. ${question}`,
    options: MATURITY_ANSWERS.map((answer) =>
      answer === 0
        ? { value: '0', text: t.selfAssessment.form.notYet, hint: answers[0] }
        : { value: String(answer), text: answers[answer] },
    ),
  });
}

/** Somebody changed the organisation since this form was opened: its answers beside what was typed. */
export function selfAssessmentConflict(
  { organisation, version, stored, form }: SelfAssessmentInput,
  speech: Speech,
): FormPageModel {
  const s = speech.t.selfAssessment;
  const filled = (values: FormState['values']) =>
    assessmentFields(new FormFields({ values, errors: [] }, speech.t), speech);
  return conflictModel(
    {
      title: s.form.title,
      action: portfolioUrls.selfAssessmentForm(organisation),
      hidden: [{ name: 'version', value: String(version) }],
      fields: compareFields(filled(form?.values ?? {}), filled(assessmentValues(stored)), speech),
      back: { text: s.form.cancel, href: portfolioUrls.selfAssessment(organisation) },
    },
    speech,
  );
}
