import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { NotFound, type Database } from '../../platform/database/index.js';
import { recordAudit } from '../audit/record-audit.js';
import type { AuditAction } from '../audit/audit-actions.js';
import { assertMay, mayHandOut, type OrganisationAccess, type Role } from '../policy.js';
import { AccountsStore } from '../store/accounts.store.js';
import { foldEmail } from '../store/folded-email.js';
import type { Invitation } from '../store/invitation.entity.js';
import { InvitationsStore } from '../store/invitations.store.js';
import { MembersStore } from '../store/members.store.js';
import { minutesAfter, newToken } from '../tokens.js';

export const INVITATION_DAYS = 14;
const INVITATION_MINUTES = INVITATION_DAYS * 24 * 60;

export interface NewInvitation {
  readonly email: string;
  readonly role: Role;
  readonly departments: readonly string[];
}

/** The link of an invitation makes whoever has it what it says, so that it is handed out like the role itself. */
interface NotTheirs {
  readonly problem: 'administrators-only';
}

export type InviteProblem = 'already-here' | 'already-invited' | NotTheirs['problem'];

/** An invitation with the token of its link, which is shown and mailed now and never again. */
export interface MadeInvitation {
  readonly invitation: Invitation;
  readonly token: string;
}

/** @throws NotAllowed */
export async function invite(
  database: Database,
  access: OrganisationAccess,
  { email, role, departments }: NewInvitation,
  now: Date,
): Promise<MadeInvitation | { readonly problem: InviteProblem }> {
  assertMay(access, 'manage-people');
  const { token, tokenHash } = newToken();
  return database.write(async (em) => {
    const problem = await inviteProblem(em, access, { email, role }, now);
    if (problem) return { problem };
    const invitation: Invitation = {
      id: randomUUID(),
      organisationId: access.organisationId,
      tokenHash,
      email: foldEmail(email),
      role,
      departments: role === 'department-head' ? departments : [],
      createdAt: now.toISOString(),
      expiresAt: minutesAfter(now, INVITATION_MINUTES),
      createdBy: access.personId,
      acceptedAt: null,
      acceptedBy: null,
      revokedAt: null,
    };
    await new InvitationsStore(em).add(invitation);
    await record(em, invitation, { who: access, action: 'invited', now });
    return { invitation, token };
  });
}

async function inviteProblem(
  em: EntityManager,
  access: OrganisationAccess,
  { email, role }: Pick<NewInvitation, 'email' | 'role'>,
  now: Date,
): Promise<InviteProblem | null> {
  if (await isNotTheirs(em, access, role)) return 'administrators-only';
  const person = await new AccountsStore(em).findPersonByEmail(email);
  if (await new MembersStore(em, access.organisationId).find(person?.id ?? '')) return 'already-here';
  const open = await new InvitationsStore(em).listOpen(access.organisationId);
  const waiting = open.some(
    (other) => other.email === foldEmail(email) && other.expiresAt > now.toISOString(),
  );
  return waiting ? 'already-invited' : null;
}

async function isNotTheirs(em: EntityManager, access: OrganisationAccess, role: Role): Promise<boolean> {
  const administrators = await new MembersStore(em, access.organisationId).lockAdministrators();
  return !mayHandOut(access, role, administrators > 0);
}

interface Happened {
  readonly who: OrganisationAccess;
  readonly action: AuditAction;
  readonly now: Date;
}

async function record(
  em: EntityManager,
  { id, email: name, role, departments }: Invitation,
  { who, action, now }: Happened,
): Promise<void> {
  const subject = { kind: 'invitation', id, name } as const;
  await recordAudit(em, { who, at: now.toISOString(), action, subject, after: { role, departments } });
}

/** Those that may still be accepted, and those that became too old. */
export async function listInvitations(
  database: Database,
  access: OrganisationAccess,
): Promise<readonly Invitation[]> {
  assertMay(access, 'manage-people');
  return database.read(async (em) => new InvitationsStore(em).listOpen(access.organisationId));
}

async function findOpen(em: EntityManager, access: OrganisationAccess, id: string): Promise<Invitation> {
  const invitation = await new InvitationsStore(em).findOpen(access.organisationId, id);
  if (!invitation) throw new NotFound('invitation', id);
  return invitation;
}

/**
 * A new link for the same invitation, for another 14 days; the older link stops working.
 * @throws NotAllowed, NotFound
 */
export async function renewInvitation(
  database: Database,
  access: OrganisationAccess,
  id: string,
  now: Date,
): Promise<MadeInvitation | NotTheirs> {
  assertMay(access, 'manage-people');
  const { token, tokenHash } = newToken();
  return database.write(async (em) => {
    const old = await findOpen(em, access, id);
    if (await isNotTheirs(em, access, old.role)) return { problem: 'administrators-only' };
    const changes = { tokenHash, expiresAt: minutesAfter(now, INVITATION_MINUTES) };
    await new InvitationsStore(em).renew(id, changes);
    await record(em, old, { who: access, action: 'invitation-renewed', now });
    return { invitation: Object.assign(old, changes), token };
  });
}

/**
 * Null when it is taken back.
 * @throws NotAllowed, NotFound
 */
export async function revokeInvitation(
  database: Database,
  access: OrganisationAccess,
  id: string,
  now: Date,
): Promise<NotTheirs['problem'] | null> {
  assertMay(access, 'manage-people');
  return database.write(async (em) => {
    const invitation = await findOpen(em, access, id);
    if (await isNotTheirs(em, access, invitation.role)) return 'administrators-only';
    const ended = await new InvitationsStore(em).end(id, { revokedAt: now.toISOString() });
    if (ended) await record(em, invitation, { who: access, action: 'invitation-revoked', now });
    return null;
  });
}
