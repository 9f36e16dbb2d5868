import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { may, mayMakeOrganisation, ROLES, type Role } from '../policy.js';
import { AccountsStore } from '../store/accounts.store.js';
import { InvitationsStore } from '../store/invitations.store.js';
import { MembersStore } from '../store/members.store.js';
import type { Membership } from '../store/membership.entity.js';

export async function listMemberships(em: EntityManager, personId: string): Promise<readonly Membership[]> {
  return new AccountsStore(em).listMemberships(personId);
}

/** True for a consultant of an organisation where nobody manages people, so that it is not stuck. */
export async function standsIn(em: EntityManager, { organisationId, role }: Membership): Promise<boolean> {
  if (role !== 'consultant') return false;
  const managing = ROLES.filter((each) => may({ role: each }, 'manage-people'));
  return !(await new MembersStore(em, organisationId).hasOneOf(managing));
}

/** Whether this person may make a new client organisation. */
export async function mayMakeAnother(em: EntityManager, personId: string): Promise<boolean> {
  const store = new AccountsStore(em);
  const memberships = await store.listMemberships(personId);
  return mayMakeOrganisation(
    memberships.map(({ role }) => role),
    await store.hasAdministrator(),
  );
}

export type { Membership };

export interface NewMembership {
  readonly personId: string;
  readonly organisationId: string;
  readonly role: Role;
  /** Department codes of a department head. */
  readonly departments?: readonly string[];
}

export async function addMembership(
  em: EntityManager,
  membership: NewMembership,
  now: string,
): Promise<void> {
  await new MembersStore(em, membership.organisationId).add({
    departments: [],
    ...membership,
    id: randomUUID(),
    createdAt: now,
  });
}

/** Whether somebody answers for the department, or is invited to. */
export async function hasHead(
  em: EntityManager,
  organisationId: string,
  department: string,
): Promise<boolean> {
  const members = await new MembersStore(em, organisationId).list();
  const invited = await new InvitationsStore(em).listOpen(organisationId);
  return [...members.map(({ membership }) => membership), ...invited].some(({ departments }) =>
    departments.includes(department),
  );
}
