import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  atMost,
  Checks,
  exactly,
  instant,
  oneOf,
  PointsTo,
  type Instant,
} from '../../platform/database/index.js';
import { folded } from './folded-email.js';

export const LINK_PURPOSES = ['reset-password', 'confirm-email'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** A link for one person, to use once: to choose a new password, or to show that a new address is theirs. */
@Entity('account_link')
@Unique('UQ_account_link_token_hash', ['tokenHash'])
@Index('IDX_account_link_person', ['personId'])
@Checks(
  exactly('account_link', 'id', 36),
  exactly('account_link', 'token_hash', 64),
  oneOf('account_link', 'purpose', LINK_PURPOSES),
  atMost('account_link', 'email', 254),
  instant('account_link', 'created_at'),
  instant('account_link', 'expires_at'),
  instant('account_link', 'used_at'),
)
export class AccountLink {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  /** SHA-256 in hexadecimal; the token itself is never kept. */
  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  @PointsTo('person', { name: 'FK_account_link_person', onDelete: 'CASCADE' })
  @Column('text', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'purpose' })
  purpose!: LinkPurpose;

  /** The new address, for `confirm-email`. */
  @Column('text', { name: 'email', nullable: true, transformer: folded })
  email!: string | null;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @Column('text', { name: 'expires_at' })
  expiresAt!: Instant;

  @Column('text', { name: 'used_at', nullable: true })
  usedAt!: Instant | null;
}
