import { may, type OrganisationAccess } from '../../../accounts/index.js';
import {
  difference,
  feltByDepartment,
  WARMTHS,
  type AskedPulse,
  type DepartmentFelt,
} from '../../../organisations/index.js';
import { FormFields, type FormState } from '../../../platform/forms/index.js';
import {
  definePage,
  numberCell,
  textCell,
  type OneFormPage,
  type Cell,
  type Link,
  type PageHead,
  type PageModel,
  type Row,
  type Select,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { IsoDate, Portfolio } from '../../../planning/index.js';
import { pulseUrls } from './urls.js';

export interface PulsePageModel extends PageModel {
  readonly head: PageHead;
  /** For who can answer still. */
  readonly form?: {
    readonly action: string;
    readonly department: Select;
    readonly answers: readonly { readonly value: string; readonly text: string }[];
  };
  /** In place of the form. */
  readonly state?: string;
  /** What departments feel, once nobody can answer any more. */
  readonly table?: Table;
  readonly ask?: Link;
}

export const pulsePage = definePage<PulsePageModel>('overview/pulse');

export interface PulseInput {
  readonly access: OrganisationAccess;
  /** Null while nothing was asked. */
  readonly asked: AskedPulse | null;
  readonly portfolio: Portfolio;
  readonly today: IsoDate;
  readonly form?: FormState;
}

export function pulseModel(input: PulseInput, speech: Speech): PulsePageModel {
  const { access, asked, form = { values: {}, errors: [] } } = input;
  const { t } = speech;
  const w = t.pulse;
  const [only, ...others] = asked?.departments ?? [];
  // One click is enough for whoever is in one department.
  const own = only !== undefined && others.length === 0 ? { department: only } : {};
  const fields = new FormFields({ ...form, values: { ...own, ...form.values } }, t);
  const canAnswer = asked !== null && asked.open && !asked.answered && asked.departments.length > 0;
  const answering = canAnswer ? { form: answerForm(input, fields, asked, speech) } : {};
  const closed = asked !== null && !asked.open;
  return {
    title: w.title,
    head: { heading: w.title, lead: w.lead },
    ...answering,
    ...(canAnswer ? {} : { state: stateOf(asked, speech) }),
    ...(closed && may(access, 'read-findings') ? { table: feltTable(input, asked, speech) } : {}),
    ...(may(access, 'ask-pulse') && !asked?.open
      ? { ask: { text: w.ask, href: pulseUrls.ask(access.slug) } }
      : {}),
    ...fields.errorSummary(),
  };
}

function answerForm(
  { access, portfolio }: PulseInput,
  fields: FormFields,
  { departments }: AskedPulse,
  { t }: Speech,
): NonNullable<PulsePageModel['form']> {
  const known = portfolio.organisation.departments.filter(({ id }) => departments.includes(id));
  return {
    action: pulseUrls.pulse(access.slug),
    department: fields.select('department', {
      label: t.pulse.department,
      options: known.map(({ id, name }) => ({ value: id, text: name })),
    }),
    answers: WARMTHS.map((step) => ({ value: String(step), text: t.pulse.answers[step] })),
  };
}

function stateOf(asked: AskedPulse | null, { t, f }: Speech): string {
  if (!asked) return t.pulse.never;
  const until = f.date(asked.pulse.untilDay);
  if (!asked.open) return t.pulse.ended({ until });
  return asked.answered ? t.pulse.thanks({ until }) : t.pulse.noDepartment;
}

function feltTable({ portfolio, today }: PulseInput, asked: AskedPulse, speech: Speech): Table {
  const w = speech.t.pulse;
  return {
    caption: w.caption,
    note: w.note({ least: asked.pulse.least }),
    columns: [
      { lines: [w.departmentColumn] },
      { lines: [w.tolerance], numeric: true },
      { lines: [w.computed] },
      { lines: [w.felt] },
      { lines: [w.says] },
    ],
    groups: [
      {
        rows: feltByDepartment(portfolio, asked, today).map((each): Row => ({
          header: textCell(each.name),
          cells: [numberCell(w.ofFive({ tolerance: each.tolerance })), ...feltCells(each, speech)],
        })),
      },
    ],
  };
}

function feltCells({ felt, computed }: DepartmentFelt, { t }: Speech): readonly Cell[] {
  const w = t.pulse;
  return [
    textCell(computed === undefined ? w.outside : t.terms.temperatures[computed]),
    felt === null
      ? textCell(w.tooFew)
      : textCell(t.terms.temperatures[felt.step], { note: w.count({ count: felt.answers }) }),
    textCell(
      felt === null || computed === undefined ? w.unknown : w.differences[difference(felt.step, computed)],
    ),
  ];
}

/** Asking everybody: until when, and from how many answers on a department is shown. */
export function askModel(organisation: string, form: FormState, { t }: Speech): OneFormPage {
  const w = t.pulse;
  const fields = new FormFields(form, t);
  return {
    title: w.ask,
    head: { heading: w.ask, lead: w.askLead },
    back: { text: w.title, href: pulseUrls.pulse(organisation) },
    form: {
      action: pulseUrls.ask(organisation),
      parts: [
        { field: fields.day('until', { label: w.until, sentences: { invalid: w.past } }) },
        { field: fields.number('least', { label: w.least, hint: w.leastHint, whole: true }) },
      ],
      actions: [{ text: w.submit }],
    },
    ...fields.errorSummary(),
  };
}
