import { errorText, FormFields, type FieldError } from '../../../platform/forms/index.js';
import {
  definePage,
  type Breadcrumbs,
  type PageHead,
  type PageModel,
  type TextField,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  overridesOf,
  SETTINGS,
  settingsOf,
  type SettingKey,
  type Settings,
  type SettingSubject,
} from '../../../planning/index.js';
import { portfolioUrls } from '../urls.js';
import type { SettingsFormState } from './contradictions.js';
import { originText, rangeText, valueText } from './setting-texts.js';
import { fieldNames, writeBase } from './settings.form.js';

/** A threshold with one number is a field, one with a list is a group of small fields. */
type SettingItem =
  | { readonly field: TextField }
  | { readonly group: { readonly legend: string; readonly hint: string; readonly fields: TextField[] } };

export interface SettingsSubjectModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  readonly form: {
    readonly action: string;
    readonly base: string;
    readonly subject: SettingSubject;
    readonly items: readonly SettingItem[];
  };
}

export const settingsSubjectPage = definePage<SettingsSubjectModel>('portfolios/settings-subject');

export interface SettingsSubjectInput {
  readonly organisation: string;
  readonly subject: SettingSubject;
  /** What the form is filled with, and what a change is measured against. */
  readonly base: Settings;
  readonly form: SettingsFormState;
}

/** One subject's thresholds to fill in, each with its explanation, default, range and origin. */
export function settingsSubjectModel(
  { organisation, subject, base, form }: SettingsSubjectInput,
  speech: Speech,
): SettingsSubjectModel {
  const p = speech.t.settingsPage;
  const title = p.formTitle({ subject: p.subjects[subject] });
  const fields = new FormFields(form, speech.t);
  const items = settingsOf(subject).map((key) => settingItem({ fields, key, form }, speech));
  return {
    title,
    breadcrumbs: { items: [{ text: p.title, href: portfolioUrls.settings(organisation) }] },
    head: { heading: title, lead: p.formLead },
    form: {
      action: portfolioUrls.settingsEffect(organisation),
      base: writeBase(overridesOf(base)),
      subject,
      items,
    },
    ...fields.errorSummary(),
  };
}

interface ItemInput {
  readonly fields: FormFields;
  readonly key: SettingKey;
  readonly form: SettingsFormState;
}

function settingItem({ fields, key, form }: ItemInput, speech: Speech): SettingItem {
  const { t } = speech;
  const p = t.settingsPage;
  const { value, unit } = SETTINGS[key];
  const name = t.planSettings[key];
  const hint = p.hint({
    help: t.settingHelp[key],
    standard: valueText(value, speech),
    range: rangeText(key, speech),
    origin: originText(key, speech),
  });
  const parts = fieldNames(key);
  if (typeof value === 'number') {
    const sentences = sentencesAt(form, key, name, speech);
    return { field: fields.number(key, { label: name, hint, unit: t.cli.settings.units[unit], sentences }) };
  }
  const part = value.length === TOLERANCES ? p.tolerance : p.bound;
  return {
    group: {
      legend: name,
      hint,
      fields: parts.map((field, index) => {
        const label = part({ number: index + 1 });
        const sentences = sentencesAt(form, field, p.part({ setting: name, part: label }), speech);
        return fields.number(field, { label, within: name, sentences });
      }),
    },
  };
}

/** A list of five has one number for each change tolerance. */
const TOLERANCES = 5;

/** The general sentences with the threshold's full name: "Tolerantie 1" alone says too little in a summary. */
function sentencesAt(
  form: SettingsFormState,
  field: string,
  label: string,
  { t }: Speech,
): Readonly<Partial<Record<FieldError['code'], string>>> {
  const mistake = form.errors.find((error) => error.field === field);
  if (!mistake) return {};
  const own = form.contradictions?.[field];
  return { [mistake.code]: own ?? errorText(mistake, label, t) };
}
