import { may, type OrganisationAccess } from '../../accounts/index.js';
import { organisationUrls } from '../../organisations/index.js';
import { pilotUrls } from '../../pilots/index.js';
import { planUrls } from '../../plans/index.js';
import type { Link } from '../../platform/views/index.js';
import type { Words } from '../../platform/words/index.js';
import { portfolioUrls } from '../../portfolios/index.js';
import { beginUrls } from './begin/urls.js';

/** What somebody can do in an organisation without proposals, and why. */
export interface FirstStep {
  readonly link: Link;
  readonly why: string;
}

/** Only what this role may do; whoever may only read is shown what there is to read. */
export function firstSteps(access: OrganisationAccess, t: Words): readonly FirstStep[] {
  const { first } = t.organisations;
  const { slug } = access;
  const steps = [
    {
      link: { text: first.pages, href: beginUrls.step(slug, 'departments') },
      why: first.pagesWhy,
      action: 'assess-organisation' as const,
    },
    {
      link: { text: first.people, href: organisationUrls.people(slug) },
      why: first.peopleWhy,
      action: 'manage-people' as const,
    },
    {
      link: { text: first.selfAssessment, href: portfolioUrls.selfAssessmentForm(slug) },
      why: first.selfAssessmentWhy,
      action: 'assess-organisation' as const,
    },
    {
      link: { text: first.catalogue, href: pilotUrls.catalogue(slug) },
      why: first.catalogueWhy,
      action: 'create-proposal' as const,
    },
    {
      link: { text: first.settings, href: portfolioUrls.settings(slug) },
      why: first.settingsWhy,
      action: 'read-settings' as const,
    },
    {
      link: { text: first.plan, href: planUrls.plan(slug) },
      why: first.planWhy,
      action: 'read-plan' as const,
    },
  ];
  return steps.filter(({ action }) => may(access, action)).map(({ link, why }) => ({ link, why }));
}
