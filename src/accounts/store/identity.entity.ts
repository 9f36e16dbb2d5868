import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { Checks, exactly, filled, instant, PointsTo, type Instant } from '../../platform/database/index.js';

/** Who a person is to a sign-in provider. */
@Entity('identity')
@Unique('UQ_identity_provider_subject', ['provider', 'subject'])
@Index('IDX_identity_person', ['personId'])
@Checks(
  exactly('identity', 'id', 36),
  filled('identity', 'provider', 60),
  filled('identity', 'subject', 255),
  instant('identity', 'created_at'),
)
export class Identity {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('person', { name: 'FK_identity_person', onDelete: 'CASCADE' })
  @Column('text', { name: 'person_id' })
  personId!: string;

  /** Name of the provider in the settings. */
  @Column('text', { name: 'provider' })
  provider!: string;

  /** The provider's own id of the person, which never changes: the claim `sub`. */
  @Column('text', { name: 'subject' })
  subject!: string;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;
}
