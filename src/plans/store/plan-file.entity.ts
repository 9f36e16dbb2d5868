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
import { LANGUAGES, type Language } from '../../platform/words/index.js';
import { PLAN_FORMATS, type PlanFormat } from '../../rendering/index.js';

export const FILE_STATES = ['working', 'done', 'failed', 'cancelled'] as const;
export type FileState = (typeof FILE_STATES)[number];

/** Characters of the content as text (base64): some 30 MB. */
const MOST_CHARACTERS = 42_000_000;
/** Bytes that this is room for. */
export const MOST_BYTES = (MOST_CHARACTERS / 4) * 3;

/** A file of the plan that somebody asked for: being made, or ready to be fetched for an hour. */
@Entity('plan_file')
@Index('IDX_plan_file_organisation', ['organisationId'])
@Index('IDX_plan_file_plan', ['planId'])
@Index('IDX_plan_file_created_by', ['createdBy'])
@Checks(
  exactly('plan_file', 'id', 36),
  wholeFrom('plan_file', 'version', 0),
  oneOf('plan_file', 'format', PLAN_FORMATS),
  oneOf('plan_file', 'language', LANGUAGES),
  filled('plan_file', 'name', 300),
  oneOf('plan_file', 'state', FILE_STATES),
  filled('plan_file', 'step', 40),
  atMost('plan_file', 'content', MOST_CHARACTERS),
  wholeFrom('plan_file', 'size', 0),
  instant('plan_file', 'created_at'),
  instant('plan_file', 'updated_at'),
)
export class PlanFileRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_plan_file_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('plan', { name: 'FK_plan_file_plan', onDelete: 'CASCADE' })
  @Column('text', { name: 'plan_id' })
  planId!: string;

  /** Number of the version; 0 for the plan as it was at that moment. */
  @Column('integer', { name: 'version' })
  version!: number;

  @Column('text', { name: 'format' })
  format!: PlanFormat;

  @Column('text', { name: 'language' })
  language!: Language;

  /** Under which it is saved. */
  @Column('text', { name: 'name' })
  name!: string;

  @Column('text', { name: 'state' })
  state!: FileState;

  /** What is being done, or why it failed. */
  @Column('text', { name: 'step' })
  step!: string;

  /** The bytes in base64; null while there are none. */
  @Column('text', { name: 'content', nullable: true })
  content!: string | null;

  /** Bytes. */
  @Column('integer', { name: 'size' })
  size!: number;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  /** Last sign of life of who works on it. */
  @Column('text', { name: 'updated_at' })
  updatedAt!: Instant;

  @PointsTo('person', { name: 'FK_plan_file_created_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'created_by', nullable: true })
  createdBy!: string | null;
}
