import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AnswerSheet } from '../../planning/index.js';
import {
  atMost,
  Checks,
  exactly,
  instant,
  JsonColumn,
  PointsTo,
  wholeFrom,
  type Instant,
} from '../../platform/database/index.js';

/** What one person makes of one pilot in one round. A draft until it is sent in, and fixed after that. */
@Entity('assessment')
@Unique('UQ_assessment_pilot_round_person', ['pilotId', 'round', 'personId'])
@Index('IDX_assessment_organisation', ['organisationId'])
@Index('IDX_assessment_person', ['personId'])
@Checks(
  exactly('assessment', 'id', 36),
  wholeFrom('assessment', 'round', 1),
  atMost('assessment', 'person_name', 200),
  atMost('assessment', 'sheet', 200_000),
  instant('assessment', 'submitted_at'),
  wholeFrom('assessment', 'version', 1),
  instant('assessment', 'created_at'),
  instant('assessment', 'updated_at'),
)
export class AssessmentRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_assessment_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('pilot', { name: 'FK_assessment_pilot', onDelete: 'CASCADE' })
  @Column('text', { name: 'pilot_id' })
  pilotId!: string;

  /** 1 for the first time that people judge this pilot. */
  @Column('integer', { name: 'round' })
  round!: number;

  @PointsTo('person', { name: 'FK_assessment_person', onDelete: 'SET NULL' })
  @Column('text', { name: 'person_id', nullable: true })
  personId!: string | null;

  /** As it was then: it stays when the person goes. */
  @Column('text', { name: 'person_name' })
  personName!: string;

  @JsonColumn('sheet')
  sheet!: AnswerSheet;

  /** Null for a draft. */
  @Column('text', { name: 'submitted_at', nullable: true })
  submittedAt!: Instant | null;

  @Column('integer', { name: 'version' })
  version!: number;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @Column('text', { name: 'updated_at' })
  updatedAt!: Instant;
}
