import { FormFields } from '../../../platform/forms/index.js';
import {
  definePage,
  type FormPageModel,
  type Link,
  type Notice,
  type OneFormPage,
  type PageHead,
  type PageModel,
  type PostAction,
} from '../../../platform/views/index.js';
import { kpiName, type Speech } from '../../../platform/words/index.js';
import { KPIS, type Experience, type LongTermGoal } from '../../../planning/index.js';
import { portfolioUrls } from '../urls.js';
import { versionField, type Again } from './form-again.js';
import { RESULTS } from './goals.forms.js';

export interface GoalsInput {
  /** The organisation's part of the address. */
  readonly organisation: string;
  readonly goals: readonly LongTermGoal[];
  readonly history: readonly Experience[];
}

interface Entries {
  readonly id: string;
  readonly heading: string;
  readonly lead: string;
  readonly list: readonly {
    readonly text: string;
    readonly note: string;
    readonly change?: Link;
    readonly remove: PostAction;
  }[];
  readonly add: Link;
}

export interface GoalsPageModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
  readonly warning?: Notice;
  readonly parts: readonly Entries[];
}

export const goalsPage = definePage<GoalsPageModel>('portfolios/goals');

/** Where the organisation wants to go, and what was tried before. */
export function goalsModel(input: GoalsInput, usedBy: readonly string[], speech: Speech): GoalsPageModel {
  const { t } = speech;
  const words = t.setup.goals;
  const warning: Notice = {
    kind: 'warning',
    text: words.inUse,
    more: words.inUseBy({ pilots: usedBy.join(', '), count: usedBy.length }),
  };
  return {
    title: words.title,
    back: { text: t.setup.back, href: portfolioUrls.setup(input.organisation) },
    head: { heading: words.title, lead: words.lead },
    ...(usedBy.length === 0 ? {} : { warning }),
    parts: [goalsPart(input, speech), historyPart(input, speech)],
  };
}

function goalsPart({ organisation, goals }: GoalsInput, speech: Speech): Entries {
  const { t } = speech;
  const words = t.setup.goals;
  return {
    id: 'doelen',
    heading: words.goals,
    lead: goals.length === 0 ? words.goalsNone : words.goalsLead,
    list: goals.map(({ id, text, kpi }) => ({
      text,
      note: kpi === undefined ? words.unmeasured : words.measuredBy({ kpi: kpiName(kpi, speech) }),
      change: { text: t.setup.change, hidden: text, href: portfolioUrls.goal(organisation, id) },
      remove: {
        text: t.setup.remove,
        hidden: text,
        action: portfolioUrls.removeGoal(organisation),
        fields: [{ name: 'id', value: id }],
      },
    })),
    add: { text: words.addGoal, href: portfolioUrls.newGoal(organisation) },
  };
}

function historyPart({ organisation, history }: GoalsInput, { t }: Speech): Entries {
  const words = t.setup.goals;
  return {
    id: 'ervaringen',
    heading: words.history,
    lead: history.length === 0 ? words.historyNone : words.historyLead,
    list: history.map(({ year, what, result }) => ({
      text: `${String(year)}: ${what}`,
      note: words.results[result],
      remove: {
        text: t.setup.remove,
        hidden: what,
        action: portfolioUrls.removeExperience(organisation),
        fields: [
          { name: 'year', value: String(year) },
          { name: 'what', value: what },
        ],
      },
    })),
    add: { text: words.addExperience, href: portfolioUrls.newExperience(organisation) },
  };
}

export interface GoalInput {
  readonly organisation: string;
  /** Absent for a new one. */
  readonly goal?: LongTermGoal;
  readonly version?: number;
  readonly again?: Again;
}

/** One goal: the sentence, and the measure that shows whether it comes nearer. */
export function goalModel({ organisation, goal, version, again }: GoalInput, speech: Speech): OneFormPage {
  const { t } = speech;
  const words = t.setup.goals;
  const values = { text: goal?.text ?? '', kpi: goal?.kpi ?? '' };
  const fields = new FormFields(again ?? { values, errors: [] }, t);
  const title = goal ? words.goal : words.newGoal;
  const { id } = goal ?? {};
  return {
    title,
    head: { heading: title, lead: words.goalLead },
    back: { text: words.title, href: portfolioUrls.goals(organisation) },
    form: {
      action: id === undefined ? portfolioUrls.newGoal(organisation) : portfolioUrls.goal(organisation, id),
      ...(version === undefined ? {} : { fields: versionField(again, version) }),
      parts: [
        {
          textarea: fields.textarea('text', {
            label: words.text,
            hint: words.textHint,
            rows: 2,
            sentences: { tooMany: words.tooMany },
          }),
        },
        {
          select: fields.select('kpi', {
            label: words.kpi,
            hint: words.kpiHint,
            optional: true,
            options: measures(speech),
          }),
        },
      ],
      actions: [{ text: t.setup.save }],
    },
    ...fields.errorSummary(),
  };
}

/** "No measure yet", then those that say something about customers, then the others. */
function measures(speech: Speech): readonly { readonly value: string; readonly text: string }[] {
  const { goals } = speech.t.setup;
  const own = KPIS.filter(({ vanity }) => !vanity);
  const ordered = [...own.filter((kpi) => kpi.customerFacing), ...own.filter((kpi) => !kpi.customerFacing)];
  return [
    { value: '', text: goals.noKpi },
    ...ordered.map(({ id }) => ({ value: id, text: kpiName(id, speech) })),
  ];
}

export function experienceModel(
  { organisation, again }: Pick<GoalInput, 'organisation' | 'again'>,
  { t }: Speech,
): FormPageModel {
  const words = t.setup.goals;
  const fields = new FormFields(again ?? { values: {}, errors: [] }, t);
  return {
    title: words.newExperience,
    head: { heading: words.newExperience, lead: words.experienceLead },
    back: { text: words.title, href: portfolioUrls.goals(organisation) },
    form: {
      action: portfolioUrls.newExperience(organisation),
      parts: [
        { field: fields.text('year', { label: words.year, short: true }) },
        {
          textarea: fields.textarea('what', {
            label: words.what,
            hint: words.whatHint,
            rows: 2,
            sentences: { tooMany: words.tooManyExperiences },
          }),
        },
        {
          radios: fields.choice('result', {
            label: words.result,
            options: RESULTS.map((value) => ({ value, text: words.results[value] })),
          }),
        },
      ],
      actions: [{ text: t.setup.save }],
    },
    ...fields.errorSummary(),
  };
}
