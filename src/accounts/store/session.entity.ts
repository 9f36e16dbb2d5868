import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  atMost,
  Checks,
  exactly,
  instant,
  JsonColumn,
  PointsTo,
  type Instant,
} from '../../platform/database/index.js';

/** A browser that was here. Ending a session is deleting its row. */
@Entity('session')
@Index('IDX_session_person', ['personId'])
@Index('IDX_session_expires_at', ['expiresAt'])
@Checks(
  exactly('session', 'id', 64),
  atMost('session', 'data', 100_000),
  instant('session', 'created_at'),
  instant('session', 'last_seen_at'),
  instant('session', 'expires_at'),
)
export class Session {
  /** SHA-256, in hexadecimal, of the random id in the cookie: reading the table gives nobody a session. */
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  /** Null until somebody signs in. */
  @PointsTo('person', { name: 'FK_session_person', onDelete: 'CASCADE' })
  @Column('text', { name: 'person_id', nullable: true })
  personId!: string | null;

  /** What the pages of this browser remember. */
  @JsonColumn('data')
  data!: object;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @Column('text', { name: 'last_seen_at' })
  lastSeenAt!: Instant;

  @Column('text', { name: 'expires_at' })
  expiresAt!: Instant;
}
