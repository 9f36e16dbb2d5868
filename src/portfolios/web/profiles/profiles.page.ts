import {
  definePage,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { MAX_PROFILES, namedProfile, PROFILE_IDS, type Settings } from '../../../planning/index.js';
import type { ProfileRow } from '../../store/profile.entity.js';
import { profileOf } from '../../store/profile.store.js';
import { portfolioUrls } from '../urls.js';
import { profileName, profileSentences } from './profile-texts.js';

interface ProfileItem {
  readonly name: string;
  readonly sentences: readonly string[];
  readonly change?: Link;
}

export interface ProfilesPageModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
  readonly onlyLook?: Notice;
  readonly own: readonly ProfileItem[];
  /** Absent for people who may only look, and when there are enough. */
  readonly add?: Link;
  readonly enough?: string;
  readonly standard: readonly ProfileItem[];
  /** Where the numbers of the three are changed. */
  readonly pace: Link;
}

export const profilesPage = definePage<ProfilesPageModel>('portfolios/profiles');

export interface ProfilesInput {
  readonly organisation: string;
  readonly rows: readonly ProfileRow[];
  readonly settings: Settings;
  readonly mayChange: boolean;
}

/** The profiles of the organisation, and the three that are always there. */
export function profilesModel(
  { organisation, rows, settings, mayChange }: ProfilesInput,
  speech: Speech,
): ProfilesPageModel {
  const { t } = speech;
  const p = t.profilePages;
  const isFull = rows.length >= MAX_PROFILES;
  return {
    title: p.title,
    back: { text: p.back, href: portfolioUrls.sequence(organisation) },
    head: { heading: p.title, lead: p.lead },
    ...(mayChange ? {} : { onlyLook: { kind: 'info', text: p.mayOnlyLook } }),
    own: rows.map((row) => ({
      name: row.name,
      sentences: profileSentences(profileOf(row), speech),
      ...(mayChange
        ? { change: { text: p.change, hidden: row.name, href: portfolioUrls.profile(organisation, row.id) } }
        : {}),
    })),
    ...(mayChange && !isFull ? { add: { text: p.add, href: portfolioUrls.newProfile(organisation) } } : {}),
    ...(isFull ? { enough: p.tooMany({ max: MAX_PROFILES }) } : {}),
    standard: PROFILE_IDS.map((id) => ({
      name: profileName(id, speech),
      sentences: profileSentences(namedProfile(id, settings), speech),
    })),
    pace: { text: p.pace, href: `${portfolioUrls.settings(organisation)}#onderwerp-pace` },
  };
}
