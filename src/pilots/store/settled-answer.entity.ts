import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Score } from '../../planning/index.js';
import {
  atMost,
  Checks,
  exactly,
  filled,
  instant,
  PointsTo,
  wholeFrom,
  type Instant,
} from '../../platform/database/index.js';

/** The answer that a named person settled on where assessors disagreed. It counts in place of the median. */
@Entity('settled_answer')
@Unique('UQ_settled_answer_pilot_round_question', ['pilotId', 'round', 'question'])
@Index('IDX_settled_answer_organisation', ['organisationId'])
@Index('IDX_settled_answer_settled_by', ['settledBy'])
@Checks(
  exactly('settled_answer', 'id', 36),
  wholeFrom('settled_answer', 'round', 1),
  filled('settled_answer', 'question', 10),
  wholeFrom('settled_answer', 'answer', 0),
  filled('settled_answer', 'reason', 2_000),
  atMost('settled_answer', 'settled_by_name', 200),
  instant('settled_answer', 'settled_at'),
  wholeFrom('settled_answer', 'version', 1),
)
export class SettledAnswerRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_settled_answer_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('pilot', { name: 'FK_settled_answer_pilot', onDelete: 'CASCADE' })
  @Column('text', { name: 'pilot_id' })
  pilotId!: string;

  @Column('integer', { name: 'round' })
  round!: number;

  /** C1..C5, R1..R5, K1..K5, B1..B5. */
  @Column('text', { name: 'question' })
  question!: string;

  @Column('integer', { name: 'answer' })
  answer!: Score;

  @Column('text', { name: 'reason' })
  reason!: string;

  @PointsTo('person', { name: 'FK_settled_answer_settled_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'settled_by', nullable: true })
  settledBy!: string | null;

  @Column('text', { name: 'settled_by_name' })
  settledByName!: string;

  @Column('text', { name: 'settled_at' })
  settledAt!: Instant;

  @Column('integer', { name: 'version' })
  version!: number;
}
