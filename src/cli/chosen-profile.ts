import { PROFILE_IDS, profileCalled, type PlanningCase, type SequenceOptions } from '../planning/index.js';
import type { Words } from '../platform/words/index.js';

import type { SearchFlags } from './flags.js';

export type ChosenProfile =
  | { readonly ok: true; readonly profile: NonNullable<SequenceOptions['profile']> }
  | { readonly ok: false; readonly complaints: readonly string[] };

/** The profile that --profile asks for: one of the three, or one of the case's own. */
export function chosenProfile(
  { profile: value = 'balanced' }: SearchFlags,
  { plan: { profiles = [] } }: PlanningCase,
  { usage }: Words['cli'],
): ChosenProfile {
  const profile = profileCalled(value, profiles);
  if (profile) return { ok: true, profile };
  const choices = [...PROFILE_IDS, ...profiles.map(({ name }) => name)].join(', ');
  return { ok: false, complaints: [usage.notAChoice({ option: '--profile', value, choices })] };
}
