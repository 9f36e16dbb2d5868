import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  atMost,
  Checks,
  exactly,
  filled,
  instant,
  oneOf,
  PointsTo,
  wholeFrom,
  type Instant,
} from '../../platform/database/index.js';

export const SIGNAL_KINDS = ['compliment', 'complaint', 'idea'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

export const SIGNAL_STATUSES = ['new', 'picked-up', 'done'] as const;
export type SignalStatus = (typeof SIGNAL_STATUSES)[number];

/** What a customer said, with the department that acts on it (S0: bundle compliments, complaints and suggestions). */
@Entity('customer_signal')
@Index('IDX_customer_signal_organisation_status', ['organisationId', 'status'])
@Index('IDX_customer_signal_pilot', ['pilotId'])
@Index('IDX_customer_signal_owner', ['ownerId'])
@Index('IDX_customer_signal_recorded_by', ['recordedBy'])
@Checks(
  exactly('customer_signal', 'id', 36),
  oneOf('customer_signal', 'kind', SIGNAL_KINDS),
  filled('customer_signal', 'department_code', 40),
  filled('customer_signal', 'text', 10_000),
  exactly('customer_signal', 'received_on', 10),
  oneOf('customer_signal', 'status', SIGNAL_STATUSES),
  atMost('customer_signal', 'owner_name', 200),
  atMost('customer_signal', 'outcome', 10_000),
  atMost('customer_signal', 'success', 10_000),
  atMost('customer_signal', 'recorded_by_name', 200),
  instant('customer_signal', 'recorded_at'),
  wholeFrom('customer_signal', 'version', 1),
)
export class CustomerSignalRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_customer_signal_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { name: 'kind' })
  kind!: SignalKind;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  /** The pilot it is about; null where it is about none. */
  @PointsTo('pilot', { name: 'FK_customer_signal_pilot', onDelete: 'SET NULL' })
  @Column('text', { name: 'pilot_id', nullable: true })
  pilotId!: string | null;

  @Column('text', { name: 'text' })
  text!: string;

  /** yyyy-mm-dd. */
  @Column('text', { name: 'received_on' })
  receivedOn!: string;

  @Column('text', { name: 'status' })
  status!: SignalStatus;

  /** Who sees to it; null while nobody does. */
  @PointsTo('person', { name: 'FK_customer_signal_owner', onDelete: 'SET NULL' })
  @Column('text', { name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @Column('text', { name: 'owner_name' })
  ownerName!: string;

  /** What was done with it; empty until it is known. */
  @Column('text', { name: 'outcome' })
  outcome!: string;

  /** What is told on the first page and in the plan; empty where nothing is. */
  @Column('text', { name: 'success' })
  success!: string;

  @PointsTo('person', { name: 'FK_customer_signal_recorded_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'recorded_by', nullable: true })
  recordedBy!: string | null;

  @Column('text', { name: 'recorded_by_name' })
  recordedByName!: string;

  @Column('text', { name: 'recorded_at' })
  recordedAt!: Instant;

  @Column('integer', { name: 'version' })
  version!: number;
}
