import type { EntityManager } from 'typeorm';
import { Conflict, NotFound, type Database } from '../../platform/database/index.js';
import { endAccessTokens } from '../access-tokens/access-tokens.js';
import { recordAudit } from '../audit/record-audit.js';
import { assertMay, mayHandOut, type OrganisationAccess, type Role } from '../policy.js';
import type { Membership } from '../store/membership.entity.js';
import { MembersStore, type Member } from '../store/members.store.js';

/** Somebody who works in an organisation, for whoever manages its people. */
export interface ListedPerson {
  readonly personId: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
  readonly departments: readonly string[];
  readonly since: string;
}

/** Why a role stays as it is: nobody would be left to manage people, or only an administrator may do this. */
export type RoleProblem = 'last-administrator' | 'administrators-only';

export interface RoleChange {
  readonly personId: string;
  readonly role: Role;
  /** Codes; only a department head has any. */
  readonly departments: readonly string[];
  /** What it was when it was looked at; a page does not say. */
  readonly from?: Pick<ListedPerson, 'role' | 'departments'>;
}

function isAs(one: Pick<Membership, 'role' | 'departments'>, other: RoleChange['from']): boolean {
  return !other || (one.role === other.role && one.departments.join() === other.departments.join());
}

function listed({ person, membership }: Member): ListedPerson {
  const { role, departments, createdAt: since } = membership;
  return { personId: person.id, name: person.name, email: person.email, role, departments, since };
}

/** @throws NotAllowed */
export async function listPeople(
  database: Database,
  access: OrganisationAccess,
): Promise<readonly ListedPerson[]> {
  assertMay(access, 'manage-people');
  const members = await database.read(async (em) => new MembersStore(em, access.organisationId).list());
  return members.map(listed).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** @throws NotAllowed, NotFound when the person does not work here */
export async function findListedPerson(
  database: Database,
  access: OrganisationAccess,
  personId: string,
): Promise<ListedPerson> {
  assertMay(access, 'manage-people');
  return listed(await database.read(async (em) => memberOf(em, access, personId)));
}

export async function memberOf(
  em: EntityManager,
  access: OrganisationAccess,
  personId: string,
): Promise<Member> {
  const member = await new MembersStore(em, access.organisationId).findMember(personId);
  if (!member) throw new NotFound('person', personId);
  return member;
}

/**
 * Gives somebody another role or other departments.
 * @throws NotAllowed, NotFound, and Conflict when it is not what it was any more
 */
export async function changeRole(
  database: Database,
  access: OrganisationAccess,
  { personId, role, departments, from }: RoleChange,
  now: Date,
): Promise<RoleProblem | null> {
  assertMay(access, 'manage-people');
  return database.write(async (em) => {
    const { person, membership } = await memberOf(em, access, personId);
    if (!isAs(membership, from)) throw new Conflict('membership', membership.id, 0);
    const problem = await roleProblem(em, access, membership.role, role);
    if (problem) return problem;
    const changed = { role, departments: role === 'department-head' ? departments : [] };
    await new MembersStore(em, access.organisationId).change(personId, changed);
    // What their programs were let in for is no longer so.
    await endAccessTokens(em, tokensOf(access, personId), access.personId, now);
    await recordAudit(em, {
      who: access,
      at: now.toISOString(),
      action: 'role-changed',
      subject: { kind: 'person', id: personId, name: person.name },
      before: { role: membership.role, departments: membership.departments },
      after: changed,
    });
    return null;
  });
}

/**
 * Takes somebody out of the organisation. Their account stays, for other organisations.
 * @throws NotAllowed, NotFound
 */
export async function removePerson(
  database: Database,
  access: OrganisationAccess,
  personId: string,
  now: Date,
): Promise<RoleProblem | null> {
  assertMay(access, 'manage-people');
  return database.write(async (em) => {
    const { person, membership } = await memberOf(em, access, personId);
    const problem = await roleProblem(em, access, membership.role, null);
    if (problem) return problem;
    await new MembersStore(em, access.organisationId).remove(personId);
    await endAccessTokens(em, tokensOf(access, personId), access.personId, now);
    await recordAudit(em, {
      who: access,
      at: now.toISOString(),
      action: 'person-removed',
      subject: { kind: 'person', id: personId, name: person.name },
      before: { role: membership.role, departments: membership.departments },
    });
    return null;
  });
}

/** Not those of other organisations: nobody here has a say in them. */
function tokensOf({ organisationId }: OrganisationAccess, personId: string) {
  return { organisationId, personId };
}

/** @param to null: out of the organisation */
export async function roleProblem(
  em: EntityManager,
  access: OrganisationAccess,
  from: Role,
  to: Role | null,
): Promise<RoleProblem | null> {
  const administrators = await new MembersStore(em, access.organisationId).lockAdministrators();
  const touched = to === null ? [from] : [from, to];
  if (from !== to && touched.some((role) => !mayHandOut(access, role, administrators > 0)))
    return 'administrators-only';
  return from === 'administrator' && to !== 'administrator' && administrators <= 1
    ? 'last-administrator'
    : null;
}
