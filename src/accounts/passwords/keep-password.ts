import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { endAccessTokens } from '../access-tokens/access-tokens.js';
import { recordAudit } from '../audit/record-audit.js';
import { AccountsStore } from '../store/accounts.store.js';
import { AccountLinksStore } from '../store/account-links.store.js';
import { endSessionsOf } from '../store/sessions.store.js';
import { minutesAfter, newToken } from '../tokens.js';

export interface NewPassword {
  readonly personId: string;
  /** Made outside the transaction: hashing takes time. */
  readonly hash: string;
  /** How it came about, for the audit trail. */
  readonly how: 'first' | 'changed' | 'reset' | 'invited';
  /** Id of the one session that stays signed in; all others end. */
  readonly keepSession: string | null;
}

/** Keeps a new password, and ends what an older one opened: other sessions and links to choose a new one. */
export async function keepPassword(em: EntityManager, made: NewPassword, now: Date): Promise<void> {
  const { personId, hash, how, keepSession } = made;
  const at = now.toISOString();
  await new AccountsStore(em).savePassword({ id: personId, hash, changedAt: at });
  await new AccountLinksStore(em).useAll(personId, 'reset-password', at);
  await endSessionsOf(em, personId, keepSession);
  // Who had to choose another one may have lost more than a password.
  if (how === 'reset') await endAccessTokens(em, { personId }, personId, now);
  await recordAudit(em, {
    who: { organisationId: null, personId },
    at,
    action: 'password-set',
    subject: { kind: 'person', id: personId },
    after: { how },
  });
}

/** A link to choose a new password works for an hour. */
const RESET_MINUTES = 60;

/** Makes a link to choose a new password; an older one stops working. The token is in the link only. */
export async function addResetLink(em: EntityManager, personId: string, now: Date): Promise<string> {
  const { token, tokenHash } = newToken();
  const links = new AccountLinksStore(em);
  await links.useAll(personId, 'reset-password', now.toISOString());
  await links.add({
    id: randomUUID(),
    tokenHash,
    personId,
    purpose: 'reset-password',
    email: null,
    createdAt: now.toISOString(),
    expiresAt: minutesAfter(now, RESET_MINUTES),
    usedAt: null,
  });
  return token;
}
