import { listMemberships, type Role } from '../accounts/index.js';
import type { Database } from '../platform/database/index.js';
import { OrganisationStore } from './store/organisation.store.js';

export interface OrganisationChoice {
  readonly slug: string;
  readonly name: string;
  readonly role: Role;
}

/** The organisations that a person works in, by name. */
export async function listOrganisations(
  database: Database,
  personId: string,
): Promise<readonly OrganisationChoice[]> {
  return database.read(async (em) => {
    const memberships = await listMemberships(em, personId);
    const roles = new Map(memberships.map(({ organisationId, role }) => [organisationId, role]));
    const rows = await new OrganisationStore(em).listByIds([...roles.keys()]);
    return rows
      .map(({ id, slug, name }) => ({ slug, name, role: roles.get(id) ?? 'reader' }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  });
}
