import { FormFields } from '../../../platform/forms/index.js';
import {
  definePage,
  type FormPageModel,
  type OneFormPage,
  type Link,
  type PageForm,
  type PageHead,
  type PageModel,
  type PostAction,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { Blackout, Plan } from '../../../planning/index.js';
import { portfolioUrls } from '../urls.js';
import { versionField, warningOf, type Again } from './form-again.js';
import { quarterField } from './setup.forms.js';

export interface PlanInput {
  readonly organisation: string;
  readonly plan: Plan;
  readonly version: number;
  readonly again?: Again;
}

export interface CalendarPageModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
  readonly warning?: FormPageModel['warning'];
  readonly form: PageForm;
  readonly blackouts: {
    readonly heading: string;
    /** Absent when there is one. */
    readonly none?: string;
    readonly list: readonly { readonly text: string; readonly remove: PostAction }[];
    readonly add: Link;
  };
}

export const calendarPage = definePage<CalendarPageModel>('portfolios/calendar');

/** Beginning and length of the plan, and the periods in which nothing starts. */
export function calendarModel(input: PlanInput, speech: Speech): CalendarPageModel {
  const { organisation, plan, version, again } = input;
  const { t, f } = speech;
  const words = t.setup.calendar;
  const values = {
    start: plan.start,
    quarters: f.number(plan.periods.length),
    leerpauze: f.number(plan.leerpauze ?? 0),
  };
  const fields = new FormFields(again ?? { values, errors: [] }, t);
  return {
    title: words.title,
    back: { text: t.setup.back, href: portfolioUrls.setup(organisation) },
    head: { heading: words.title, lead: words.lead },
    ...warningOf(again, t),
    form: {
      action: portfolioUrls.calendar(organisation),
      fields: versionField(again, version),
      parts: [
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
        {
          field: fields.number('leerpauze', {
            label: words.leerpauze,
            hint: words.leerpauzeHint,
            unit: words.weeks,
            whole: true,
          }),
        },
      ],
      actions: [{ text: t.setup.save }],
    },
    blackouts: blackoutsPart(input, speech),
    ...fields.errorSummary(),
  };
}

function blackoutsPart({ organisation, plan }: PlanInput, { t, f }: Speech): CalendarPageModel['blackouts'] {
  const words = t.setup.calendar;
  const list = (plan.blackout ?? []).map((blackout: Blackout) => {
    const { from, to, reason } = blackout;
    const span = words.span({ from: f.date(from), to: f.date(to) });
    return {
      text: reason === undefined ? span : `${span}: ${reason}`,
      remove: {
        text: t.setup.remove,
        hidden: span,
        action: portfolioUrls.removeBlackout(organisation),
        fields: [
          { name: 'from', value: from },
          { name: 'to', value: to },
        ],
      },
    };
  });
  return {
    heading: words.blackouts,
    ...(list.length === 0 ? { none: words.blackoutNone } : {}),
    list,
    add: { text: words.blackoutAdd, href: portfolioUrls.newBlackout(organisation) },
  };
}

/** A period in which nothing may start. */
export function blackoutModel(
  { organisation, again }: Pick<PlanInput, 'organisation' | 'again'>,
  { t }: Speech,
): FormPageModel {
  const words = t.setup.calendar;
  const fields = new FormFields(again ?? { values: {}, errors: [] }, t);
  return {
    title: words.blackoutTitle,
    head: { heading: words.blackoutTitle, lead: words.blackoutLead },
    back: { text: words.title, href: portfolioUrls.calendar(organisation) },
    ...warningOf(again, t),
    form: {
      action: portfolioUrls.newBlackout(organisation),
      parts: [
        { field: fields.day('from', { label: words.from, sentences: { tooMany: words.tooMany } }) },
        { field: fields.day('to', { label: words.to, sentences: { invalid: words.endsBefore } }) },
        { field: fields.text('reason', { label: words.reason, hint: words.reasonHint, optional: true }) },
      ],
      actions: [{ text: words.blackoutAdd }],
    },
    ...fields.errorSummary(),
  };
}

/** A budget for each quarter. */
export function moneyModel({ organisation, plan, version, again }: PlanInput, { t, f }: Speech): OneFormPage {
  const words = t.setup.money;
  const values = Object.fromEntries(
    plan.periods.map(({ budget }, index) => [quarterField(index), f.number(budget, 2)]),
  );
  const fields = new FormFields(again ?? { values, errors: [] }, t);
  return {
    title: words.title,
    head: { heading: words.title, lead: words.lead },
    back: { text: t.setup.back, href: portfolioUrls.setup(organisation) },
    ...warningOf(again, t),
    form: {
      action: portfolioUrls.money(organisation),
      fields: versionField(again, version),
      look: 'field-row years',
      parts: plan.periods.map(({ id }, index) => ({
        field: fields.number(quarterField(index), { label: f.quarter(id), unit: words.euro }),
      })),
      actions: [{ text: t.setup.save }],
    },
    ...fields.errorSummary(),
  };
}
