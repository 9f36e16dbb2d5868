import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { SignOnProvider } from '../../platform/config/index.js';
import type { Database } from '../../platform/database/index.js';
import { recordAudit } from '../audit/record-audit.js';
import { addPerson } from '../people/people.js';
import { ROLES, type Role } from '../policy.js';
import { AccountsStore } from '../store/accounts.store.js';
import { IdentitiesStore } from '../store/identities.store.js';
import { MembersStore } from '../store/members.store.js';
import type { SignOnClaims } from './claims.js';

export interface Entering {
  readonly provider: SignOnProvider;
  readonly claims: SignOnClaims;
  /** The organisation of the provider; null when it has none. */
  readonly organisationId: string | null;
  /** Who is signed in already and links this provider to their account. */
  readonly linkTo: string | null;
}

/**
 * Why nobody is let in: the provider gives this person no role; the address belongs to an account that was not linked
 * (linking it by its address alone would let a provider of one organisation into the accounts of another); this identity
 * belongs to somebody else; or there is no account and the provider may not make one.
 */
export type EnteringProblem = 'no-role' | 'email-taken' | 'linked-elsewhere' | 'no-account';

/** The role of the first pair whose value the claim holds; null when none fits. */
export function roleOf(
  { roles }: Pick<SignOnProvider, 'roles'>,
  { roles: values }: Pick<SignOnClaims, 'roles'>,
): Role | null {
  const pair = roles.find(([value]) => value === '*' || values.includes(value));
  return ROLES.find((role) => role === pair?.[1]) ?? null;
}

/** Finds or makes the account of somebody whom a provider vouches for, and brings their role up to date. */
export async function enterBySignOn(
  database: Database,
  entering: Entering,
  now: Date,
): Promise<{ readonly personId: string } | { readonly problem: EnteringProblem }> {
  const { provider, claims } = entering;
  const role = roleOf(provider, claims);
  if (provider.roles.length > 0 && role === null) return { problem: 'no-role' };
  return database.write(async (em) => {
    const found = await findOrMake(em, entering, role, now);
    if ('problem' in found) return found;
    const { personId } = found;
    const { organisationId } = entering;
    if (organisationId !== null && role !== null) await keepRole(em, { personId, organisationId, role }, now);
    await recordAudit(em, {
      who: { organisationId: null, personId },
      at: now.toISOString(),
      action: 'signed-in',
      subject: { kind: 'person', id: personId },
      after: { how: provider.id },
    });
    return found;
  });
}

type Found = { readonly personId: string } | { readonly problem: EnteringProblem };

async function findOrMake(
  em: EntityManager,
  entering: Entering,
  role: Role | null,
  now: Date,
): Promise<Found> {
  const { provider, claims, organisationId, linkTo } = entering;
  const known = await new IdentitiesStore(em).find(provider.id, claims.subject);
  if (known)
    return linkTo !== null && linkTo !== known.personId
      ? { problem: 'linked-elsewhere' }
      : { personId: known.personId };
  if (linkTo !== null) return link(em, entering, linkTo, now);
  if (claims.email !== null && (await new AccountsStore(em).findPersonByEmail(claims.email)))
    return { problem: 'email-taken' };
  if (organisationId === null || role === null) return { problem: 'no-account' };
  const at = now.toISOString();
  const personId = await addPerson(em, { name: claims.name, email: claims.email }, at);
  return link(em, entering, personId, now);
}

async function link(
  em: EntityManager,
  { provider: { id: provider }, claims: { subject } }: Entering,
  personId: string,
  now: Date,
): Promise<Found> {
  const createdAt = now.toISOString();
  await new IdentitiesStore(em).add({ id: randomUUID(), personId, provider, subject, createdAt });
  await recordAudit(em, {
    who: { organisationId: null, personId },
    at: createdAt,
    action: 'sign-on-linked',
    subject: { kind: 'person', id: personId },
    after: { provider },
  });
  return { personId };
}

interface RoleHere {
  readonly personId: string;
  readonly organisationId: string;
  readonly role: Role;
}

/** What the provider says holds at every sign-in, except that the last administrator stays one. */
async function keepRole(
  em: EntityManager,
  { personId, organisationId, role }: RoleHere,
  now: Date,
): Promise<void> {
  const members = new MembersStore(em, organisationId);
  const membership = await members.find(personId);
  if (membership?.role === role) return;
  const at = now.toISOString();
  if (!membership) {
    await members.add({ id: randomUUID(), personId, organisationId, role, departments: [], createdAt: at });
  } else {
    const last = (await members.lockAdministrators()) <= 1;
    if (membership.role === 'administrator' && last) return;
    await members.change(personId, { role, departments: [] });
  }
  await recordAudit(em, {
    who: { organisationId, personId },
    at,
    action: membership ? 'role-changed' : 'joined-by-sign-on',
    subject: { kind: 'person', id: personId },
    ...(membership ? { before: { role: membership.role } } : {}),
    after: { role },
  });
}
