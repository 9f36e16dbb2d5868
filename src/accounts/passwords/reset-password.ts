import type { Database } from '../../platform/database/index.js';
import { takeAttempt, type TooMany } from '../attempts/take-attempt.js';
import { recordAudit } from '../audit/record-audit.js';
import { memberOf } from '../people/manage-people.js';
import { assertMay, mayHandOut, type OrganisationAccess } from '../policy.js';
import { AccountsStore } from '../store/accounts.store.js';
import { AccountLinksStore } from '../store/account-links.store.js';
import { MembersStore } from '../store/members.store.js';
import type { Person } from '../store/person.entity.js';
import { hashOfToken, linkProblem, type LinkProblem } from '../tokens.js';
import { hashPassword } from './hash-password.js';
import { addResetLink, keepPassword } from './keep-password.js';
import { passwordProblem, type PasswordProblem } from './password-rules.js';

/** What has to be mailed, and to whom. */
export interface ResetLink {
  readonly token: string;
  readonly person: Person;
}

/** Counts that somebody asks for a new password; null when they may. */
export async function askReset(
  database: Database,
  { email, address }: { readonly email: string; readonly address: string },
  now: Date,
): Promise<TooMany | null> {
  return takeAttempt(database, 'reset-password', { account: email, address }, now);
}

/**
 * Makes the link, if there is such an account. Called after the page was answered: what it does, and how long that
 * takes, tells nobody anything.
 */
export async function makeAskedLink(database: Database, email: string, now: Date): Promise<ResetLink | null> {
  return database.write(async (em) => {
    const person = await new AccountsStore(em).findPersonByEmail(email);
    return person ? { person, token: await addResetLink(em, person.id, now) } : null;
  });
}

/**
 * A link that whoever manages people hands to somebody who cannot get mail. Refused for somebody who also works in
 * another organisation: it would open that one too.
 * @throws NotAllowed, NotFound
 */
export async function makeResetLink(
  database: Database,
  access: OrganisationAccess,
  personId: string,
  now: Date,
): Promise<ResetLink | { readonly problem: 'works-elsewhere' | 'administrators-only' }> {
  assertMay(access, 'manage-people');
  return database.write(async (em) => {
    const { person, membership } = await memberOf(em, access, personId);
    const administrators = await new MembersStore(em, access.organisationId).lockAdministrators();
    if (!mayHandOut(access, membership.role, administrators > 0)) return { problem: 'administrators-only' };
    const memberships = await new AccountsStore(em).listMemberships(personId);
    if (memberships.length > 1) return { problem: 'works-elsewhere' };
    await recordAudit(em, {
      who: access,
      at: now.toISOString(),
      action: 'reset-link-made',
      subject: { kind: 'person', id: personId, name: person.name },
    });
    return { person, token: await addResetLink(em, personId, now) };
  });
}

/** Looks without using; the person is told whose password it is about. */
export async function lookAtResetLink(
  database: Database,
  token: string,
  now: Date,
): Promise<{ readonly person: Person } | { readonly problem: LinkProblem }> {
  return database.read(async (em) => {
    const link = await new AccountLinksStore(em).find(hashOfToken(token), 'reset-password');
    const person = await new AccountsStore(em).findPerson(link?.personId ?? '');
    const problem = linkProblem(link, now);
    return problem || !person ? { problem: problem ?? 'unknown' } : { person };
  });
}

export type ResetResult =
  { readonly personId: string } | { readonly problem: LinkProblem } | { readonly password: PasswordProblem };

/** Chooses a new password with a link. Every session of the person ends, and the link with it. */
export async function resetPassword(
  database: Database,
  token: string,
  password: string,
  now: Date,
): Promise<ResetResult> {
  const looked = await lookAtResetLink(database, token, now);
  if ('problem' in looked) return looked;
  const { person } = looked;
  const weak = passwordProblem(password, [person.name, person.email ?? '']);
  if (weak) return { password: weak };
  const hash = await hashPassword(password);
  return database.write(async (em) => {
    const links = new AccountLinksStore(em);
    const link = await links.find(hashOfToken(token), 'reset-password');
    const mine = link !== null && (await links.use(link.id, now.toISOString()));
    if (!mine) return { problem: 'used' };
    await keepPassword(em, { personId: person.id, hash, how: 'reset', keepSession: null }, now);
    return { personId: person.id };
  });
}
