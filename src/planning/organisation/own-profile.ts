import type { C } from '../pilots/four-cs.js';
import type { SettingKey, SettingOverrides } from './settings.js';

/** How warm a sequence may get and what counts most in it: a choice that an organisation named itself (sequencing.md 5). */
export interface OwnProfile {
  /** Also what it is asked for by; unique in the organisation, whatever the capitals. */
  readonly name: string;
  /** Percent of a department's heat capacity that the sequence may use. Default 100. */
  readonly ceilingPercent?: number;
  /** Weeks of learning between two phases at least. Default 0. */
  readonly leerpauze?: number;
  /** Limits that differ from the organisation's own, of those in `PROFILE_SETTINGS`. */
  readonly settings?: SettingOverrides;
  /** Times that the value of a pilot counts, by its C. Default 1. */
  readonly weights?: Readonly<Partial<Record<C, number>>>;
}

/** Limits that a sequence is held to and that a profile may set otherwise. What else judges a plan stays as it is. */
export const PROFILE_SETTINGS = [
  'rise.maximum',
  'temperature.maximumRise',
  'starts.perPeriod',
  'starts.hotIntensity',
  'bigBang.departmentShare',
  'breadth.withinPeriods',
] as const satisfies readonly SettingKey[];

/** Ranges of the numbers of a profile; those of its limits are in `SETTINGS`. */
export const PROFILE_RANGES = {
  /** Percent. */
  ceilingPercent: { min: 10, max: 300 },
  /** Weeks. */
  leerpauze: { min: 0, max: 26 },
  /** Times. */
  weight: { min: 0.1, max: 10 },
} as const;

/** Characters. */
export const MAX_PROFILE_NAME = 40;
/** Profiles of one organisation: a list to choose from stays short. */
export const MAX_PROFILES = 20;

/** Two names that differ in capitals or spaces around them are one. */
export function foldProfileName(name: string): string {
  return name.trim().normalize('NFKC').toLowerCase();
}
