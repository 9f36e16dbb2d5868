import { accountUrls } from '../../../accounts/index.js';
import { AUDIENCES } from '../../../planning/index.js';
import { FormFields, versionIn, type FieldError, type FormState } from '../../../platform/forms/index.js';
import type { FormPart, OneFormPage } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { ContentsItem, HouseStyle, Logo } from '../../../rendering/index.js';
import type { KeptChoices } from '../../choices/document-choices.js';
import { isSameStyle } from '../../choices/own-style.js';
import { planUrls } from '../urls.js';
import { colourErrors, styleParts } from './style-fields.js';
import { LOOK_LANGUAGES, type LookForm } from './look.form.js';

export interface LookInput {
  readonly organisation: string;
  /** Of the organisation, as people know it. */
  readonly name: string;
  /** All chapters and appendices, also those that are left out now. */
  readonly contents: readonly ContentsItem[];
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  readonly kept: KeptChoices;
  /** The house style of who looks; null while they have none. */
  readonly own: HouseStyle | null;
  readonly logo?: Logo;
  /** As typed, after a mistake. */
  readonly form?: FormState;
}

type Values = FormState['values'];

function valuesOf({ kept: { choices }, contents }: LookInput): Values {
  const { style, without } = choices;
  return {
    audience: choices.audience,
    department: choices.department ?? '',
    language: choices.language ?? 'reader',
    figures: choices.figures ? 'true' : '',
    sections: contents.map(({ id }) => id).filter((id) => !without.includes(id)),
    main: style.main ?? '',
    second: style.second ?? '',
    font: style.font,
  };
}

/** A form with everything that can be chosen for the documents of a plan. */
export function lookModel(input: LookInput, speech: Speech): OneFormPage {
  const { organisation, kept } = input;
  const { t } = speech;
  const { planLook } = t;
  const form = input.form ?? { values: valuesOf(input), errors: [] };
  const fields = new FormFields(form, t);
  return {
    title: planLook.title,
    head: { heading: planLook.title, lead: planLook.lead },
    back: { text: t.planPage.title, href: planUrls.plan(organisation) },
    warning: { kind: 'info', text: planLook.partNoData },
    facts: [
      {
        term: planLook.logo,
        value: input.logo ? (input.logo.text ?? input.name) : planLook.logoNone,
      },
      { term: planLook.own.title, value: ownState(input, planLook), long: true },
    ],
    form: {
      action: planUrls.look(organisation),
      parts: [...shownParts(fields, input, speech), ...styleParts(fields, form.values, speech)],
      fields: [{ name: 'seen', value: versionIn(form.values, kept.version, 'seen') }],
      actions: [
        { text: planLook.save },
        ...(input.own ? [{ text: planLook.saveOwn, name: 'own', value: 'true', second: true }] : []),
      ],
    },
    links: [
      { text: planLook.logoLink, href: planUrls.logo(organisation) },
      { text: t.planPage.open, href: planUrls.document(organisation) },
      { text: input.own ? planLook.own.change : planLook.own.begin, href: accountUrls.houseStyle() },
    ],
    ...fields.errorSummary(),
  };
}

function ownState({ own, kept }: LookInput, { own: words }: Speech['t']['planLook']): string {
  if (!own) return words.none;
  return isSameStyle(own, kept.choices.style) ? words.inUse : words.other;
}

function shownParts(
  fields: FormFields,
  { departments, contents }: LookInput,
  { t: { planLook } }: Speech,
): readonly FormPart[] {
  return [
    {
      radios: fields.choice('audience', {
        label: planLook.audience,
        options: AUDIENCES.map((value) => {
          const { name: text, hint } = planLook.audiences[value];
          return { value, text, hint };
        }),
      }),
    },
    {
      select: fields.select('department', {
        label: planLook.department,
        hint: planLook.departmentHint,
        optional: true,
        sentences: { required: planLook.needDepartment, notAChoice: planLook.needDepartment },
        options: departments.map(({ id, name }) => ({ value: id, text: name })),
      }),
    },
    {
      radios: fields.choice('language', {
        label: planLook.language,
        options: LOOK_LANGUAGES.map((value) => ({ value, text: planLook.languages[value] })),
      }),
    },
    { checkbox: fields.checkbox('figures', { label: planLook.figures, hint: planLook.figuresHint }) },
    {
      checkboxes: fields.choice('sections', {
        label: planLook.sections,
        hint: planLook.sectionsHint,
        sentences: { required: planLook.needSections },
        options: contents.map(({ id, text }) => ({ value: id, text })),
      }),
    },
  ];
}

/** What the form's own rules cannot see: departments that exist, and colours that can be read. */
export function lookErrors(form: LookForm, { departments, contents, own }: LookInput): readonly FieldError[] {
  const known = departments.some(({ id }) => id === form.department);
  const wrong = form.department === undefined ? form.audience === 'department' : !known;
  return [
    ...(wrong ? [{ field: 'department', code: 'required', facts: {} } as const] : []),
    ...(contents.some(({ id }) => form.sections.includes(id))
      ? []
      : [{ field: 'sections', code: 'required', facts: {} } as const]),
    // Of colours that do not count nothing is said.
    ...(form.own && own ? [] : colourErrors(form)),
  ];
}
