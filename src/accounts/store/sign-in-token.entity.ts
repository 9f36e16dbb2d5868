import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { Checks, exactly, instant, PointsTo, type Instant } from '../../platform/database/index.js';

/** A token that signs one person in, once. */
@Entity('sign_in_token')
@Unique('UQ_sign_in_token_token_hash', ['tokenHash'])
@Index('IDX_sign_in_token_person', ['personId'])
@Checks(
  exactly('sign_in_token', 'id', 36),
  exactly('sign_in_token', 'token_hash', 64),
  instant('sign_in_token', 'created_at'),
  instant('sign_in_token', 'expires_at'),
  instant('sign_in_token', 'used_at'),
)
export class SignInToken {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  /** SHA-256 in hexadecimal; the token itself is never kept. */
  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  @PointsTo('person', { name: 'FK_sign_in_token_person', onDelete: 'CASCADE' })
  @Column('text', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @Column('text', { name: 'expires_at' })
  expiresAt!: Instant;

  @Column('text', { name: 'used_at', nullable: true })
  usedAt!: Instant | null;
}
