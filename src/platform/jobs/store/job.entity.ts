import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
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
} from '../../database/index.js';

/** waiting: nobody works on it. The last three are the end. */
export const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** What somebody asked of a job: to end with the best so far, or to end without a result. */
export const JOB_WISHES = ['none', 'stop', 'cancel'] as const;
export type JobWish = (typeof JOB_WISHES)[number];

/** Long work of one organisation. Whoever works on it holds a lease; a lease that ended may be taken by another. */
@Entity('job')
@Index('IDX_job_state', ['state', 'createdAt'])
@Index('IDX_job_organisation', ['organisationId', 'kind', 'createdAt'])
@Index('IDX_job_created_by', ['createdBy'])
@Checks(
  exactly('job', 'id', 36),
  filled('job', 'kind', 40),
  oneOf('job', 'state', JOB_STATES),
  oneOf('job', 'wish', JOB_WISHES),
  atMost('job', 'input', 8_000_000),
  atMost('job', 'progress', 8_000_000),
  wholeFrom('job', 'attempts', 0),
  instant('job', 'lease_until'),
  instant('job', 'created_at'),
  instant('job', 'updated_at'),
)
export class JobRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @Column('text', { name: 'kind' })
  kind!: string;

  @PointsTo('organisation', { name: 'FK_job_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('person', { name: 'FK_job_created_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('text', { name: 'state' })
  state!: JobState;

  @Column('text', { name: 'wish' })
  wish!: JobWish;

  /** All that the work needs, so that it can be begun again anywhere. */
  @JsonColumn('input')
  input!: object;

  /** What the work said last; for the page that waits for it. */
  @JsonColumn('progress')
  progress!: object;

  /** Times that somebody began. */
  @Column('integer', { name: 'attempts' })
  attempts!: number;

  /** The process that works on it. */
  @Column('text', { name: 'lease_owner', nullable: true })
  leaseOwner!: string | null;

  @Column('text', { name: 'lease_until', nullable: true })
  leaseUntil!: Instant | null;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @Column('text', { name: 'updated_at' })
  updatedAt!: Instant;
}
