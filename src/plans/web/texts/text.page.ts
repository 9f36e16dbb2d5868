import { TEXT_LANGUAGES, type TextSlot } from '../../../planning/index.js';
import {
  compareFields,
  conflictModel,
  FormFields,
  versionIn,
  type FormState,
} from '../../../platform/forms/index.js';
import {
  definePage,
  type ChoiceField,
  type FormPageModel,
  type Link,
  type PageModel,
  type TextArea,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { PlanTextRow } from '../../../portfolios/index.js';
import { writtenText, type WrittenModel } from '../../../rendering/index.js';
import { planUrls } from '../urls.js';

export interface TextPageModel extends PageModel {
  readonly back: Link;
  readonly heading: string;
  readonly belongs: string;
  /** The good example, as it would stand in the document. */
  readonly example: WrittenModel;
  readonly form: {
    readonly action: string;
    readonly autosave: string;
    readonly seen: string;
    readonly body: TextArea;
    readonly language: ChoiceField;
  };
  /** Absent while nothing is written. */
  readonly preview?: WrittenModel;
  /** After the script saved something. */
  readonly saved?: string;
}

export const textPage = definePage<TextPageModel>('plans/text');

export interface TextInput {
  readonly organisation: string;
  readonly slot: TextSlot;
  /** Null while nobody wrote here. */
  readonly row: PlanTextRow | null;
  /** As typed, after a mistake or to look at; else what is kept is shown. */
  readonly form?: FormState;
  /** Moment of saving, in UTC. */
  readonly savedAt?: string;
}

type Typed = Pick<FormState, 'values'>['values'];

function valuesOf({ row }: TextInput, { language }: Speech): Typed {
  return { body: row?.body ?? '', language: row?.language ?? language };
}

function fieldsOf(
  fields: FormFields,
  { t }: Speech,
): { readonly body: TextArea; readonly language: ChoiceField } {
  const { planTexts } = t;
  return {
    body: fields.textarea('body', {
      label: planTexts.body,
      hint: planTexts.bodyHint,
      rows: 12,
      optional: true,
    }),
    language: fields.choice('language', {
      label: planTexts.language,
      hint: planTexts.languageHint,
      options: TEXT_LANGUAGES.map((value) => ({ value, text: t.account.languages[value] })),
    }),
  };
}

/** Writing in one place of the document, with what it will look like. */
export function textModel(input: TextInput, speech: Speech): TextPageModel {
  const { organisation, slot, row, form } = input;
  const { t, f, language } = speech;
  const { name, belongs, example } = t.planTexts.slots[slot];
  const state = form ?? { values: valuesOf(input, speech), errors: [] };
  const fields = new FormFields(state, t);
  const own = fieldsOf(fields, speech);
  const chosen = own.language.options.find((option) => option.chosen)?.value === 'en' ? 'en' : 'nl';
  const preview = writtenText({ language: chosen, text: own.body.value }, language);
  return {
    title: name,
    autosave: true,
    back: { text: t.planTexts.back, href: planUrls.texts(organisation) },
    heading: name,
    belongs,
    example: writtenText({ language, text: example }, language),
    form: {
      action: planUrls.text(organisation, slot),
      autosave: planUrls.keepText(organisation, slot),
      seen: versionIn(state.values, row?.version ?? 0, 'seen'),
      ...own,
    },
    ...(preview.parts.length > 0 ? { preview } : {}),
    ...(input.savedAt === undefined
      ? {}
      : { saved: t.planTexts.savedAt({ moment: f.moment(input.savedAt) }) }),
    ...fields.errorSummary(),
  };
}

/** Somebody else wrote here meanwhile: both texts, and a choice. */
export function textConflict(input: TextInput & { readonly form: FormState }, speech: Speech): FormPageModel {
  const { organisation, slot, row } = input;
  const { t } = speech;
  const sides = [input.form.values, valuesOf(input, speech)].map((values) => {
    const { body, language } = fieldsOf(new FormFields({ values, errors: [] }, t), speech);
    return [body, language];
  });
  return conflictModel(
    {
      title: t.planTexts.slots[slot].name,
      action: planUrls.text(organisation, slot),
      hidden: [{ name: 'seen', value: String(row?.version ?? 0) }],
      fields: compareFields(sides[0] ?? [], sides[1] ?? [], speech),
      back: { text: t.planTexts.slots[slot].name, href: planUrls.text(organisation, slot) },
    },
    speech,
  );
}
