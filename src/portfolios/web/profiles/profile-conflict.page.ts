import { compareFields, conflictModel, FormFields, rawValues } from '../../../platform/forms/index.js';
import type { FormPageModel } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { OwnProfile } from '../../../planning/index.js';
import { portfolioUrls } from '../urls.js';
import { valuesOf } from './profile.form.js';
import { itemsOf, nameField, type ProfileInput } from './profile.page.js';

/** Somebody else changed the profile first: it, beside what was filled in. */
export function profileConflict(
  {
    organisation,
    portfolio,
    kept,
  }: Pick<ProfileInput, 'organisation' | 'portfolio'> & {
    readonly kept: NonNullable<ProfileInput['kept']>;
  },
  typed: OwnProfile,
  speech: Speech,
): FormPageModel {
  const p = speech.t.profilePages;
  const filled = (profile: OwnProfile) => {
    const values = rawValues(valuesOf(profile), speech.language);
    const fields = new FormFields({ values, errors: [] }, speech.t);
    const items = itemsOf(fields, portfolio, speech).flatMap((item) =>
      'field' in item
        ? [item.field]
        : item.group.fields.map((each) => ({ ...each, label: `${item.group.legend}: ${each.label}` })),
    );
    return [nameField(fields, speech), ...items];
  };
  return conflictModel(
    {
      title: p.changeTitle({ name: kept.profile.name }),
      action: portfolioUrls.profile(organisation, kept.id),
      hidden: [{ name: 'version', value: String(kept.version) }],
      fields: compareFields(filled(typed), filled(kept.profile), speech),
      back: { text: p.title, href: portfolioUrls.profiles(organisation) },
    },
    speech,
  );
}
