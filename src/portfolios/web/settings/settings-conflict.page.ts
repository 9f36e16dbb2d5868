import { conflictModel, type Compared } from '../../../platform/forms/index.js';
import type { FormPageModel } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { SettingKey, Settings } from '../../../planning/index.js';
import { portfolioUrls } from '../urls.js';
import { carry } from './settings-effect.page.js';
import { fieldNames } from './settings.form.js';

export interface SettingsConflictInput {
  readonly organisation: string;
  readonly current: Settings;
  /** What holds now with this person's values on top. */
  readonly proposed: Settings;
  readonly changed: readonly SettingKey[];
  /** Of those, what somebody else changed too. */
  readonly conflicts: readonly SettingKey[];
}

/** Decimals enough to give every threshold back as it was. */
const ALL_DECIMALS = 6;

/** Somebody else changed the same thresholds: both values side by side. What only this person changed goes along. */
export function settingsConflictModel(input: SettingsConflictInput, speech: Speech): FormPageModel {
  const p = speech.t.settingsPage;
  const { organisation, changed, conflicts } = input;
  const own = changed.filter((key) => !conflicts.includes(key));
  const { action, fields } = carry(
    { ...input, changed: own },
    portfolioUrls.settingsEffect(organisation),
    speech,
  );
  return conflictModel(
    {
      title: p.title,
      action,
      hidden: fields,
      fields: conflicts.flatMap((key) => numbersOf(key, input, speech)),
      back: { text: p.keepTheirs, href: portfolioUrls.settings(organisation) },
      save: p.seeEffect,
    },
    speech,
  );
}

function numbersOf(
  key: SettingKey,
  { current, proposed }: SettingsConflictInput,
  { t, f }: Speech,
): readonly Compared[] {
  const names = fieldNames(key);
  const side = (settings: Settings, index: number) => {
    const text = f.number([settings[key]].flat()[index] ?? 0, ALL_DECIMALS);
    return { value: text, text };
  };
  return names.map((name, index) => ({
    name,
    label: names.length === 1 ? t.planSettings[key] : `${t.planSettings[key]} (${String(index + 1)})`,
    mine: side(proposed, index),
    theirs: side(current, index),
  }));
}
