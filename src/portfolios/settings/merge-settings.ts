import { isSameSetting, SETTING_KEYS, type SettingKey, type Settings } from '../../planning/index.js';

export interface MergedSettings {
  /** What holds now, with what this person changed on top. */
  readonly settings: Settings;
  /** What this person changed, and that does not hold already. */
  readonly changed: readonly SettingKey[];
  /** Of those, what somebody else changed meanwhile. */
  readonly conflicts: readonly SettingKey[];
}

/**
 * Puts a person's changes on what holds now. They are the thresholds that differ from what the form was filled with, so
 * that a change by somebody else to another threshold is neither undone nor in the way.
 */
export function mergeSettings(base: Settings, typed: Settings, current: Settings): MergedSettings {
  const changed = SETTING_KEYS.filter(
    (key) => !isSameSetting(typed[key], base[key]) && !isSameSetting(typed[key], current[key]),
  );
  const conflicts = changed.filter((key) => !isSameSetting(current[key], base[key]));
  const own = Object.fromEntries(changed.map((key) => [key, typed[key]]));
  return { settings: { ...current, ...own }, changed, conflicts };
}
