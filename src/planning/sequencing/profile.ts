import type { SettingOverrides, Settings } from '../organisation/settings.js';

/** How warm a sequence may get: a named set of limits that the user may edit or add to (sequencing.md 5). */
export interface Profile {
  readonly id: string;
  /** Percent of a department's heat capacity that the sequence may use. */
  readonly ceilingPercent: number;
  /** Weeks of learning between two phases at least; the plan's own leerpauze counts when it is longer. */
  readonly leerpauze: number;
  /** Any other limit that differs from the organisation's settings. */
  readonly settings: SettingOverrides;
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
