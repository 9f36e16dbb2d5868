import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  atMost,
  Checks,
  exactly,
  instant,
  JsonColumn,
  oneOf,
  PointsTo,
  type Instant,
} from '../../platform/database/index.js';
import { ROLES, type Role } from '../policy.js';

/** What a person is in one organisation. */
@Entity('membership')
@Unique('UQ_membership_person_organisation', ['personId', 'organisationId'])
@Index('IDX_membership_organisation', ['organisationId'])
@Checks(
  exactly('membership', 'id', 36),
  oneOf('membership', 'role', ROLES),
  atMost('membership', 'departments', 10_000),
  instant('membership', 'created_at'),
)
export class Membership {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('person', { name: 'FK_membership_person', onDelete: 'CASCADE' })
  @Column('text', { name: 'person_id' })
  personId!: string;

  @PointsTo('organisation', { name: 'FK_membership_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { name: 'role' })
  role!: Role;

  /** Codes of the departments that a department head answers for. */
  @JsonColumn('departments')
  departments!: readonly string[];

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;
}
