import type { Speech } from '../../../platform/words/index.js';
import { SETTINGS, type SettingKey } from '../../../planning/index.js';

/** Decimals that a threshold is shown with. */
const DECIMALS = 3;

/** "26", or "1 · 1 · 2 · 3 · 3". */
export function valueText(value: number | readonly number[], { f }: Speech): string {
  return [value]
    .flat()
    .map((number) => f.number(number, DECIMALS))
    .join(' · ');
}

export function rangeText(key: SettingKey, { t, f }: Speech): string {
  const { min, max } = SETTINGS[key];
  return t.settingsPage.rangeOf({ min: f.number(min, DECIMALS), max: f.number(max, DECIMALS) });
}

/** "D of S1-2" -> "onze standaard, naar S1-2": whose number it is, and whose idea. */
export function originText(key: SettingKey, { t, f }: Speech): string {
  const sources = SETTINGS[key].source
    .split('; ')
    .map((part) => part.replace(/^D of /, ''))
    .filter((part) => part !== 'D');
  return sources.length === 0
    ? t.settingsPage.ownDefault
    : t.settingsPage.ownDefaultAfter({ sources: f.list(sources) });
}
