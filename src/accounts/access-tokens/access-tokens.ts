import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { NotFound, type Database } from '../../platform/database/index.js';
import { recordAudit } from '../audit/record-audit.js';
import type { OrganisationAccess } from '../policy.js';
import type { AccessToken, TokenScope } from '../store/access-token.entity.js';
import { AccessTokensStore, type TokenHolder } from '../store/access-tokens.store.js';
import { hashOfToken, minutesAfter, newToken } from '../tokens.js';

/** For how many days a token may work; the second is offered first. */
export const TOKEN_DAYS = [30, 90, 365] as const;
export const DEFAULT_TOKEN_DAYS = 90;
const DAY_MINUTES = 24 * 60;
/** More than one person's programs need; nobody fills the table. */
export const MOST_TOKENS = 20;

/** In front of every token, so that whoever finds one in a file knows what it is. */
const PREFIX = 'kp_';

export interface TokenWish {
  readonly name: string;
  readonly scope: TokenScope;
  readonly days: number;
}

/** A token as it is shown now and never again. */
export interface MadeAccessToken {
  readonly row: AccessToken;
  readonly token: string;
}

/**
 * Makes a token with which a program does what this person may do in this organisation, and no more than its scope.
 * @returns undefined when this person has as many as anybody may have
 */
export async function makeAccessToken(
  database: Database,
  access: OrganisationAccess,
  { name, scope, days }: TokenWish,
  now: Date,
): Promise<MadeAccessToken | undefined> {
  const token = `${PREFIX}${newToken().token}`;
  const { personId, organisationId } = access;
  return database.write(async (em) => {
    const store = new AccessTokensStore(em);
    if ((await store.list({ personId })).length >= MOST_TOKENS) return undefined;
    const row: AccessToken = {
      ...{ id: randomUUID(), tokenHash: hashOfToken(token), personId, organisationId, name, scope },
      createdAt: now.toISOString(),
      expiresAt: minutesAfter(now, days * DAY_MINUTES),
      lastUsedAt: null,
    };
    await store.add(row);
    await record(em, access, row, { action: 'token-made', now });
    return { row, token };
  });
}

/** One's own, in every organisation, the newest first. */
export async function listAccessTokens(
  database: Database,
  personId: string,
): Promise<readonly AccessToken[]> {
  return database.read(async (em) => new AccessTokensStore(em).list({ personId }));
}

/** From now on nobody gets in with it. @throws NotFound when it is not this person's */
export async function revokeAccessToken(
  database: Database,
  personId: string,
  id: string,
  now: Date,
): Promise<void> {
  await database.write(async (em) => {
    const store = new AccessTokensStore(em);
    const row = (await store.list({ personId })).find((each) => each.id === id);
    if (!row) throw new NotFound('access token', id);
    if (await store.remove(id)) await record(em, row, row, { action: 'token-revoked', now });
  });
}

/**
 * Takes back what somebody's programs were let in with: who leaves an organisation, gets another role there or lost a
 * password. Inside the caller's transaction.
 * @param by who does it
 */
export async function endAccessTokens(
  em: EntityManager,
  of: Pick<AccessToken, 'personId'> & Partial<TokenHolder>,
  by: string,
  now: Date,
): Promise<void> {
  const store = new AccessTokensStore(em);
  for (const row of await store.list(of)) {
    const { organisationId } = row;
    if (await store.remove(row.id))
      await record(em, { personId: by, organisationId }, row, { action: 'token-revoked', now });
  }
}

async function record(
  em: EntityManager,
  { personId, organisationId }: TokenHolder,
  { id, name, scope, expiresAt }: AccessToken,
  { action, now }: { readonly action: 'token-made' | 'token-revoked'; readonly now: Date },
): Promise<void> {
  await recordAudit(em, {
    who: { personId, organisationId },
    at: now.toISOString(),
    action,
    subject: { kind: 'access-token', id, name },
    ...(action === 'token-made' ? { after: { scope, until: expiresAt.slice(0, 10) } } : {}),
  });
}
