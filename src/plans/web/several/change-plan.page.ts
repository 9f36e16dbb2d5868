import { FormFields, versionIn, type FormState } from '../../../platform/forms/index.js';
import type { Notice, OneFormPage, PostAction } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { isMain, numberOf } from '../../../portfolios/index.js';
import type { ListedPlan } from '../../listed-plans.js';
import { planUrls } from '../urls.js';
import { periodText, stateText } from './plans.page.js';

export interface NewPlanInput {
  readonly organisation: string;
  readonly form: FormState;
  /** What stands in the way of the whole. */
  readonly warning?: Notice;
}

/** Name and calendar of another plan. */
export function newPlanModel({ organisation, form, warning }: NewPlanInput, { t }: Speech): OneFormPage {
  const words = t.severalPlans;
  const fields = new FormFields(form, t);
  return {
    title: words.newTitle,
    back: { text: words.back, href: planUrls.plans(organisation) },
    head: { heading: words.newTitle, lead: words.newLead },
    ...(warning ? { warning } : {}),
    form: {
      action: planUrls.newPlan(organisation),
      parts: [
        nameField(fields, { t }),
        {
          field: fields.day('start', {
            label: words.start,
            hint: words.startHint,
            sentences: { invalid: words.notAMonday },
          }),
        },
        {
          field: fields.number('quarters', { label: words.quarters, hint: words.quartersHint, whole: true }),
        },
      ],
      actions: [{ text: words.makeButton }],
    },
    ...fields.errorSummary(),
  };
}

function nameField(fields: FormFields, { t }: Pick<Speech, 't'>) {
  const words = t.severalPlans;
  return {
    field: fields.text('name', {
      label: words.name,
      hint: words.nameHint,
      sentences: { invalid: words.nameTaken },
    }),
  };
}

export interface ChangePlanInput {
  readonly organisation: string;
  readonly listed: ListedPlan;
  /** It has no pilots, nothing was kept of it, and it is not needed for anything else. */
  readonly removable: boolean;
  readonly form?: FormState;
}

/** Its name, whether everybody begins with it, and its end where it was a mistake. */
export function changePlanModel(input: ChangePlanInput, speech: Speech): OneFormPage {
  const { organisation, listed, removable, form } = input;
  const { t } = speech;
  const words = t.severalPlans;
  const { plan, planningCase } = listed.judged;
  const fields = new FormFields(form ?? { values: { name: plan.name }, errors: [] }, t);
  const heading = words.changeTitle({ plan: plan.name });
  return {
    title: heading,
    back: { text: words.back, href: planUrls.plans(organisation) },
    head: { heading, lead: isMain(plan) ? words.mainLead : words.otherLead },
    facts: [
      { term: words.period, value: periodText(planningCase.plan, speech) },
      { term: words.state, value: stateText(listed, speech) },
    ],
    form: {
      action: planUrls.changePlan(organisation, numberOf(plan)),
      fields: [{ name: 'version', value: versionIn(form?.values ?? {}, plan.version) }],
      parts: [nameField(fields, speech)],
      actions: [{ text: words.rename }],
    },
    others: actionsOf(input, removable, speech),
    ...fields.errorSummary(),
  };
}

function actionsOf(
  { organisation, listed }: ChangePlanInput,
  removable: boolean,
  { t }: Speech,
): readonly PostAction[] {
  const words = t.severalPlans;
  const { plan } = listed.judged;
  const number = numberOf(plan);
  const fields = [{ name: 'version', value: String(plan.version) }];
  return [
    ...(isMain(plan)
      ? []
      : [{ text: words.makeMain, action: planUrls.mainPlan(organisation, number), fields }]),
    ...(removable ? [{ text: words.remove, action: planUrls.removePlan(organisation, number), fields }] : []),
  ];
}
