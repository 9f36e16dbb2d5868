import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Database } from '../platform/database/index.js';
import { recordAudit } from './audit/record-audit.js';
import { AccountsStore } from './store/accounts.store.js';

/** A one-time address is good for a quarter of an hour. */
export const ONE_TIME_MINUTES = 15;
const TOKEN_BYTES = 32;

/** Only the hash is kept, so a copied database signs nobody in. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A fresh token that signs this person in once. The caller prints it; it is never stored or logged. */
export async function createOneTimeToken(database: Database, personId: string, now: Date): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await database.write(async (em) =>
    new AccountsStore(em).addToken({
      id: randomUUID(),
      tokenHash: hashOf(token),
      personId,
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + ONE_TIME_MINUTES * 60_000).toISOString(),
      usedAt: null,
    }),
  );
  return token;
}

/** Why an address does not work; `unknown` covers a mistyped one and one of another installation. */
export type TokenProblem = 'unknown' | 'used' | 'expired';

/** Looks without using: what the page behind the address shows before its button is pressed. */
export async function lookAtToken(
  database: Database,
  token: string,
  now: Date,
): Promise<TokenProblem | null> {
  const known = await database.read(async (em) => new AccountsStore(em).findToken(hashOf(token)));
  if (!known) return 'unknown';
  if (known.usedAt !== null) return 'used';
  return known.expiresAt <= now.toISOString() ? 'expired' : null;
}

/** Uses the token: the person to sign in, or why not. Of two that press the button at once, one gets in. */
export async function signInWithToken(
  database: Database,
  token: string,
  now: Date,
): Promise<{ readonly personId: string } | { readonly problem: TokenProblem }> {
  const problem = await lookAtToken(database, token, now);
  if (problem) return { problem };
  return database.write(async (em) => {
    const store = new AccountsStore(em);
    const known = await store.findToken(hashOf(token));
    if (!known) return { problem: 'unknown' };
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
