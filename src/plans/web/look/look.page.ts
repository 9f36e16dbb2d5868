import { AUDIENCES } from '../../../planning/index.js';
import { FormFields, versionIn, type FieldError, type FormState } from '../../../platform/forms/index.js';
import type { FormPart, OneFormPage } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  contrastOnPaper,
  HOUSE_FONTS,
  LEAST_CONTRAST,
  parseColour,
  type ContentsItem,
} from '../../../rendering/index.js';
import type { KeptChoices } from '../../choices/document-choices.js';
import { planUrls } from '../urls.js';
import { LOOK_LANGUAGES, type LookForm } from './look.form.js';

export interface LookInput {
  readonly organisation: string;
  /** All chapters and appendices, also those that are left out now. */
  readonly contents: readonly ContentsItem[];
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  readonly kept: KeptChoices;
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
    form: {
      action: planUrls.look(organisation),
      parts: [...shownParts(fields, input, speech), ...styleParts(fields, form.values, speech)],
      fields: [{ name: 'seen', value: versionIn(form.values, kept.version, 'seen') }],
      actions: [{ text: planLook.save }],
    },
    links: [{ text: t.planPage.open, href: planUrls.document(organisation) }],
    ...fields.errorSummary(),
  };
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

function styleParts(fields: FormFields, values: Values, speech: Speech): readonly FormPart[] {
  const { planLook } = speech.t;
  const colour = (name: 'main' | 'second'): FormPart => {
    const text = { label: planLook[name], hint: planLook.colourHint, short: true, optional: true };
    const sentences = {
      invalid: planLook.notAColour,
      tooSmall: tooLight(String(values[name] ?? ''), speech),
    };
    return { field: fields.text(name, { ...text, sentences }) };
  };
  return [
    colour('main'),
    colour('second'),
    {
      radios: fields.choice('font', {
        label: planLook.font,
        options: HOUSE_FONTS.map((value) => ({ value, text: planLook.fonts[value] })),
      }),
    },
  ];
}

function tooLight(value: string, { t, f }: Speech): string {
  const known = parseColour(value);
  return t.planLook.tooLight({
    contrast: known === undefined ? '' : f.number(contrastOnPaper(known), 1),
    least: f.number(LEAST_CONTRAST, 1),
  });
}

/** What the form's own rules cannot see: departments that exist, and colours that can be read. */
export function lookErrors(form: LookForm, { departments, contents }: LookInput): readonly FieldError[] {
  const known = departments.some(({ id }) => id === form.department);
  const wrong = form.department === undefined ? form.audience === 'department' : !known;
  return [
    ...(wrong ? [{ field: 'department', code: 'required', facts: {} } as const] : []),
    ...(contents.some(({ id }) => form.sections.includes(id))
      ? []
      : [{ field: 'sections', code: 'required', facts: {} } as const]),
    ...colourErrors('main', form.main),
    ...colourErrors('second', form.second),
  ];
}

function colourErrors(field: string, given: string | undefined): readonly FieldError[] {
  if (given === undefined) return [];
  const colour = parseColour(given);
  if (colour === undefined) return [{ field, code: 'invalid', facts: {} }];
  return contrastOnPaper(colour) < LEAST_CONTRAST
    ? [{ field, code: 'tooSmall', facts: { min: LEAST_CONTRAST } }]
    : [];
}
