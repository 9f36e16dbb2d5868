import type { FormFields, FormState } from '../../platform/forms/index.js';
import type { Checkbox, ChoiceField, Link } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { PROFILE_IDS, profileCalled, type OwnProfile } from '../../planning/index.js';
import type { JudgedPlan } from '../judged-plans.js';
import { profileSentences } from './profiles/profile-texts.js';
import { SEARCH_LENGTHS } from './sequence.form.js';
import { portfolioUrls } from './urls.js';

/** The part of the sequence page that asks what to compute. */
export interface ComputeForm {
  readonly action: string;
  readonly profile: ChoiceField;
  /** Where profiles of one's own are made. */
  readonly profiles: Link;
  readonly search: ChoiceField;
  /** Absent while there is nothing to keep. */
  readonly keep?: Checkbox;
}

/** What the form opens on: what was chosen last time and is still there, else the middle road. */
export function suggestedProfile({ sequence, planningCase }: JudgedPlan): FormState['values'] {
  const last = sequence?.profile ?? 'balanced';
  const profile = profileCalled(last, planningCase.plan.profiles) ? last : 'balanced';
  return { profile, search: 'short' };
}

/** @param organisation its part of the address */
export function computeForm(
  organisation: string,
  { planningCase, sequence }: JudgedPlan,
  fields: FormFields,
  speech: Speech,
): ComputeForm {
  const { t } = speech;
  const own = planningCase.plan.profiles ?? [];
  const search = SEARCH_LENGTHS.map((value) => ({ value, ...t.sequencePage.searches[value] }));
  return {
    action: portfolioUrls.sequence(organisation),
    profile: profileField(fields, own, speech),
    profiles: { text: t.profilePages.link, href: portfolioUrls.profiles(organisation) },
    search: fields.choice('search', { label: t.sequencePage.search, options: search }),
    ...(sequence ? { keep: fields.checkbox('keep', t.sequencePage.keep) } : {}),
  };
}

function profileField(fields: FormFields, own: readonly OwnProfile[], speech: Speech): ChoiceField {
  const { t } = speech;
  const standard = PROFILE_IDS.map((id) => ({
    value: id,
    text: t.sequencePage.profiles[id].name,
    hint: t.sequencePage.profiles[id].hint,
  }));
  const added = own.map((profile) => ({
    value: profile.name,
    text: profile.name,
    hint: profileSentences(profile, speech).join(' '),
  }));
  return fields.choice('profile', { label: t.sequencePage.profile, options: [...standard, ...added] });
}
