import type { EntityManager } from 'typeorm';
import { NotFound, type Database } from '../../platform/database/index.js';
import { recordAudit } from '../audit/record-audit.js';
import { assertMay, type OrganisationAccess } from '../policy.js';
import { AccountsStore } from '../store/accounts.store.js';
import { ErasingStore } from '../store/erasing.store.js';
import type { Person } from '../store/person.entity.js';
import { MembersStore } from '../store/members.store.js';
import { roleProblem, type RoleProblem } from './manage-people.js';

/**
 * Puts another name where a context wrote down who did something. Called for every context that does, while the person
 * is still there.
 */
export type RenameInTraces = (em: EntityManager, personId: string, name: string) => Promise<void>;

/** Injection token of all of these, put together where all contexts are known. */
export const PERSON_TRACES = Symbol('PERSON_TRACES');

/** Why somebody stays: nobody would be left to manage people, or another organisation has a say in it too. */
export type EraseProblem = RoleProblem | 'works-elsewhere';

/** Somebody whom this organisation may erase. */
export interface Erasable {
  readonly personId: string;
  readonly name: string;
  readonly email: string | null;
}

/** What stays instead of a name. The triggers of the audit trail make the same of the same id. */
export function pseudonymOf(id: string): string {
  return `P-${id.slice(0, 8).toUpperCase()}`;
}

function erasable({ id: personId, name, email }: Person): Erasable {
  return { personId, name, email };
}

/** Who worked here, works nowhere now, and still has an account. */
export async function listLeft(database: Database, access: OrganisationAccess): Promise<readonly Erasable[]> {
  assertMay(access, 'erase-person');
  const people = await database.read(async (em) => new ErasingStore(em).listLeft(access.organisationId));
  return people.map(erasable).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** @throws NotAllowed, NotFound when this organisation has nothing to do with the person */
export async function findErasable(
  database: Database,
  access: OrganisationAccess,
  personId: string,
): Promise<Erasable> {
  assertMay(access, 'erase-person');
  return erasable(await database.read(async (em) => find(em, access, personId)));
}

async function find(
  em: EntityManager,
  { organisationId }: OrganisationAccess,
  personId: string,
): Promise<Person> {
  const member = await new MembersStore(em, organisationId).findMember(personId);
  if (member) return member.person;
  const left = await new ErasingStore(em).listLeft(organisationId);
  const person = left.find(({ id }) => id === personId);
  if (!person) throw new NotFound('person', personId);
  return person;
}

async function problemOf(
  em: EntityManager,
  access: OrganisationAccess,
  personId: string,
): Promise<EraseProblem | null> {
  const memberships = await new AccountsStore(em).listMemberships(personId);
  if (memberships.some(({ organisationId }) => organisationId !== access.organisationId))
    return 'works-elsewhere';
  const [here] = memberships;
  return here ? roleProblem(em, access, here.role, null) : null;
}

export interface Erasing {
  readonly access: OrganisationAccess;
  readonly personId: string;
}

/**
 * Erases somebody for good: account, password, sessions, links, invitations. What they did stays, by a pseudonym, in the
 * audit trail and wherever a context wrote their name.
 * @returns why not, or null when it is done
 * @throws NotAllowed, NotFound
 */
export async function erasePerson(
  { database, traces }: { readonly database: Database; readonly traces: readonly RenameInTraces[] },
  { access, personId }: Erasing,
  now: Date,
): Promise<EraseProblem | null> {
  assertMay(access, 'erase-person');
  return database.write(async (em) => {
    const person = await find(em, access, personId);
    const problem = await problemOf(em, access, personId);
    if (problem) return problem;
    const name = pseudonymOf(personId);
    for (const rename of traces) await rename(em, personId, name);
    const store = new ErasingStore(em);
    const invitations = await store.removeInvitations(person);
    // First, because the triggers let a pseudonym take the place of nobody who is still there.
    await store.removePerson(personId);
    await store.renameInTrail(personId, name);
    for (const id of invitations) await store.renameInvitation(id, pseudonymOf(id));
    await recordAudit(em, {
      who: access,
      at: now.toISOString(),
      action: 'person-erased',
      subject: { kind: 'person', id: personId, name },
    });
    return null;
  });
}
