import type { EntityManager } from 'typeorm';
import {
  forgetAttempts,
  hashOfToken,
  isPassword,
  recordAudit,
  takeAttempt,
  type TooMany,
} from '../../accounts/index.js';
import type { Database } from '../../platform/database/index.js';
import type { PlanContent } from '../../rendering/index.js';
import { PlanVersionStore } from '../store/plan-version.store.js';
import type { ShareLinkRow } from '../store/share-link.entity.js';
import { ShareLinkStore } from '../store/share-link.store.js';
import { readVersionContent } from '../versions.js';

/** The link behind a token as long as it works; null alike for one that is unknown, revoked or too old. */
export async function findShared(database: Database, token: string, now: Date): Promise<ShareLinkRow | null> {
  const link = await database.read(async (em) => new ShareLinkStore(em).findByToken(hashOfToken(token)));
  if (!link || link.revokedAt !== null) return null;
  return link.expiresAt > now.toISOString() ? link : null;
}

/** Whether the password opens the link; attempts are counted before they are judged. */
export async function unlockShared(
  database: Database,
  link: ShareLinkRow,
  { password, address }: { readonly password: string; readonly address: string },
  now: Date,
): Promise<'open' | 'wrong' | TooMany> {
  const tooMany = await takeAttempt(database, 'open-shared', { account: link.id, address }, now);
  if (tooMany) return tooMany;
  if (!(await isPassword(password, link.passwordHash))) return 'wrong';
  await database.write(async (em) => forgetAttempts(em, 'open-shared', link.id));
  return 'open';
}

/** What the link shows, counted as one more view. */
export async function readShared(database: Database, link: ShareLinkRow, now: Date): Promise<PlanContent> {
  const content = await database.read(async (em) => {
    const { organisationId, planVersionId } = link;
    const { planId, number } = await new PlanVersionStore(em).get(organisationId, planVersionId);
    return readVersionContent(em, link, planId, number);
  });
  await database.write(async (em) => countView(em, link, now.toISOString()));
  return content;
}

/** In the trail at most one line a day for each link, with how often it was opened so far: who reads is not followed. */
async function countView(em: EntityManager, { id, organisationId }: ShareLinkRow, at: string): Promise<void> {
  const store = new ShareLinkStore(em);
  const before = await store.find(organisationId, id);
  await store.countView(id, at);
  if (!before || before.viewedAt?.slice(0, 10) === at.slice(0, 10)) return;
  await recordAudit(em, {
    who: { organisationId, personId: null },
    at,
    action: 'share-link-opened',
    subject: { kind: 'share-link', id, name: before.label },
    after: { views: before.views + 1 },
  });
}
