import {
  accountUrls,
  addMembership,
  addPerson,
  createOneTimeToken,
  findFirstPerson,
  hasPassword,
} from '../accounts/index.js';
import { hasOrganisations, listAllOrganisations } from '../organisations/index.js';
import type { Database } from '../platform/database/index.js';
import { importCase } from '../portfolios/index.js';
import { beginUrls } from './web/begin/urls.js';
import { readDemo } from './make-organisation.js';

/** Until this person gives another name. */
const FIRST_PERSON = 'Strategiedirecteur';

/**
 * Fills an empty database with the demo organisation and its first strategy director; leaves any other alone.
 * @returns true when the demo was loaded
 */
export async function loadDemoWhenEmpty(database: Database, root: string, now: Date): Promise<boolean> {
  if (await database.read(hasOrganisations)) return false;
  const demo = await readDemo(root);
  const at = now.toISOString();
  return database.write(async (em) => {
    // Asked again inside the transaction: two instances may start on one empty database.
    if (await hasOrganisations(em)) return false;
    const { organisationId } = await importCase(em, demo, at);
    const personId = await addPerson(em, { name: FIRST_PERSON, email: null }, at);
    await addMembership(em, { personId, organisationId, role: 'strategy-director' }, at);
    return true;
  });
}

/**
 * The address that signs the first person in once; undefined when the installation has nobody yet. As long as this person
 * has not begun and there is nothing but the example, it leads to the welcome page.
 */
export async function firstPersonAddress(database: Database, now: Date): Promise<string | undefined> {
  const person = await findFirstPerson(database);
  if (!person) return undefined;
  const token = await createOneTimeToken(database, person.id, now);
  const organisations = await listAllOrganisations(database);
  const fresh = organisations.length === 1 && !(await hasPassword(database, person.id));
  return accountUrls.oneTime(token, fresh ? beginUrls.welcome() : undefined);
}
