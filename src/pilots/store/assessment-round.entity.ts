import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  atMost,
  Checks,
  exactly,
  instant,
  PointsTo,
  wholeFrom,
  type Instant,
} from '../../platform/database/index.js';

/** A round of assessments that was closed: nobody sends in an answer any more, and everybody may see them. */
@Entity('assessment_round')
@Unique('UQ_assessment_round_pilot_number', ['pilotId', 'number'])
@Index('IDX_assessment_round_organisation', ['organisationId'])
@Index('IDX_assessment_round_closed_by', ['closedBy'])
@Checks(
  exactly('assessment_round', 'id', 36),
  wholeFrom('assessment_round', 'number', 1),
  atMost('assessment_round', 'closed_by_name', 200),
  instant('assessment_round', 'closed_at'),
)
export class AssessmentRoundRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_assessment_round_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('pilot', { name: 'FK_assessment_round_pilot', onDelete: 'CASCADE' })
  @Column('text', { name: 'pilot_id' })
  pilotId!: string;

  @Column('integer', { name: 'number' })
  number!: number;

  @PointsTo('person', { name: 'FK_assessment_round_closed_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'closed_by', nullable: true })
  closedBy!: string | null;

  @Column('text', { name: 'closed_by_name' })
  closedByName!: string;

  @Column('text', { name: 'closed_at' })
  closedAt!: Instant;
}
