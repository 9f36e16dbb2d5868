import {
  compareFields,
  conflictModel,
  FormFields,
  versionIn,
  type FormState,
} from '../../../platform/forms/index.js';
import type { ChoiceField, ErrorSummary, FormPageModel, TextArea } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { PanelQuestion } from '../../../planning/index.js';
import type { Panel, Round } from '../../../pilots/index.js';
import { portfolioUrls } from '../urls.js';

/** A refused settlement, to show again as it was typed. */
export interface Settling {
  readonly question: string;
  readonly form: FormState;
  readonly conflict?: true;
}

/** One question on which people differ by two or more. */
export interface Disagreement {
  readonly id: string;
  readonly line: string;
  readonly question: string;
  readonly said: readonly string[];
  readonly settled?: string;
  readonly form?: {
    readonly action: string;
    readonly round: number;
    readonly version: string;
    readonly answer: ChoiceField;
    readonly reason: TextArea;
    readonly button: string;
  };
}

interface DisagreementsInput {
  readonly organisation: string;
  readonly panel: Panel;
  readonly round: Round;
  readonly settling?: Settling;
}

/** What has to be talked about, what everybody said, and for who leads a closed round a way to settle it. */
export function disagreements(
  input: DisagreementsInput,
  speech: Speech,
): { readonly items: readonly Disagreement[]; readonly errorSummary?: ErrorSummary } {
  const summaries: ErrorSummary[] = [];
  const items = input.round.outcome
    .filter(({ disagreement }) => disagreement)
    .map((item): Disagreement => {
      const { form, errorSummary } = settleForm(input, item, speech);
      if (errorSummary) summaries.push(errorSummary);
      return { ...described(input.round, item, speech), ...(form ? { form } : {}) };
    });
  const [errorSummary] = summaries;
  return errorSummary ? { items, errorSummary } : { items };
}

function described(round: Round, item: PanelQuestion, { t, f }: Speech): Omit<Disagreement, 'form'> {
  const a = t.assessmentPages;
  const settled = round.settled.find(({ question }) => question === item.question);
  const words = t.scorecard.questions[item.question as keyof typeof t.scorecard.questions];
  return {
    id: `verschil-${item.question}`,
    line: a.diverge({
      criterion: t.terms.criteria[item.criterion].name.toLowerCase(),
      lowest: item.lowest ?? 0,
      highest: item.highest ?? 0,
    }),
    question: words.question,
    said: round.submitted.map(({ name, sheet }) => {
      const { answer = null, reason = '', evidence = '' } = sheet[item.question] ?? {};
      const facts = { name, answer: answer === null ? a.unknown : words.answers[answer], reason };
      return evidence === '' ? a.said(facts) : a.saidWithEvidence({ ...facts, evidence });
    }),
    ...(settled
      ? {
          settled: a.settledBy({
            answer: settled.answer,
            by: settled.settledByName,
            moment: f.moment(settled.settledAt),
            reason: settled.reason,
          }),
        }
      : {}),
  };
}

function settleForm(
  { organisation, panel, round, settling }: DisagreementsInput,
  { question }: PanelQuestion,
  { t }: Speech,
): { readonly form?: Disagreement['form']; readonly errorSummary?: ErrorSummary } {
  if (!round.closed || !panel.mayLead) return {};
  const a = t.assessmentPages;
  const state = settling?.question === question ? settling.form : { values: {}, errors: [] };
  const known = round.settled.find((row) => row.question === question);
  const fields = new FormFields(state, t);
  const { answer, reason } = settleFields(fields, question, t);
  return {
    form: {
      action: portfolioUrls.settle(organisation, panel.pilot.id, question),
      round: round.number,
      version: versionIn(state.values, known?.version ?? 0),
      answer: apart(answer, question),
      reason: { ...reason, ...idsApart(reason, question) },
      button: known ? a.settleAgain : a.settle,
    },
    ...summaryApart(fields.errorSummary(), question),
  };
}

function settleFields(fields: FormFields, question: string, t: Speech['t']) {
  const a = t.assessmentPages;
  const words = t.scorecard.questions[question as keyof typeof t.scorecard.questions];
  const options = ([0, 1, 2, 3] as const).map((points) => ({
    value: String(points),
    text: a.option({ points, answer: words.answers[points] }),
  }));
  return {
    answer: fields.choice('answer', { label: a.settleAnswer, options }),
    reason: fields.textarea('reason', { label: a.settleReason, rows: 2 }),
  };
}

/** Theirs beside what was typed; undefined when nothing is settled any more. */
export function settleConflict(
  { organisation, panel, round, settling }: DisagreementsInput,
  speech: Speech,
): FormPageModel | undefined {
  const { t } = speech;
  const known = round.settled.find((row) => row.question === settling?.question);
  if (!known || !settling) return undefined;
  const { question, form } = settling;
  const filled = (values: FormState['values']) =>
    Object.values(settleFields(new FormFields({ values, errors: [] }, t), question, t));
  const stored = { answer: String(known.answer), reason: known.reason };
  const words = t.scorecard.questions[question as keyof typeof t.scorecard.questions];
  return conflictModel(
    {
      title: words.question,
      action: portfolioUrls.settle(organisation, panel.pilot.id, question),
      hidden: [
        { name: 'round', value: String(round.number) },
        { name: 'version', value: String(known.version) },
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

/** Several forms on one page have fields of the same name: their ids get the question in front. */
function idsApart(field: { readonly id: string; readonly describedBy?: string }, question: string) {
  const describedBy = field.describedBy
    ?.split(' ')
    .map((id) => `${question}-${id}`)
    .join(' ');
  return { id: `${question}-${field.id}`, ...(describedBy === undefined ? {} : { describedBy }) };
}

function apart(field: ChoiceField, question: string): ChoiceField {
  const options = field.options.map((option) => ({ ...option, id: `${question}-${option.id}` }));
  return { ...field, ...idsApart(field, question), options };
}

function summaryApart(
  { errorSummary }: { readonly errorSummary?: ErrorSummary },
  question: string,
): { readonly errorSummary?: ErrorSummary } {
  if (!errorSummary) return {};
  const items = errorSummary.items.map((item) =>
    item.href === undefined ? item : { ...item, href: item.href.replace('#', `#${question}-`) },
  );
  return { errorSummary: { ...errorSummary, items } };
}
