import type { Database } from '../../platform/database/index.js';
import { AccountsStore } from '../store/accounts.store.js';
import { IdentitiesStore } from '../store/identities.store.js';
import type { Person } from '../store/person.entity.js';

/** One's own account, as its page shows it. */
export interface OwnAccount {
  readonly person: Person;
  readonly hasPassword: boolean;
  /** Ids of linked sign-in providers. */
  readonly providers: readonly string[];
}

export async function readAccount(database: Database, personId: string): Promise<OwnAccount> {
  return database.read(async (em) => {
    const store = new AccountsStore(em);
    const person = await store.findPerson(personId);
    if (!person) throw new Error('a signed-in person without an account');
    const password = await store.findPassword(personId);
    const identities = await new IdentitiesStore(em).list(personId);
    return {
      person,
      hasPassword: password !== null,
      providers: identities.map(({ provider }) => provider),
    };
  });
}
