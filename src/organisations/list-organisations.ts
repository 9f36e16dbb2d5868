import { listMemberships, standsIn, type OrganisationAccess } from '../accounts/index.js';
import type { Database } from '../platform/database/index.js';
import { accessOf } from './enter-organisation.js';
import { OrganisationStore } from './store/organisation.store.js';

/** The organisations that a person works in, by name, with what they may do in each. */
export async function listOrganisations(
  database: Database,
  personId: string,
): Promise<readonly OrganisationAccess[]> {
  return database.read(async (em) => {
    const memberships = await listMemberships(em, personId);
    const rows = await new OrganisationStore(em).listByIds(
      memberships.map(({ organisationId }) => organisationId),
    );
    const listed: OrganisationAccess[] = [];
    for (const membership of memberships) {
      const row = rows.find(({ id }) => id === membership.organisationId);
      if (row) listed.push(accessOf(row, membership, await standsIn(em, membership)));
    }
    return listed.sort((a, b) => a.organisationName.localeCompare(b.organisationName, 'nl'));
  });
}

/** Every organisation of the installation, for what is nobody's own work. */
export async function listAllOrganisations(
  database: Database,
): Promise<readonly { readonly id: string; readonly slug: string }[]> {
  return database.read(async (em) => new OrganisationStore(em).listAddresses());
}
