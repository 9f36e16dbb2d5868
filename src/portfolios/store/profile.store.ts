import type { EntityManager } from 'typeorm';
import { foldProfileName, type OwnProfile } from '../../planning/index.js';
import { NotFound, updateVersioned, type Instant } from '../../platform/database/index.js';
import { ProfileRow } from './profile.entity.js';

type RowKey = Pick<ProfileRow, 'id' | 'organisationId'>;

function columnsOf({ name, ...data }: OwnProfile): Pick<ProfileRow, 'name' | 'nameKey' | 'data'> {
  return { name, nameKey: foldProfileName(name), data };
}

/** The profiles of one organisation, in the order of their names. */
export class ProfileStore {
  constructor(private readonly em: EntityManager) {}

  async findAll(organisationId: string): Promise<ProfileRow[]> {
    return this.em.find(ProfileRow, { where: { organisationId }, order: { nameKey: 'ASC' } });
  }

  /** Stands for all of them as they are now. */
  async revision(organisationId: string): Promise<string> {
    const rows = await this.em.find(ProfileRow, {
      select: { id: true, version: true },
      where: { organisationId },
      order: { id: 'ASC' },
    });
    return rows.map(({ id, version }) => `${id} ${String(version)}`).join(',');
  }

  /** @throws NotFound */
  async find({ id, organisationId }: RowKey): Promise<ProfileRow> {
    const row = await this.em.findOneBy(ProfileRow, { id, organisationId });
    if (!row) throw new NotFound('sequence_profile', id);
    return row;
  }

  async add(key: RowKey, profile: OwnProfile, at: Instant): Promise<void> {
    const row = { ...key, ...columnsOf(profile), version: 1, createdAt: at, updatedAt: at };
    await this.em.insert(ProfileRow, row);
  }

  /** @throws Conflict when somebody else changed it since it was read */
  async change(at: RowKey & Pick<ProfileRow, 'version'>, profile: OwnProfile, now: Instant): Promise<void> {
    await updateVersioned(this.em, ProfileRow, at, { ...columnsOf(profile), updatedAt: now });
  }

  async remove({ id, organisationId }: RowKey): Promise<void> {
    await this.em.delete(ProfileRow, { id, organisationId });
  }
}

/** As a case file has it. */
export function profileOf({ name, data }: ProfileRow): OwnProfile {
  return { name, ...data };
}
