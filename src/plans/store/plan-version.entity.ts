import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PlanMeta } from '../../planning/index.js';
import {
  atMost,
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

export const VERSION_STATUSES = ['draft', 'final'] as const satisfies readonly PlanMeta['status'][];

/** A version of a plan as it was kept or adopted. It is never changed: what comes later is another version. */
@Entity('plan_version')
@Unique('UQ_plan_version_number', ['planId', 'number'])
@Index('IDX_plan_version_organisation', ['organisationId'])
@Index('IDX_plan_version_created_by', ['createdBy'])
@Checks(
  exactly('plan_version', 'id', 36),
  wholeFrom('plan_version', 'number', 1),
  oneOf('plan_version', 'status', VERSION_STATUSES),
  filled('plan_version', 'reason', 2_000),
  exactly('plan_version', 'fingerprint', 64),
  atMost('plan_version', 'data', 12_000_000),
  atMost('plan_version', 'created_by_name', 200),
  instant('plan_version', 'created_at'),
)
export class PlanVersionRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_plan_version_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('plan', { name: 'FK_plan_version_plan', onDelete: 'CASCADE' })
  @Column('text', { name: 'plan_id' })
  planId!: string;

  /** 1, 2, 3, ... within the plan. */
  @Column('integer', { name: 'number' })
  number!: number;

  @Column('text', { name: 'status' })
  status!: (typeof VERSION_STATUSES)[number];

  @Column('text', { name: 'reason' })
  reason!: string;

  /** SHA-256 of the dated case, in hexadecimal. */
  @Column('text', { name: 'fingerprint' })
  fingerprint!: string;

  /** What the document is made from, as `writeVersion` gives it. */
  @JsonColumn('data')
  data!: object;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @PointsTo('person', { name: 'FK_plan_version_created_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  /** Name of that person on that day; empty when the person was erased. */
  @Column('text', { name: 'created_by_name' })
  createdByName!: string;
}
