import type { Database } from '../../platform/database/index.js';
import { hashPassword } from '../passwords/hash-password.js';
import { keepPassword } from '../passwords/keep-password.js';
import { passwordProblem, type PasswordProblem } from '../passwords/password-rules.js';
import { AccountsStore } from '../store/accounts.store.js';
import { IdentitiesStore } from '../store/identities.store.js';

/** What somebody fills in who came in with a link that works once. */
export interface Beginning {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** Id of the session in which it is filled in. */
  readonly sessionId: string;
}

/**
 * Gives an account without a password its name, address and password at once. Who has a password changes these one by
 * one, and proves first that the account is theirs.
 */
export async function beginAccount(
  database: Database,
  { personId, name, email, password, sessionId }: Beginning,
  now: Date,
): Promise<'has-password' | 'email-taken' | { readonly password: PasswordProblem } | null> {
  const weak = passwordProblem(password, [name, email]);
  if (weak) return { password: weak };
  const hash = await hashPassword(password);
  return database.write(async (em) => {
    const store = new AccountsStore(em);
    const linked = await new IdentitiesStore(em).list(personId);
    if (linked.length > 0 || (await store.findPassword(personId))) return 'has-password';
    const owner = await store.findPersonByEmail(email);
    if (owner && owner.id !== personId) return 'email-taken';
    await store.changePerson(personId, { name, email });
    await keepPassword(em, { personId, hash, how: 'first', keepSession: sessionId }, now);
    return null;
  });
}
