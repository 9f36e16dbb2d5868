import { axisFields, axisRawValues } from '../../../organisations/index.js';
import type { Culture, Department } from '../../../planning/index.js';
import { FormFields, versionIn, type FormState } from '../../../platform/forms/index.js';
import {
  definePage,
  type Action,
  type Fact,
  type FormPageModel,
  type OneFormPage,
  type PageForm,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { assessmentFields, assessmentValues } from '../../../portfolios/index.js';
import { placeholderOf } from '../../add-departments.js';
import { ASSUMED } from '../../empty-case.js';
import { afterStep, stepsOf, type Place } from './steps.js';
import { beginUrls, type Step } from './urls.js';

export interface StepPageModel extends OneFormPage {
  readonly facts: readonly Fact[];
  readonly form: PageForm & Required<Pick<PageForm, 'look'>>;
}

export const stepPage = definePage<StepPageModel>('overview/begin');

const LOOKS = {
  name: 'fields',
  departments: 'fields',
  culture: 'scale',
  money: 'field-row years',
  assessment: 'fields',
} as const satisfies Readonly<Record<Step, StepPageModel['form']['look']>>;

/** What one of the pages asks; everything around it is the same. */
interface Asked extends Pick<FormPageModel, 'errorSummary' | 'warning'> {
  /** Absent while there is no organisation yet. */
  readonly access?: Place;
  readonly step: Step;
  readonly parts: PageForm['parts'];
  readonly fields?: PageForm['fields'];
  /** What counts for who skips the page: the default, or what was filled in before. */
  readonly counts: string;
  /** Skipping keeps a default that has to be stored. */
  readonly storesDefault?: boolean;
}

function stepModel(asked: Asked, { t }: Speech): StepPageModel {
  const { access, step, parts, fields, counts, storesDefault, ...others } = asked;
  const { begin } = t;
  const steps = stepsOf(access);
  const index = steps.indexOf(step);
  const { title, lead } = begin.steps[step];
  const last = index === steps.length - 1;
  return {
    title,
    head: { eyebrow: begin.progress({ step: index + 1, of: steps.length }), heading: title, lead },
    back: backFrom(access, step, t),
    facts: [{ term: begin.skipped, value: counts, long: true }],
    form: {
      action: access === undefined ? beginUrls.begin() : beginUrls.step(access.slug, step),
      look: LOOKS[step],
      parts,
      ...(fields ? { fields } : {}),
      actions: [
        { text: last ? begin.finish : begin.next },
        access === undefined || storesDefault === true
          ? { text: begin.skip, name: 'skip', value: 'true', second: true }
          : skipLink(access, step, last ? begin.skipLast : begin.skip),
      ],
    },
    ...others,
  };
}

function skipLink(access: Place, step: Step, text: string): Action {
  return { text, href: afterStep(access, step), second: true };
}

function backFrom(access: Place | undefined, step: Step, { begin }: Speech['t']): OneFormPage['back'] {
  const steps = stepsOf(access);
  const before = steps[steps.indexOf(step) - 1];
  if (access === undefined || before === undefined)
    return { text: begin.toWelcome, href: beginUrls.welcome() };
  return {
    text: begin.toStep({ name: begin.steps[before].title }),
    href: beginUrls.step(access.slug, before),
  };
}

/** @param wait minutes until one may try again */
export function beginModel(form: FormState, speech: Speech, wait = 0): StepPageModel {
  const { t } = speech;
  const fields = new FormFields(form, t);
  const name = fields.text('name', {
    label: t.organisations.nameField,
    optional: true,
    autocomplete: 'organization',
    sentences: { waitFirst: t.organisations.tooMany({ minutes: wait }) },
  });
  const counts = t.begin.defaults.name({ name: t.begin.defaultName });
  return stepModel({ step: 'name', parts: [{ field: name }], counts, ...fields.errorSummary() }, speech);
}

interface StepInput {
  readonly access: Place;
  /** Of the document that the page was filled from. */
  readonly version: number;
  readonly form?: FormState;
}

function versionField({ form, version }: StepInput): NonNullable<PageForm['fields']> {
  return [{ name: 'version', value: versionIn(form?.values ?? {}, version) }];
}

export function nameModel(input: StepInput & { readonly name: string }, speech: Speech): StepPageModel {
  const { t } = speech;
  const { access, name, form = { values: { name }, errors: [] } } = input;
  const fields = new FormFields(form, t);
  const field = fields.text('name', { label: t.organisations.nameField, autocomplete: 'organization' });
  return stepModel(
    {
      access,
      step: 'name',
      parts: [{ field }],
      fields: versionField(input),
      counts: t.begin.kept.name({ name }),
      ...fields.errorSummary(),
    },
    speech,
  );
}

export interface DepartmentsInput {
  readonly access: Place;
  readonly departments: readonly Department[];
  readonly form?: FormState;
}

export function departmentsModel(
  { access, departments, form = { values: {}, errors: [] } }: DepartmentsInput,
  speech: Speech,
): StepPageModel {
  const { t, f } = speech;
  const o = t.organisations;
  const fields = new FormFields(form, t);
  const { headcount: people, tolerance, fteCapacity: fte } = ASSUMED;
  const textarea = fields.textarea('departments', {
    label: departments.length === 0 ? o.departments : t.begin.moreDepartments,
    hint: o.departmentsHint({ people, tolerance, fte }),
    optional: true,
    rows: 6,
    sentences: { tooLong: o.departmentTooLong, repeated: o.departmentTwice },
  });
  const counts =
    departments.length === 0
      ? t.begin.defaults.departments({ name: t.begin.defaultDepartment, people, tolerance, fte })
      : t.begin.kept.departments({ names: f.list(departments.map(({ name }) => name)) });
  const placeholder = placeholderOf(departments);
  const makesRoom = placeholder ? ` ${t.begin.makesRoom({ name: placeholder.name })}` : '';
  return stepModel(
    {
      access,
      step: 'departments',
      parts: [{ textarea }],
      counts: `${counts}${makesRoom}`,
      storesDefault: departments.length === 0,
      ...fields.errorSummary(),
    },
    speech,
  );
}

export function cultureModel(
  input: StepInput & { readonly stored: NonNullable<Culture['axes']> },
  speech: Speech,
): StepPageModel {
  const { t, language } = speech;
  const { access, stored } = input;
  const fields = new FormFields(input.form ?? { values: axisRawValues(stored, language), errors: [] }, t);
  const { open } = t.culture.form;
  const axes = axisFields(fields, stored, { open }, speech);
  const none = Object.keys(stored).length === 0;
  return stepModel(
    {
      access,
      step: 'culture',
      parts: axes.map((radios) => ({ radios })),
      fields: versionField(input),
      counts: none ? t.begin.defaults.culture({ open }) : t.begin.kept.other,
      ...fields.errorSummary(),
    },
    speech,
  );
}

/** Asks what the page asks that changes it at any time. */
export function moneyStep(
  access: Place,
  { form, warning, errorSummary }: OneFormPage,
  hasMoney: boolean,
  speech: Speech,
): StepPageModel {
  const { begin } = speech.t;
  return stepModel(
    {
      access,
      step: 'money',
      parts: form.parts,
      ...(form.fields ? { fields: form.fields } : {}),
      counts: hasMoney ? begin.kept.other : begin.defaults.money,
      ...(warning ? { warning } : {}),
      ...(errorSummary ? { errorSummary } : {}),
    },
    speech,
  );
}

export function assessmentModel(
  input: StepInput & { readonly stored: readonly number[] | undefined },
  speech: Speech,
): StepPageModel {
  const { begin } = speech.t;
  const { access, stored } = input;
  const fields = new FormFields(input.form ?? { values: assessmentValues(stored), errors: [] }, speech.t);
  return stepModel(
    {
      access,
      step: 'assessment',
      parts: assessmentFields(fields, speech).map((radios) => ({ radios })),
      fields: versionField(input),
      counts: (stored ?? []).length === 0 ? begin.defaults.assessment : begin.kept.other,
      ...fields.errorSummary(),
    },
    speech,
  );
}
