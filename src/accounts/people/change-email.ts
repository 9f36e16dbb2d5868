import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../platform/database/index.js';
import { recordAudit } from '../audit/record-audit.js';
import { AccountsStore } from '../store/accounts.store.js';
import { AccountLinksStore } from '../store/account-links.store.js';
import { hashOfToken, linkProblem, minutesAfter, newToken, type LinkProblem } from '../tokens.js';

/** A link that confirms an address works for a day. */
const CONFIRM_MINUTES = 24 * 60;

/**
 * Asks to confirm a new address. The token goes to that address and nowhere else. Whether somebody already has the
 * address comes out only there: who holds the link may know.
 */
export async function askNewEmail(
  database: Database,
  personId: string,
  email: string,
  now: Date,
): Promise<string> {
  const { token, tokenHash } = newToken();
  await database.write(async (em) => {
    const links = new AccountLinksStore(em);
    await links.useAll(personId, 'confirm-email', now.toISOString());
    await links.add({
      id: randomUUID(),
      tokenHash,
      personId,
      purpose: 'confirm-email',
      email,
      createdAt: now.toISOString(),
      expiresAt: minutesAfter(now, CONFIRM_MINUTES),
      usedAt: null,
    });
  });
  return token;
}

export type ConfirmProblem = LinkProblem | 'taken';

/** Looks without using: the address that the link confirms. */
export async function lookAtNewEmail(
  database: Database,
  personId: string,
  token: string,
  now: Date,
): Promise<{ readonly email: string } | { readonly problem: ConfirmProblem }> {
  return database.read(async (em) => openLink(em, personId, token, now));
}

async function openLink(em: EntityManager, personId: string, token: string, now: Date) {
  const link = await new AccountLinksStore(em).find(hashOfToken(token), 'confirm-email');
  // Somebody else's link is unknown here.
  const mine = link?.personId === personId ? link : null;
  const problem = linkProblem(mine, now);
  if (!mine || mine.email === null || problem) return { problem: problem ?? ('unknown' as const) };
  return { email: mine.email, id: mine.id };
}

export async function confirmNewEmail(
  database: Database,
  personId: string,
  token: string,
  now: Date,
): Promise<ConfirmProblem | null> {
  return database.write(async (em) => {
    const link = await openLink(em, personId, token, now);
    if ('problem' in link) return link.problem;
    if (!(await new AccountLinksStore(em).use(link.id, now.toISOString()))) return 'used';
    return takeEmail(em, personId, link.email, now);
  });
}

/** Where no mail can be sent nothing can be confirmed: the address is taken as it was typed. */
export async function setEmail(
  database: Database,
  personId: string,
  email: string,
  now: Date,
): Promise<'taken' | null> {
  return database.write(async (em) => takeEmail(em, personId, email, now));
}

async function takeEmail(
  em: EntityManager,
  personId: string,
  email: string,
  now: Date,
): Promise<'taken' | null> {
  const store = new AccountsStore(em);
  const owner = await store.findPersonByEmail(email);
  if (owner) return owner.id === personId ? null : 'taken';
  await store.changePerson(personId, { email });
  await recordAudit(em, {
    who: { organisationId: null, personId },
    at: now.toISOString(),
    action: 'email-changed',
    subject: { kind: 'person', id: personId },
  });
  return null;
}
