import type { EntityManager } from 'typeorm';
import type { OrganisationAccess } from '../accounts/index.js';
import { NotFound } from '../platform/database/index.js';
import type { OrganisationRow } from './store/organisation.entity.js';
import { OrganisationStore } from './store/organisation.store.js';

/** What an organisation says about itself, without its name and its departments. */
export type OrganisationProfile = OrganisationRow['profile'];

export interface ProfileAtVersion {
  readonly profile: OrganisationProfile;
  /** What a form carries along, so that a change tells when somebody else was first. */
  readonly version: number;
}

/** @throws NotFound when the organisation is gone */
export async function readProfile(em: EntityManager, organisationId: string): Promise<ProfileAtVersion> {
  const row = await new OrganisationStore(em).findById(organisationId);
  if (!row) throw new NotFound('organisation', organisationId);
  return { profile: row.profile, version: row.version };
}

/** A change of the organisation's own document, based on the version that its maker looked at. */
export interface ProfileChange {
  readonly version: number;
  readonly change: (profile: OrganisationProfile) => OrganisationProfile;
  /** Moment in UTC, ISO-8601. */
  readonly now: string;
}

/**
 * Changes what an organisation says about itself, inside the caller's transaction.
 * @returns the new version
 * @throws Conflict when somebody changed it since that version
 */
export async function changeOrganisation(
  em: EntityManager,
  { organisationId }: Pick<OrganisationAccess, 'organisationId'>,
  { version, change, now }: ProfileChange,
): Promise<number> {
  const { profile } = await readProfile(em, organisationId);
  const at = { id: organisationId, version };
  return new OrganisationStore(em).update(at, { profile: change(profile), updatedAt: now });
}

/**
 * Lets changes that belong to one organisation happen one after the other, also on PostgreSQL: whoever comes second
 * starts again and sees what the first did. For what no version guards, such as the next free code.
 */
export async function takeTurn(em: EntityManager, organisationId: string, now: string): Promise<void> {
  await new OrganisationStore(em).touch(organisationId, now);
}
