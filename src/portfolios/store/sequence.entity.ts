import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  atMost,
  Checks,
  exactly,
  filled,
  instant,
  JsonColumn,
  PointsTo,
  type Instant,
} from '../../platform/database/index.js';

/** A computed sequence of a plan. It is never changed: a new computation is a new row. */
@Entity('sequence')
@Index('IDX_sequence_organisation', ['organisationId'])
@Index('IDX_sequence_plan', ['planId', 'createdAt'])
@Index('IDX_sequence_created_by', ['createdBy'])
@Checks(
  exactly('sequence', 'id', 36),
  filled('sequence', 'profile', 40),
  filled('sequence', 'status', 40),
  atMost('sequence', 'data', 8_000_000),
  filled('sequence', 'basis', 200),
  instant('sequence', 'created_at'),
)
export class SequenceRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_sequence_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('plan', { name: 'FK_sequence_plan', onDelete: 'CASCADE' })
  @Column('text', { name: 'plan_id' })
  planId!: string;

  /** The pace asked for, such as balanced. */
  @Column('text', { name: 'profile' })
  profile!: string;

  @Column('text', { name: 'status' })
  status!: string;

  /** The whole result: starts, reasons and what else the planning core answered. */
  @JsonColumn('data')
  data!: object;

  /** Fingerprint of the input that it was computed from; another one now means that it is out of date. */
  @Column('text', { name: 'basis' })
  basis!: string;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @PointsTo('person', { name: 'FK_sequence_created_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'created_by', nullable: true })
  createdBy!: string | null;
}
