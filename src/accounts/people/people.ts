import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../platform/database/index.js';
import type { Language } from '../../platform/words/index.js';
import { recordAudit } from '../audit/record-audit.js';
import { AccountsStore } from '../store/accounts.store.js';
import type { Person } from '../store/person.entity.js';

export async function addPerson(
  em: EntityManager,
  person: { readonly name: string; readonly email: string | null },
  now: string,
): Promise<string> {
  const id = randomUUID();
  await new AccountsStore(em).addPerson({ ...person, id, language: null, createdAt: now, version: 1 });
  return id;
}

export async function findPerson(database: Database, personId: string): Promise<Person | null> {
  return database.readKept(`person ${personId}`, async (em) => new AccountsStore(em).findPerson(personId));
}

/** Who signs in with this address. */
export async function findPersonByEmail(em: EntityManager, email: string): Promise<Person | null> {
  return new AccountsStore(em).findPersonByEmail(email);
}

/** What somebody is called now, to write beside what they decide; empty when they are gone. */
export async function nameOf(em: EntityManager, personId: string): Promise<string> {
  return (await new AccountsStore(em).findPerson(personId))?.name ?? '';
}

/** Whom the address on the console signs in. */
export async function findFirstPerson(database: Database): Promise<Person | null> {
  return database.read(async (em) => new AccountsStore(em).findFirstPerson());
}

export async function chooseLanguageOf(
  database: Database,
  personId: string,
  language: Language,
): Promise<void> {
  await database.write(async (em) => new AccountsStore(em).changePerson(personId, { language }));
}

/** Another name, and the language of pages and mail. The audit trail keeps the name that was used at the time. */
export async function describePerson(
  database: Database,
  personId: string,
  changes: Pick<Person, 'name' | 'language'>,
  now: Date,
): Promise<void> {
  await database.write(async (em) => {
    await new AccountsStore(em).changePerson(personId, changes);
    await recordAudit(em, {
      who: { organisationId: null, personId },
      at: now.toISOString(),
      action: 'renamed',
      subject: { kind: 'person', id: personId, name: changes.name },
    });
  });
}
