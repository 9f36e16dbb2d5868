import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  Checks,
  exactly,
  filled,
  instant,
  oneOf,
  PointsTo,
  type Instant,
} from '../../platform/database/index.js';

/** What a program may do with it: look, or also change. Never more than its person may. */
export const TOKEN_SCOPES = ['read', 'write'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/**
 * A key with which a program works for one person in one organisation. Taking it back is deleting its row: the audit
 * trail remembers it.
 */
@Entity('access_token')
@Unique('UQ_access_token_token_hash', ['tokenHash'])
@Index('IDX_access_token_person', ['personId'])
@Index('IDX_access_token_organisation', ['organisationId'])
@Index('IDX_access_token_expires_at', ['expiresAt'])
@Checks(
  exactly('access_token', 'id', 36),
  exactly('access_token', 'token_hash', 64),
  filled('access_token', 'name', 200),
  oneOf('access_token', 'scope', TOKEN_SCOPES),
  instant('access_token', 'created_at'),
  instant('access_token', 'expires_at'),
  instant('access_token', 'last_used_at'),
)
export class AccessToken {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  /** SHA-256 in hexadecimal; the token itself is never kept. */
  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  @PointsTo('person', { name: 'FK_access_token_person', onDelete: 'CASCADE' })
  @Column('text', { name: 'person_id' })
  personId!: string;

  @PointsTo('organisation', { name: 'FK_access_token_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  /** What it is for, in its maker's words. */
  @Column('text', { name: 'name' })
  name!: string;

  @Column('text', { name: 'scope' })
  scope!: TokenScope;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @Column('text', { name: 'expires_at' })
  expiresAt!: Instant;

  /** To within a few minutes; null: never. */
  @Column('text', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Instant | null;
}
