import { randomUUID } from 'node:crypto';
import type { Database } from '../platform/database/index.js';
import { recordAudit } from './audit/record-audit.js';
import { AccountsStore } from './store/accounts.store.js';
import { hashOfToken, linkProblem, minutesAfter, newToken, type LinkProblem } from './tokens.js';

/** A one-time address is good for a quarter of an hour. */
export const ONE_TIME_MINUTES = 15;

/** A fresh token that signs this person in once. The caller prints it; it is never stored or logged. */
export async function createOneTimeToken(database: Database, personId: string, now: Date): Promise<string> {
  const { token, tokenHash } = newToken();
  await database.write(async (em) =>
    new AccountsStore(em).addToken({
      id: randomUUID(),
      tokenHash,
      personId,
      createdAt: now.toISOString(),
      expiresAt: minutesAfter(now, ONE_TIME_MINUTES),
      usedAt: null,
    }),
  );
  return token;
}

/** Looks without using: what the page behind the address shows before its button is pressed. */
export async function lookAtToken(database: Database, token: string, now: Date): Promise<LinkProblem | null> {
  const known = await database.read(async (em) => new AccountsStore(em).findToken(hashOfToken(token)));
  return linkProblem(known, now);
}

/** Uses the token: the person to sign in, or why not. Of two that press the button at once, one gets in. */
export async function signInWithToken(
  database: Database,
  token: string,
  now: Date,
): Promise<{ readonly personId: string } | { readonly problem: LinkProblem }> {
  return database.write(async (em) => {
    const store = new AccountsStore(em);
    const known = await store.findToken(hashOfToken(token));
    const problem = linkProblem(known, now);
    if (!known || problem) return { problem: problem ?? 'unknown' };
    const mine = await store.useToken(known.id, now.toISOString());
    if (!mine) return { problem: 'used' };
    const { personId } = known;
    await recordAudit(em, {
      who: { organisationId: null, personId },
      at: now.toISOString(),
      action: 'signed-in',
      subject: { kind: 'person', id: personId },
      after: { how: 'one-time-address' },
    });
    return { personId };
  });
}
