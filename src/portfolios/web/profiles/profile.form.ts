import { IsInt, IsNumber, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import {
  FOUR_CS,
  MAX_PROFILE_NAME,
  PROFILE_RANGES,
  PROFILE_SETTINGS,
  SETTINGS,
  type C,
  type OwnProfile,
  type Settings,
} from '../../../planning/index.js';
import { fieldNames } from '../settings/settings.form.js';

/** A profile of one's own. An empty number follows the settings of the organisation. */
export class ProfileForm {
  @IsString()
  @MaxLength(MAX_PROFILE_NAME)
  name!: string;

  @IsOptional()
  @IsNumber()
  @Min(PROFILE_RANGES.ceilingPercent.min)
  @Max(PROFILE_RANGES.ceilingPercent.max)
  ceilingPercent?: number;

  @IsOptional()
  @IsInt()
  @Min(PROFILE_RANGES.leerpauze.min)
  @Max(PROFILE_RANGES.leerpauze.max)
  leerpauze?: number;

  /** Of the profile that the form was filled from; absent for a new one. */
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number;
}

export function weightField(c: C): string {
  return `weight.${c}`;
}

function declareNumber(name: string, { min, max }: { readonly min: number; readonly max: number }): void {
  Reflect.defineMetadata('design:type', Number, ProfileForm.prototype, name);
  for (const rule of [IsOptional(), IsNumber(), Min(min), Max(max)]) rule(ProfileForm.prototype, name);
}

// The lists in the core are the only place that knows which limits a profile may set, and which Cs there are.
for (const key of PROFILE_SETTINGS) for (const name of fieldNames(key)) declareNumber(name, SETTINGS[key]);
for (const c of FOUR_CS) declareNumber(weightField(c), PROFILE_RANGES.weight);

type Numbers = Readonly<Record<string, number | undefined>>;

/** What was filled in of a limit; a list that was filled in partly is completed from the settings. */
function typedSettings(given: Numbers, settings: Settings): NonNullable<OwnProfile['settings']> {
  return Object.fromEntries(
    PROFILE_SETTINGS.flatMap((key) => {
      const names = fieldNames(key);
      if (names.every((name) => given[name] === undefined)) return [];
      const numbers = names.map((name, index) => given[name] ?? [settings[key]].flat()[index] ?? 0);
      return [[key, typeof settings[key] === 'number' ? (numbers[0] ?? 0) : numbers]];
    }),
  );
}

/** @param settings of the organisation, as they are now */
export function typedProfile(form: ProfileForm, settings: Settings): OwnProfile {
  const given = form as unknown as Numbers;
  const own = typedSettings(given, settings);
  const weights = Object.fromEntries(
    FOUR_CS.flatMap((c) => {
      const weight = given[weightField(c)];
      return weight === undefined ? [] : [[c, weight]];
    }),
  );
  return {
    name: form.name,
    ...(form.ceilingPercent === undefined ? {} : { ceilingPercent: form.ceilingPercent }),
    ...(form.leerpauze === undefined ? {} : { leerpauze: form.leerpauze }),
    ...(Object.keys(own).length > 0 ? { settings: own } : {}),
    ...(Object.keys(weights).length > 0 ? { weights } : {}),
  };
}

/** What stands in the fields of a profile. */
export function valuesOf({ settings = {}, weights = {}, ...profile }: OwnProfile): object {
  const limits = PROFILE_SETTINGS.flatMap((key): (readonly [string, number | undefined])[] => {
    const value = settings[key];
    if (value === undefined) return [];
    return fieldNames(key).map((name, index) => [name, [value].flat()[index]]);
  });
  const factors = FOUR_CS.map((c) => [weightField(c), weights[c]] as const);
  return { ...profile, ...Object.fromEntries([...limits, ...factors]) };
}
