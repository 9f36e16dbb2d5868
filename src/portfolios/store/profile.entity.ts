import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { OwnProfile } from '../../planning/index.js';
import {
  atMost,
  Checks,
  exactly,
  filled,
  instant,
  JsonColumn,
  PointsTo,
  wholeFrom,
  type Instant,
} from '../../platform/database/index.js';

/** A profile that an organisation named itself. A sequence keeps a copy of the profile that it was computed with. */
@Entity('sequence_profile')
@Unique('UQ_sequence_profile_organisation_name', ['organisationId', 'nameKey'])
@Checks(
  exactly('sequence_profile', 'id', 36),
  filled('sequence_profile', 'name', 40),
  filled('sequence_profile', 'name_key', 200),
  atMost('sequence_profile', 'data', 10_000),
  wholeFrom('sequence_profile', 'version', 1),
  instant('sequence_profile', 'created_at'),
  instant('sequence_profile', 'updated_at'),
)
export class ProfileRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_sequence_profile_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { name: 'name' })
  name!: string;

  /** The name as two of them are compared. */
  @Column('text', { name: 'name_key' })
  nameKey!: string;

  @JsonColumn('data')
  data!: Omit<OwnProfile, 'name'>;

  @Column('integer', { name: 'version' })
  version!: number;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @Column('text', { name: 'updated_at' })
  updatedAt!: Instant;
}
