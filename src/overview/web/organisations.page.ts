import type { OrganisationChoice } from '../../organisations/index.js';
import { definePage, type Link, type PageHead, type PageModel } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { overviewUrls } from './urls.js';

export interface OrganisationsPageModel extends PageModel {
  readonly head: PageHead;
  readonly organisations: readonly { readonly link: Link; readonly role: string }[];
}

export const organisationsPage = definePage<OrganisationsPageModel>('overview/organisations');

/** Where somebody starts who works in several organisations, or in none yet. */
export function organisationsModel(
  organisations: readonly OrganisationChoice[],
  { t }: Speech,
): OrganisationsPageModel {
  const none = organisations.length === 0;
  const title = none ? t.home.noneTitle : t.home.chooseTitle;
  return {
    title,
    head: { heading: title, lead: none ? t.home.noneLead : t.home.chooseLead },
    organisations: organisations.map(({ slug, name, role }) => ({
      link: { text: name, href: overviewUrls.home(slug) },
      role: t.roles[role],
    })),
  };
}
