import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  atMost,
  Checks,
  exactly,
  filled,
  instant,
  oneOf,
  PointsTo,
  type Instant,
} from '../../platform/database/index.js';

/** comment: what do you think of it. judge: fill in the scorecard, independently. */
export const INPUT_KINDS = ['comment', 'judge'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** Somebody who was asked by name what they think of a proposal. Answered once, and fixed after that. */
@Entity('input_request')
@Index('IDX_input_request_organisation', ['organisationId'])
@Index('IDX_input_request_pilot', ['pilotId'])
@Index('IDX_input_request_person', ['personId'])
@Index('IDX_input_request_asked_by', ['askedBy'])
@Checks(
  exactly('input_request', 'id', 36),
  oneOf('input_request', 'kind', INPUT_KINDS),
  atMost('input_request', 'person_name', 200),
  filled('input_request', 'question', 10_000),
  atMost('input_request', 'asked_by_name', 200),
  instant('input_request', 'asked_at'),
  atMost('input_request', 'answer', 10_000),
  instant('input_request', 'answered_at'),
)
export class InputRequestRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_input_request_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('pilot', { name: 'FK_input_request_pilot', onDelete: 'CASCADE' })
  @Column('text', { name: 'pilot_id' })
  pilotId!: string;

  @Column('text', { name: 'kind' })
  kind!: InputKind;

  @PointsTo('person', { name: 'FK_input_request_person', onDelete: 'SET NULL' })
  @Column('text', { name: 'person_id', nullable: true })
  personId!: string | null;

  /** Who was asked, as they were called then. */
  @Column('text', { name: 'person_name' })
  personName!: string;

  @Column('text', { name: 'question' })
  question!: string;

  @PointsTo('person', { name: 'FK_input_request_asked_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'asked_by', nullable: true })
  askedBy!: string | null;

  @Column('text', { name: 'asked_by_name' })
  askedByName!: string;

  @Column('text', { name: 'asked_at' })
  askedAt!: Instant;

  /** Empty until it is there. */
  @Column('text', { name: 'answer' })
  answer!: string;

  @Column('text', { name: 'answered_at', nullable: true })
  answeredAt!: Instant | null;
}
