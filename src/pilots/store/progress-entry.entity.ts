import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ProgressFact } from '../../planning/index.js';
import {
  atMost,
  Checks,
  exactly,
  filled,
  instant,
  JsonColumn,
  PointsTo,
  wholeFrom,
  type Instant,
} from '../../platform/database/index.js';

/** One fact about a pilot that runs. Facts are added and never changed: a correction is another one. */
@Entity('progress_entry')
@Unique('UQ_progress_entry_pilot_number', ['pilotId', 'number'])
@Index('IDX_progress_entry_organisation', ['organisationId'])
@Index('IDX_progress_entry_written_by', ['writtenBy'])
@Checks(
  exactly('progress_entry', 'id', 36),
  wholeFrom('progress_entry', 'number', 1),
  filled('progress_entry', 'kind', 40),
  atMost('progress_entry', 'fact', 200_000),
  atMost('progress_entry', 'written_by_name', 200),
  instant('progress_entry', 'written_at'),
)
export class ProgressEntryRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_progress_entry_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('pilot', { name: 'FK_progress_entry_pilot', onDelete: 'CASCADE' })
  @Column('text', { name: 'pilot_id' })
  pilotId!: string;

  /** From 1, per pilot: two people cannot write down the same one. */
  @Column('integer', { name: 'number' })
  number!: number;

  /** Repeats the kind of the fact. */
  @Column('text', { name: 'kind' })
  kind!: string;

  @JsonColumn('fact')
  fact!: ProgressFact;

  @PointsTo('person', { name: 'FK_progress_entry_written_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'written_by', nullable: true })
  writtenBy!: string | null;

  /** As it was then; another one when the person is erased. */
  @Column('text', { name: 'written_by_name' })
  writtenByName!: string;

  @Column('text', { name: 'written_at' })
  writtenAt!: Instant;
}
