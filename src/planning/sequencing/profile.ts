import { foldProfileName, type OwnProfile } from '../organisation/own-profile.js';
import type { SettingOverrides, Settings } from '../organisation/settings.js';
import type { C } from '../pilots/four-cs.js';

/** How warm a sequence may get: a named set of limits that the user may edit or add to (sequencing.md 5). */
export interface Profile {
  /** One of the three, or the name of the user's own. */
  readonly id: string;
  /** Percent of a department's heat capacity that the sequence may use. */
  readonly ceilingPercent: number;
  /** Weeks of learning between two phases at least; the plan's own leerpauze counts when it is longer. */
  readonly leerpauze: number;
  /** Any other limit that differs from the organisation's settings. */
  readonly settings: SettingOverrides;
  /** Times that the value of a pilot counts, by its C. Default 1. */
  readonly weights?: Readonly<Partial<Record<C, number>>>;
}

/** Rustig, Evenwichtig, Vlot. */
export const PROFILE_IDS = ['calm', 'balanced', 'brisk'] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

/** Vlot may pass the ceiling up to where that becomes a blokkade; the findings then show it as a warning. */
export function namedProfile(id: ProfileId, settings: Settings): Profile {
  const balanced: Profile = { id, ceilingPercent: 100, leerpauze: 0, settings: {} };
  if (id === 'calm') {
    return {
      ...balanced,
      ceilingPercent: settings['calm.ceilingPercent'],
      leerpauze: settings['calm.leerpauze'],
    };
  }
  return id === 'brisk' ? { ...balanced, ceilingPercent: settings['brisk.ceilingPercent'] } : balanced;
}

function ownProfile({
  name,
  ceilingPercent = 100,
  leerpauze = 0,
  settings = {},
  weights,
}: OwnProfile): Profile {
  return { id: name, ceilingPercent, leerpauze, settings, ...(weights ? { weights } : {}) };
}

/** What somebody asks for by name: one of the three, or one of the organisation's own; undefined when there is no such. */
export function profileCalled(
  name: string,
  own: readonly OwnProfile[] = [],
): ProfileId | Profile | undefined {
  const known = PROFILE_IDS.find((id) => id === name);
  if (known) return known;
  const folded = foldProfileName(name);
  const found = own.find((profile) => foldProfileName(profile.name) === folded);
  return found && ownProfile(found);
}

/** A profile with all its numbers, whether it was named or given whole. */
export function wholeProfile(profile: ProfileId | Profile, settings: Settings): Profile {
  return typeof profile === 'string' ? namedProfile(profile, settings) : profile;
}
