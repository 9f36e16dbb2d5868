import { IsIn, IsNumber, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import {
  checkSettings,
  isSameSetting,
  resolveSettings,
  SETTING_KEYS,
  SETTING_SUBJECTS,
  SETTINGS,
  subjectOf,
  type SettingKey,
  type SettingOverrides,
  type Settings,
  type SettingSubject,
} from '../../../planning/index.js';
import { StaleForm } from '../../../platform/errors/index.js';

/** What a form about thresholds sends beside the thresholds themselves. */
export class SettingsForm {
  /** What the form was filled with: see `writeBase`. */
  @IsString()
  @MaxLength(10_000)
  base!: string;

  /** The subject whose thresholds are all in the form; those left empty go back to their default. */
  @IsOptional()
  @IsIn(SETTING_SUBJECTS)
  subject?: SettingSubject;

  /** Asks for a default: of one threshold, or of all. */
  @IsOptional()
  @IsIn([...SETTING_KEYS, 'all'])
  standard?: SettingKey | 'all';

  /** Back to the form of this subject, with what was typed. */
  @IsOptional()
  @IsIn(SETTING_SUBJECTS)
  adjust?: SettingSubject;
}

/** Names of a threshold's fields: its own name, or one for each number of a list. */
export function fieldNames(key: SettingKey): readonly string[] {
  const { value } = SETTINGS[key];
  return typeof value === 'number' ? [key] : value.map((_, index) => `${key}.${String(index + 1)}`);
}

// Every threshold is a field with its own range: the list of thresholds is the only place that knows them.
for (const key of SETTING_KEYS) {
  const { min, max } = SETTINGS[key];
  for (const name of fieldNames(key)) {
    Reflect.defineMetadata('design:type', Number, SettingsForm.prototype, name);
    for (const rule of [IsOptional(), IsNumber(), Min(min), Max(max)]) rule(SettingsForm.prototype, name);
  }
}

/** The thresholds as the form wants them. What it does not mention stays as it was when the form was made. */
export function typedSettings(form: SettingsForm, base: Settings): Settings {
  const given = form as unknown as Readonly<Record<string, number | undefined>>;
  const entries = SETTING_KEYS.map((key): [SettingKey, number | readonly number[]] => {
    const { value } = SETTINGS[key];
    if (form.standard === 'all' || form.standard === key) return [key, value];
    const names = fieldNames(key);
    const mentioned = form.subject === subjectOf(key) || names.some((name) => given[name] !== undefined);
    if (!mentioned) return [key, base[key]];
    const numbers = names.map((name, index) => given[name] ?? [value].flat()[index] ?? 0);
    const typed = typeof value === 'number' ? (numbers[0] ?? value) : numbers;
    return [key, isSameSetting(typed, base[key]) ? base[key] : typed];
  });
  return Object.fromEntries(entries) as Settings;
}

/** What a form was filled with, so that later only a person's own changes are kept. */
export function writeBase(overrides: SettingOverrides): string {
  return JSON.stringify(overrides);
}

/** @throws StaleForm when it is not what a page of ours wrote */
export function readBase(text: string): Settings {
  const overrides = parse(text);
  if (typeof overrides !== 'object' || overrides === null || checkSettings(overrides).length > 0)
    throw new StaleForm();
  return resolveSettings(overrides);
}

function parse(text: string): SettingOverrides | null {
  try {
    return JSON.parse(text) as SettingOverrides | null;
  } catch {
    return null;
  }
}
