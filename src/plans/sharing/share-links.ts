import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import {
  assertMay,
  hashPassword,
  minutesAfter,
  nameOf,
  newToken,
  passwordProblem,
  recordAudit,
  type AuditAction,
  type OrganisationAccess,
  type PasswordProblem,
} from '../../accounts/index.js';
import { NotFound, type Database } from '../../platform/database/index.js';
import { PlanVersionStore, type VersionSummary } from '../store/plan-version.store.js';
import type { SharedChoices } from '../choices/choices.js';
import type { ShareLinkRow } from '../store/share-link.entity.js';
import { ShareLinkStore } from '../store/share-link.store.js';

/** For how many days a link may work; the second is offered first. */
export const SHARE_DAYS = [7, 30, 90, 365] as const;
export const DEFAULT_SHARE_DAYS = 30;
const DAY_MINUTES = 24 * 60;

/** Which version of which plan. */
export interface SharedVersion {
  readonly planId: string;
  readonly number: number;
}

export interface ShareWish {
  /** For whom it is. */
  readonly label: string;
  readonly days: number;
  readonly password?: string;
  readonly choices: SharedChoices;
}

/** A link with its token, which is shown now and never again. */
export interface MadeShareLink {
  readonly link: ShareLinkRow;
  readonly token: string;
}

async function findVersion(
  em: EntityManager,
  { organisationId }: OrganisationAccess,
  { planId, number }: SharedVersion,
): Promise<VersionSummary> {
  const versions = await new PlanVersionStore(em).list(organisationId, planId);
  const found = versions.find((version) => version.number === number);
  if (!found) throw new NotFound('plan version', String(number));
  return found;
}

/**
 * Opens one version to whoever gets the link.
 * @throws NotAllowed, NotFound
 */
export async function makeShareLink(
  database: Database,
  access: OrganisationAccess,
  version: SharedVersion,
  wish: ShareWish,
  now: Date,
): Promise<MadeShareLink | { readonly password: PasswordProblem }> {
  assertMay(access, 'share-plan');
  const { label, days, password, choices } = wish;
  const problem = password === undefined ? null : passwordProblem(password, [access.organisationName, label]);
  if (problem) return { password: problem };
  // Outside the transaction: hashing takes time.
  const passwordHash = password === undefined ? null : await hashPassword(password);
  const { token, tokenHash } = newToken();
  return database.write(async (em) => {
    const { id: planVersionId } = await findVersion(em, access, version);
    const link: ShareLinkRow = {
      id: randomUUID(),
      organisationId: access.organisationId,
      planVersionId,
      tokenHash,
      label,
      choices,
      passwordHash,
      views: 0,
      viewedAt: null,
      createdAt: now.toISOString(),
      expiresAt: minutesAfter(now, days * DAY_MINUTES),
      revokedAt: null,
      createdBy: access.personId,
      createdByName: await nameOf(em, access.personId),
    };
    await new ShareLinkStore(em).add(link);
    await record(em, access, link, { action: 'share-link-made', version, now });
    return { link, token };
  });
}

interface Happened {
  readonly action: AuditAction;
  readonly version: SharedVersion;
  readonly now: Date;
}

async function record(
  em: EntityManager,
  who: OrganisationAccess,
  { id, label, expiresAt, passwordHash, views }: ShareLinkRow,
  { action, version, now }: Happened,
): Promise<void> {
  const secured = passwordHash === null ? {} : { password: 'set' };
  const about = { version: version.number, until: expiresAt.slice(0, 10), ...secured };
  await recordAudit(em, {
    who,
    at: now.toISOString(),
    action,
    subject: { kind: 'share-link', id, name: label },
    after: action === 'share-link-made' ? about : { version: version.number, views },
  });
}

/** Links to a version, the newest first. @throws NotAllowed, NotFound */
export async function listShareLinks(
  database: Database,
  access: OrganisationAccess,
  version: SharedVersion,
): Promise<readonly ShareLinkRow[]> {
  assertMay(access, 'share-plan');
  return database.read(async (em) => {
    const { id } = await findVersion(em, access, version);
    return new ShareLinkStore(em).list(access.organisationId, id);
  });
}

/** From now on nobody gets in through it. @throws NotAllowed, NotFound */
export async function revokeShareLink(
  database: Database,
  access: OrganisationAccess,
  version: SharedVersion,
  id: string,
  now: Date,
): Promise<void> {
  assertMay(access, 'share-plan');
  await database.write(async (em) => {
    const { id: versionId } = await findVersion(em, access, version);
    const store = new ShareLinkStore(em);
    const link = await store.find(access.organisationId, id);
    if (link?.planVersionId !== versionId) throw new NotFound('share link', id);
    if (await store.revoke(id, now.toISOString()))
      await record(em, access, link, { action: 'share-link-revoked', version, now });
  });
}
