import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  Checks,
  exactly,
  filled,
  instant,
  PointsTo,
  wholeFrom,
  type Instant,
} from '../../platform/database/index.js';

/** A question to everybody for some days: how warm is it in your department. */
@Entity('pulse')
@Index('IDX_pulse_organisation', ['organisationId'])
@Index('IDX_pulse_created_by', ['createdBy'])
@Checks(
  exactly('pulse', 'id', 36),
  exactly('pulse', 'until_day', 10),
  wholeFrom('pulse', 'least', 5),
  instant('pulse', 'created_at'),
)
export class PulseRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_pulse_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  /** yyyy-mm-dd, the last day on which one can answer. */
  @Column('text', { name: 'until_day' })
  untilDay!: string;

  /** A department with fewer answers is not shown. */
  @Column('integer', { name: 'least' })
  least!: number;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @PointsTo('person', { name: 'FK_pulse_created_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'created_by', nullable: true })
  createdBy!: string | null;
}

/**
 * How often an answer was given in a department. There is no row for an answer, so none can be held beside who answered:
 * no person, no time, and no order either, because every row is there from the beginning.
 */
@Entity('pulse_count')
@Unique('UQ_pulse_count_answer', ['pulseId', 'departmentCode', 'warmth'])
@Index('IDX_pulse_count_organisation', ['organisationId'])
@Checks(
  exactly('pulse_count', 'id', 36),
  filled('pulse_count', 'department_code', 40),
  wholeFrom('pulse_count', 'warmth', 1),
  wholeFrom('pulse_count', 'answers', 0),
)
export class PulseCountRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_pulse_count_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('pulse', { name: 'FK_pulse_count_pulse', onDelete: 'CASCADE' })
  @Column('text', { name: 'pulse_id' })
  pulseId!: string;

  @Column('text', { name: 'department_code' })
  departmentCode!: string;

  /** 1 cold to 5 boiling. */
  @Column('integer', { name: 'warmth' })
  warmth!: number;

  @Column('integer', { name: 'answers' })
  answers!: number;
}

/** That somebody answered, and nothing else: only so that nobody answers twice. */
@Entity('pulse_voter')
@Unique('UQ_pulse_voter_person', ['pulseId', 'personId'])
@Index('IDX_pulse_voter_organisation', ['organisationId'])
@Index('IDX_pulse_voter_person', ['personId'])
@Checks(exactly('pulse_voter', 'id', 36))
export class PulseVoterRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_pulse_voter_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('pulse', { name: 'FK_pulse_voter_pulse', onDelete: 'CASCADE' })
  @Column('text', { name: 'pulse_id' })
  pulseId!: string;

  @PointsTo('person', { name: 'FK_pulse_voter_person', onDelete: 'CASCADE' })
  @Column('text', { name: 'person_id' })
  personId!: string;
}
