import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../platform/database/index.js';
import type { Language } from '../../platform/words/index.js';
import { recordAudit } from '../audit/record-audit.js';
import { hashPassword } from '../passwords/hash-password.js';
import { keepPassword } from '../passwords/keep-password.js';
import { passwordProblem, type PasswordProblem } from '../passwords/password-rules.js';
import { AccountsStore } from '../store/accounts.store.js';
import type { Invitation } from '../store/invitation.entity.js';
import { InvitationsStore } from '../store/invitations.store.js';
import { MembersStore } from '../store/members.store.js';
import { hashOfToken } from '../tokens.js';

export type InvitationProblem = 'unknown' | 'used' | 'revoked' | 'expired';

/** An invitation that may be accepted now, for the page behind its link. */
export interface OpenInvitation {
  readonly invitation: Invitation;
  /** Somebody already signs in with the invited address: they accept as that person. */
  readonly hasAccount: boolean;
}

function problemOf(invitation: Invitation | null, now: Date): InvitationProblem | null {
  if (!invitation) return 'unknown';
  if (invitation.acceptedAt !== null) return 'used';
  if (invitation.revokedAt !== null) return 'revoked';
  return invitation.expiresAt <= now.toISOString() ? 'expired' : null;
}

type Opened = { readonly invitation: Invitation } | { readonly problem: InvitationProblem };

async function open(em: EntityManager, token: string, now: Date): Promise<Opened> {
  const invitation = await new InvitationsStore(em).findByToken(hashOfToken(token));
  const problem = problemOf(invitation, now);
  return problem || !invitation ? { problem: problem ?? 'unknown' } : { invitation };
}

/** Looks without using. */
export async function lookAtInvitation(
  database: Database,
  token: string,
  now: Date,
): Promise<OpenInvitation | { readonly problem: InvitationProblem }> {
  return database.read(async (em) => {
    const opened = await open(em, token, now);
    if ('problem' in opened) return opened;
    const account = await new AccountsStore(em).findPersonByEmail(opened.invitation.email);
    return { ...opened, hasAccount: account !== null };
  });
}

export interface NewAccount {
  readonly name: string;
  readonly password: string;
  readonly language: Language;
}

export type AcceptResult =
  | { readonly personId: string; readonly organisationId: string }
  | { readonly problem: InvitationProblem | 'has-account' }
  | { readonly password: PasswordProblem };

/** Makes an account with the invited address and takes its place in the organisation; all of it, or nothing. */
export async function acceptAsNew(
  database: Database,
  token: string,
  { name, password, language }: NewAccount,
  now: Date,
): Promise<AcceptResult> {
  const looked = await lookAtInvitation(database, token, now);
  if ('problem' in looked) return looked;
  const { email } = looked.invitation;
  const weak = passwordProblem(password, [name, email]);
  if (weak) return { password: weak };
  const hash = await hashPassword(password);
  return database.write(async (em) => {
    const opened = await open(em, token, now);
    if ('problem' in opened) return opened;
    const store = new AccountsStore(em);
    if (await store.findPersonByEmail(email)) return { problem: 'has-account' };
    const personId = randomUUID();
    await store.addPerson({
      id: personId,
      name,
      email,
      language,
      createdAt: now.toISOString(),
      version: 1,
    });
    await keepPassword(em, { personId, hash, how: 'invited', keepSession: null }, now);
    return join(em, opened.invitation, personId, now);
  });
}

/** Somebody who already has an account takes the place that was offered. */
export async function acceptAsPerson(
  database: Database,
  token: string,
  personId: string,
  now: Date,
): Promise<AcceptResult> {
  return database.write(async (em) => {
    const opened = await open(em, token, now);
    return 'problem' in opened ? opened : join(em, opened.invitation, personId, now);
  });
}

async function join(
  em: EntityManager,
  invitation: Invitation,
  personId: string,
  now: Date,
): Promise<AcceptResult> {
  const { id, organisationId, role, departments } = invitation;
  const at = now.toISOString();
  const mine = await new InvitationsStore(em).end(id, { acceptedAt: at, acceptedBy: personId });
  if (!mine) return { problem: 'used' };
  const members = new MembersStore(em, organisationId);
  // Who is here already keeps the role they have: an invitation never takes anything away.
  if (!(await members.find(personId)))
    await members.add({ id: randomUUID(), personId, organisationId, role, departments, createdAt: at });
  await recordAudit(em, {
    who: { organisationId, personId },
    at,
    action: 'invitation-accepted',
    subject: { kind: 'invitation', id, name: invitation.email },
    after: { role, departments },
  });
  return { personId, organisationId };
}
