import { FormFields, type FormState } from '../../platform/forms/index.js';
import type { FormPageModel, FormPart } from '../../platform/views/index.js';
import { LANGUAGES, type Words } from '../../platform/words/index.js';
import { ASSUMED } from '../empty-case.js';
import { MAKER_ROLES } from '../make-organisation.js';
import { overviewUrls } from './urls.js';

/** @param wait minutes until one may try again */
export function newOrganisationModel(form: FormState, t: Words, wait = 0): FormPageModel {
  const o = t.organisations;
  const fields = new FormFields(form, t);
  const parts = [...aboutIt(fields, t, wait), ...contents(fields, t)];
  return {
    title: o.makeTitle,
    head: { heading: o.makeTitle, lead: o.makeLead },
    back: { text: o.back, href: overviewUrls.organisations() },
    form: { action: overviewUrls.newOrganisation(), parts, actions: [{ text: o.submit }] },
    ...fields.errorSummary(),
  };
}

/** Its name, its address, its language, and what its maker is in it. */
export function aboutIt(fields: FormFields, t: Words, wait: number): readonly FormPart[] {
  const o = t.organisations;
  const address = fields.text('address', {
    label: o.address,
    hint: o.addressHint,
    optional: true,
    sentences: {
      notAnAddress: o.addressShape,
      invalid: o.addressTaken,
      waitFirst: o.tooMany({ minutes: wait }),
    },
  });
  const language = fields.choice('language', {
    label: o.language,
    options: LANGUAGES.map((value) => ({ value, text: t.account.languages[value] })),
  });
  const role = fields.choice('role', {
    label: o.roleField,
    options: MAKER_ROLES.map((value) => ({ value, text: t.roles[value], hint: o.roleHints[value] })),
  });
  return [
    { field: fields.text('name', { label: o.nameField, autocomplete: 'off' }) },
    { field: address },
    { radios: language },
    { radios: role },
  ];
}

function contents(fields: FormFields, t: Words): readonly FormPart[] {
  const o = t.organisations;
  const { headcount: people, tolerance, fteCapacity: fte } = ASSUMED;
  const start = fields.choice('start', {
    label: o.start,
    options: (['empty', 'demo'] as const).map((value) => ({
      value,
      text: o.starts[value],
      hint: o.startHints[value],
    })),
  });
  const departments = fields.textarea('departments', {
    label: o.departments,
    hint: o.departmentsHint({ people, tolerance, fte }),
    optional: true,
    rows: 6,
    sentences: { tooLong: o.departmentTooLong, repeated: o.departmentTwice },
  });
  const budget = fields.number('budget', {
    label: o.budget,
    hint: o.budgetHint,
    optional: true,
    unit: o.euro,
    whole: true,
  });
  return [{ radios: start }, { textarea: departments }, { field: budget }];
}
