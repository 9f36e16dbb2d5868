import type { EntityManager } from 'typeorm';
import type { OrganisationAccess, Role } from '../policy.js';
import { MembersStore } from '../store/members.store.js';

/** Somebody of the same organisation, as everybody there may know them: without an address. */
export interface Colleague {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly departments: readonly string[];
}

/** The people of an organisation by name, to ask one of them something. */
export async function listColleagues(
  em: EntityManager,
  { organisationId }: Pick<OrganisationAccess, 'organisationId'>,
): Promise<readonly Colleague[]> {
  const members = await new MembersStore(em, organisationId).list();
  return members
    .map(({ person, membership: { role, departments } }) => ({
      ...{ personId: person.id, name: person.name },
      ...{ role, departments },
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}
