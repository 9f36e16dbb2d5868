import type { FormState } from '../../../platform/forms/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { SettingKey, SettingProblem, Settings } from '../../../planning/index.js';
import { valueText } from './setting-texts.js';
import { fieldNames } from './settings.form.js';

/** A form whose numbers are each possible but contradict each other, with a sentence at the field to change. */
export interface SettingsFormState extends FormState {
  readonly contradictions?: Readonly<Record<string, string>>;
}

/** What was typed, with a mistake at each threshold that contradicts another. */
export function withContradictions(
  values: FormState['values'],
  problems: readonly SettingProblem[],
  settings: Settings,
  speech: Speech,
): SettingsFormState {
  const p = speech.t.settingsPage;
  const found = problems.map(({ key, other }) => {
    const setting = speech.t.planSettings[key as SettingKey];
    const against = other as SettingKey;
    const sentence =
      key === other
        ? p.mustRise({ setting })
        : p.tooHighFor({
            setting,
            other: speech.t.planSettings[against],
            value: valueText(settings[against], speech),
          });
    return { field: fieldNames(key as SettingKey)[0] ?? key, sentence };
  });
  return {
    values,
    errors: found.map(({ field }) => ({ field, code: 'invalid', facts: {} })),
    contradictions: Object.fromEntries(found.map(({ field, sentence }) => [field, sentence])),
  };
}
