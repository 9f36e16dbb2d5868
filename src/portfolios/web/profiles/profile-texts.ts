import type { Speech } from '../../../platform/words/index.js';
import {
  FOUR_CS,
  PROFILE_SETTINGS,
  type OwnProfile,
  type Profile,
  type SettingKey,
} from '../../../planning/index.js';
import { valueText } from '../settings/setting-texts.js';

/** "Rustig", or the name that the organisation gave it. */
export function profileName(id: string, { t }: Speech): string {
  const profiles: Readonly<Record<string, { readonly name: string }>> = t.sequencePage.profiles;
  return profiles[id]?.name ?? id;
}

function limitText(key: SettingKey, value: number | readonly number[], speech: Speech): string {
  return speech.t.profilePages.limit({
    limit: speech.t.planSettings[key],
    value: valueText(value, speech),
  });
}

/** What a profile asks for, each in a sentence. */
export function profileSentences(
  { ceilingPercent = 100, leerpauze = 0, settings = {}, weights = {} }: OwnProfile | Profile,
  speech: Speech,
): readonly string[] {
  const { t, f } = speech;
  const p = t.profilePages;
  const limits = PROFILE_SETTINGS.flatMap((key) => {
    const value = settings[key];
    return value === undefined ? [] : [limitText(key, value, speech)];
  });
  const factors = FOUR_CS.flatMap((c) => {
    const weight = weights[c] ?? 1;
    return weight === 1 ? [] : [p.weightOf({ c: t.terms.cs[c], weight: f.number(weight, 2) })];
  });
  return [
    p.ceilingIs({ percent: f.percent(ceilingPercent / 100) }),
    p.leerpauzeIs({ weeks: leerpauze }),
    ...limits,
    ...factors,
  ];
}
