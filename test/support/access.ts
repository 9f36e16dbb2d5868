import type { OrganisationAccess } from '../../src/accounts/index.js';

/** Somebody inside an organisation, for what needs no application. */
export const director: OrganisationAccess = {
  organisationId: 'o',
  slug: 'acme',
  organisationName: 'Acme',
  personId: 'p',
  role: 'strategy-director',
  departments: [],
};
