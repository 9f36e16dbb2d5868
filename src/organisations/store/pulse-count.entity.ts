import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { Checks, exactly, filled, PointsTo, wholeFrom } from '../../platform/database/index.js';

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
