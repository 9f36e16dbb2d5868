import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  Checks,
  exactly,
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
