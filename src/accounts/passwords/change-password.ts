import type { Database } from '../../platform/database/index.js';
import { forgetAttempts, takeAttempt, type TooMany } from '../attempts/take-attempt.js';
import { AccountsStore } from '../store/accounts.store.js';
import { hashPassword, isPassword } from './hash-password.js';
import { keepPassword } from './keep-password.js';
import { passwordProblem, type PasswordProblem } from './password-rules.js';

export async function hasPassword(database: Database, personId: string): Promise<boolean> {
  return database.read(async (em) => (await new AccountsStore(em).findPassword(personId)) !== null);
}

/** The owner of an account, proving once more that they are. */
export interface Owner {
  readonly personId: string;
  /** Network address of the visitor. */
  readonly address: string;
  /** Undefined when nothing was filled in. */
  readonly current: string | undefined;
}

/** Null when the password is right, or when there is none yet to ask for. */
export async function checkOwner(
  database: Database,
  { personId, address, current = '' }: Owner,
  now: Date,
): Promise<'wrong' | TooMany | null> {
  const tooMany = await takeAttempt(database, 'change-account', { account: personId, address }, now);
  if (tooMany) return tooMany;
  const kept = await database.read(async (em) => new AccountsStore(em).findPassword(personId));
  if (kept === null || (await isPassword(current, kept.hash))) {
    await database.write(async (em) => forgetAttempts(em, 'change-account', personId));
    return null;
  }
  return 'wrong';
}

export interface PasswordChange {
  readonly password: string;
  /** Id of the session in which it is changed: the only one that stays. */
  readonly sessionId: string;
}

/** Changes the password, or sets the first one, after the owner was checked. */
export async function changePassword(
  database: Database,
  owner: Owner,
  { password, sessionId }: PasswordChange,
  now: Date,
): Promise<{ readonly owner: 'wrong' | TooMany } | { readonly password: PasswordProblem } | null> {
  const wrong = await checkOwner(database, owner, now);
  if (wrong) return { owner: wrong };
  const { personId } = owner;
  const person = await database.read(async (em) => new AccountsStore(em).findPerson(personId));
  const weak = passwordProblem(password, [person?.name ?? '', person?.email ?? '']);
  if (weak) return { password: weak };
  const hash = await hashPassword(password);
  await database.write(async (em) => {
    const first = (await new AccountsStore(em).findPassword(personId)) === null;
    const how = first ? 'first' : 'changed';
    await keepPassword(em, { personId, hash, how, keepSession: sessionId }, now);
  });
  return null;
}
