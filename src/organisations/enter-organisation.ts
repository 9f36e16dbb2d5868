import { listMemberships, standsIn, type Membership, type OrganisationAccess } from '../accounts/index.js';
import { NotFound, type Database } from '../platform/database/index.js';
import type { OrganisationRow } from './store/organisation.entity.js';
import { addressParts, planAddress } from './plan-address.js';
import { OrganisationStore } from './store/organisation.store.js';

/**
 * What a person may do in the organisation of an address.
 * @throws NotFound when there is no such organisation, or when it is not theirs: nobody can tell which
 */
export async function enterOrganisation(
  database: Database,
  personId: string,
  address: string,
): Promise<OrganisationAccess> {
  const parts = addressParts(address);
  if (!parts) throw new NotFound('organisation', address);
  const { slug, plan } = parts;
  return database.readKept(`enter-organisation ${personId} ${address}`, async (em) => {
    // Looked for among one's own only, so that foreign and missing are the same questions with the same answers.
    const memberships = await listMemberships(em, personId);
    const own = memberships.map(({ organisationId }) => organisationId);
    const organisation = await new OrganisationStore(em).findAddress(slug, own);
    const membership = memberships.find(({ organisationId }) => organisationId === organisation?.id);
    if (!organisation || !membership) throw new NotFound('organisation', slug);
    const access = accessOf(organisation, membership, await standsIn(em, membership));
    return plan === undefined ? access : { ...access, slug: planAddress(parts), plan };
  });
}

export function accessOf(
  organisation: Pick<OrganisationRow, 'id' | 'slug' | 'name'>,
  { personId, role, departments }: Membership,
  standingIn: boolean,
): OrganisationAccess {
  return {
    organisationId: organisation.id,
    slug: organisation.slug,
    organisationName: organisation.name,
    personId,
    role,
    departments,
    ...(standingIn ? { standsIn: true } : {}),
  };
}
