import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
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
import type { SharedChoices } from '../choices/choices.js';

/** Somebody without an account may read one version of a plan. It ends by being revoked or too old. */
@Entity('share_link')
@Unique('UQ_share_link_token_hash', ['tokenHash'])
@Index('IDX_share_link_organisation', ['organisationId'])
@Index('IDX_share_link_version', ['planVersionId'])
@Index('IDX_share_link_created_by', ['createdBy'])
@Checks(
  exactly('share_link', 'id', 36),
  exactly('share_link', 'token_hash', 64),
  filled('share_link', 'label', 200),
  atMost('share_link', 'choices', 20_000),
  filled('share_link', 'password_hash', 500),
  wholeFrom('share_link', 'views', 0),
  instant('share_link', 'viewed_at'),
  instant('share_link', 'created_at'),
  instant('share_link', 'expires_at'),
  instant('share_link', 'revoked_at'),
  atMost('share_link', 'created_by_name', 200),
)
export class ShareLinkRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_share_link_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('plan_version', { name: 'FK_share_link_plan_version', onDelete: 'CASCADE' })
  @Column('text', { name: 'plan_version_id' })
  planVersionId!: string;

  /** SHA-256 in hexadecimal; the token itself is never kept. */
  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  /** For whom it is, so that one can be told from another. */
  @Column('text', { name: 'label' })
  label!: string;

  @JsonColumn('choices')
  choices!: SharedChoices;

  /** Argon2id; null when the link alone is enough. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  /** How often the document was shown through it. */
  @Column('integer', { name: 'views' })
  views!: number;

  @Column('text', { name: 'viewed_at', nullable: true })
  viewedAt!: Instant | null;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @Column('text', { name: 'expires_at' })
  expiresAt!: Instant;

  @Column('text', { name: 'revoked_at', nullable: true })
  revokedAt!: Instant | null;

  @PointsTo('person', { name: 'FK_share_link_created_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  /** Name of that person on that day; a pseudonym when the person was erased. */
  @Column('text', { name: 'created_by_name' })
  createdByName!: string;
}
