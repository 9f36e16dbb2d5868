import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  atMost,
  Checks,
  exactly,
  filled,
  instant,
  JsonColumn,
  oneOf,
  PointsTo,
  type Instant,
} from '../../platform/database/index.js';
import { ROLES, type Role } from '../policy.js';
import { folded } from './folded-email.js';

/** Somebody was asked to come in, with a role. It ends by being accepted, revoked or too old. */
@Entity('invitation')
@Unique('UQ_invitation_token_hash', ['tokenHash'])
@Index('IDX_invitation_organisation', ['organisationId'])
@Index('IDX_invitation_created_by', ['createdBy'])
@Index('IDX_invitation_accepted_by', ['acceptedBy'])
@Checks(
  exactly('invitation', 'id', 36),
  exactly('invitation', 'token_hash', 64),
  filled('invitation', 'email', 254),
  oneOf('invitation', 'role', ROLES),
  atMost('invitation', 'departments', 10_000),
  instant('invitation', 'created_at'),
  instant('invitation', 'expires_at'),
  instant('invitation', 'accepted_at'),
  instant('invitation', 'revoked_at'),
)
export class Invitation {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_invitation_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  /** SHA-256 in hexadecimal; the token itself is never kept. */
  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  @Column('text', { name: 'email', transformer: folded })
  email!: string;

  @Column('text', { name: 'role' })
  role!: Role;

  /** Codes of the departments that a department head will answer for. */
  @JsonColumn('departments')
  departments!: readonly string[];

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @Column('text', { name: 'expires_at' })
  expiresAt!: Instant;

  @PointsTo('person', { name: 'FK_invitation_created_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('text', { name: 'accepted_at', nullable: true })
  acceptedAt!: Instant | null;

  @PointsTo('person', { name: 'FK_invitation_accepted_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'accepted_by', nullable: true })
  acceptedBy!: string | null;

  @Column('text', { name: 'revoked_at', nullable: true })
  revokedAt!: Instant | null;
}
