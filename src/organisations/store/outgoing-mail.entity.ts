import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  Checks,
  exactly,
  filled,
  instant,
  JsonColumn,
  oneOf,
  PointsTo,
  wholeFrom,
  type Instant,
} from '../../platform/database/index.js';

/** What somebody is told of. */
export const MESSAGE_KINDS = [
  'asked-comment',
  'asked-judgement',
  'proposal-submitted',
  'proposal-returned',
  'verdict-given',
  'gate-due',
  'gate-decided',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export interface MessageFacts {
  readonly pilot: string;
  /** Of a gate: the phase it ends, and the last day to decide. */
  readonly phase?: number;
  readonly until?: string;
}

/**
 * A message on its way by mail: written in the transaction of what it tells of, so both happen or neither. Who it goes
 * to, and in which language, is looked up when it is sent.
 */
@Entity('outgoing_mail')
@Unique('UQ_outgoing_mail_person_once', ['personId', 'onceKey'])
@Index('IDX_outgoing_mail_organisation', ['organisationId'])
@Index('IDX_outgoing_mail_by', ['byPersonId'])
@Index('IDX_outgoing_mail_due', ['sentAt', 'nextAt'])
@Checks(
  exactly('outgoing_mail', 'id', 36),
  oneOf('outgoing_mail', 'kind', MESSAGE_KINDS),
  filled('outgoing_mail', 'path', 500),
  filled('outgoing_mail', 'once_key', 200),
  instant('outgoing_mail', 'created_at'),
  instant('outgoing_mail', 'next_at'),
  wholeFrom('outgoing_mail', 'attempts', 0),
  instant('outgoing_mail', 'sent_at'),
)
export class OutgoingMailRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_outgoing_mail_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('person', { name: 'FK_outgoing_mail_person', onDelete: 'CASCADE' })
  @Column('text', { name: 'person_id' })
  personId!: string;

  /** Who did it; null when nobody did. */
  @PointsTo('person', { name: 'FK_outgoing_mail_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'by_person_id', nullable: true })
  byPersonId!: string | null;

  @Column('text', { name: 'kind' })
  kind!: MessageKind;

  @JsonColumn('facts')
  facts!: MessageFacts;

  /** Of the page to look at, without the address of the installation. */
  @Column('text', { name: 'path' })
  path!: string;

  /** What a person is told of once only. */
  @Column('text', { name: 'once_key', nullable: true })
  onceKey!: string | null;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  /** Not before this moment; moved on while somebody is sending it, and after a failure. */
  @Column('text', { name: 'next_at' })
  nextAt!: Instant;

  @Column('integer', { name: 'attempts' })
  attempts!: number;

  /** Null while it is still to be sent. Kept for a while, so that nobody is told twice. */
  @Column('text', { name: 'sent_at', nullable: true })
  sentAt!: Instant | null;
}
