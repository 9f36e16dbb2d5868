import { SETTING_KEYS, SETTINGS, type SettingKey } from '../../planning/index.js';

import { table } from '../layout.js';
import type { SettingsFlags } from '../flags.js';
import { answer, answerJson, type Context, type Outcome } from '../outcome.js';

function valuesOf(key: SettingKey): readonly number[] {
  const { value } = SETTINGS[key];
  return typeof value === 'number' ? [value] : value;
}

/** `kikkerplan settings`: every threshold with its default, and where the default comes from. */
export function settings(options: SettingsFlags, { speech: { t, f }, terminal }: Context): Outcome {
  if (options.json) {
    const list = SETTING_KEYS.map((key) => ({ key, about: t.planSettings[key], ...SETTINGS[key] }));
    return answerJson({ format: 'kikkerplan-settings/1', settings: list });
  }
  const words = t.cli.settings;
  const number = (value: number): string => f.number(value, 3);
  const rows = SETTING_KEYS.map((key) => {
    const { unit, min, max, source } = SETTINGS[key];
    return [
      key,
      valuesOf(key).map(number).join(' '),
      words.units[unit],
      `${number(min)}–${number(max)}`,
      source,
    ];
  });
  const columns = [words.key, words.value, words.unit, words.range, words.source].map((title) => ({ title }));
  return answer(`${table(columns, rows, terminal.columns)}\n\n${words.note}\n`);
}
