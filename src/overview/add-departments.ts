import { assertMay, type OrganisationAccess } from '../accounts/index.js';
import { addDepartment, readOrganisation } from '../organisations/index.js';
import type { Database } from '../platform/database/index.js';
import { ASSUMED } from './empty-case.js';

/**
 * Adds departments about which only the name is known. A name that is there already, as after going back, is not added
 * again.
 * @throws NotAllowed when the role does not include it
 */
export async function addDepartments(
  database: Database,
  access: OrganisationAccess,
  names: readonly string[],
  now: Date,
): Promise<void> {
  assertMay(access, 'set-up');
  await database.write(async (em) => {
    const { departments } = await readOrganisation(em, access.organisationId);
    const known = new Set(departments.map(({ name }) => name.toLowerCase()));
    for (const name of names.filter((each) => !known.has(each.toLowerCase())))
      await addDepartment(em, access, { name, ...ASSUMED }, now.toISOString());
  });
}
