import { isDeepStrictEqual } from 'node:util';
import { assertMay, type OrganisationAccess } from '../accounts/index.js';
import { addDepartment, isDefaultDepartment, readOrganisation } from '../organisations/index.js';
import type { Department } from '../planning/index.js';
import type { Database } from '../platform/database/index.js';
import { removeIfUnused } from '../portfolios/index.js';
import { ASSUMED } from './empty-case.js';

function isUnchanged({ id: _, name: __, ...data }: Department): boolean {
  return isDeepStrictEqual(data, { ...ASSUMED });
}

/** The department that makes room for the first ones that are named: it is the only one, and nobody changed it. */
export function placeholderOf(departments: readonly Department[]): Department | undefined {
  const [only, ...others] = departments;
  return only && others.length === 0 && isDefaultDepartment(only) && isUnchanged(only) ? only : undefined;
}

/**
 * Adds departments about which only the name is known. A name that is there already, as after going back, is not added
 * again. The one that stood for all of them goes, unless something belongs to it by now.
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
    const added = names.filter((each) => !known.has(each.toLowerCase()));
    for (const name of added) await addDepartment(em, access, { name, ...ASSUMED }, now.toISOString());
    const placeholder = placeholderOf(departments);
    const isMeant = names.some((name) => name.toLowerCase() === placeholder?.name.toLowerCase());
    if (placeholder && added.length > 0 && !isMeant) await removeIfUnused(em, access, placeholder.id, now);
  });
}
