import { addMembership, addPerson, createOneTimeToken, findFirstPerson } from '../accounts/index.js';
import { hasOrganisations } from '../organisations/index.js';
import type { Database } from '../platform/database/index.js';
import { importCase } from '../portfolios/index.js';
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

/** A fresh one-time token for the first person; undefined when the installation has nobody yet. */
export async function firstPersonToken(database: Database, now: Date): Promise<string | undefined> {
  const person = await findFirstPerson(database);
  return person ? createOneTimeToken(database, person.id, now) : undefined;
}
