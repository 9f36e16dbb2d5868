import type { Database } from '../../platform/database/index.js';
import { forgetAttempts, takeAttempt, type TooMany } from '../attempts/take-attempt.js';
import { recordAudit } from '../audit/record-audit.js';
import { AccountsStore } from '../store/accounts.store.js';
import { isPassword } from './hash-password.js';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Network address of the visitor. */
  readonly address: string;
}

/** Who signs in; `wrong` says no more than that address and password do not belong together. */
export type SignInResult =
  { readonly personId: string } | { readonly problem: 'wrong' } | { readonly problem: TooMany };

/** The same answer after the same work, whether or not there is such an account and whether or not it has a password. */
export async function signInWithPassword(
  database: Database,
  { email, password, address }: Credentials,
  now: Date,
): Promise<SignInResult> {
  const tooMany = await takeAttempt(database, 'sign-in', { account: email, address }, now);
  if (tooMany) return { problem: tooMany };
  const account = await database.read(async (em) => {
    const store = new AccountsStore(em);
    const person = await store.findPersonByEmail(email);
    return { person, kept: await store.findPassword(person?.id ?? '') };
  });
  const right = await isPassword(password, account.kept?.hash ?? null);
  const { person } = account;
  if (!right || !person) return { problem: 'wrong' };
  await database.write(async (em) => {
    await forgetAttempts(em, 'sign-in', email);
    await recordAudit(em, {
      who: { organisationId: null, personId: person.id },
      at: now.toISOString(),
      action: 'signed-in',
      subject: { kind: 'person', id: person.id },
      after: { how: 'password' },
    });
  });
  return { personId: person.id };
}
