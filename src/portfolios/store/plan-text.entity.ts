import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { TEXT_LANGUAGES, TEXT_SLOTS, type TextLanguage, type TextSlot } from '../../planning/index.js';
import {
  atMost,
  Checks,
  exactly,
  instant,
  oneOf,
  PointsTo,
  wholeFrom,
  type Instant,
} from '../../platform/database/index.js';

/** What somebody wrote in one place of the plan document; an empty body after everything was taken out again. */
@Entity('plan_text')
@Unique('UQ_plan_text_slot', ['planId', 'slot'])
@Index('IDX_plan_text_organisation', ['organisationId'])
@Index('IDX_plan_text_updated_by', ['updatedBy'])
@Checks(
  exactly('plan_text', 'id', 36),
  oneOf('plan_text', 'slot', TEXT_SLOTS),
  oneOf('plan_text', 'language', TEXT_LANGUAGES),
  atMost('plan_text', 'body', 10_000),
  wholeFrom('plan_text', 'version', 1),
  instant('plan_text', 'updated_at'),
  atMost('plan_text', 'updated_by_name', 200),
)
export class PlanTextRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_plan_text_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('plan', { name: 'FK_plan_text_plan', onDelete: 'CASCADE' })
  @Column('text', { name: 'plan_id' })
  planId!: string;

  @Column('text', { name: 'slot' })
  slot!: TextSlot;

  @Column('text', { name: 'language' })
  language!: TextLanguage;

  /** Markdown. */
  @Column('text', { name: 'body' })
  body!: string;

  @Column('integer', { name: 'version' })
  version!: number;

  @Column('text', { name: 'updated_at' })
  updatedAt!: Instant;

  @PointsTo('person', { name: 'FK_plan_text_updated_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;

  /** Name of that person on that day; empty for a text that came with a case file. */
  @Column('text', { name: 'updated_by_name' })
  updatedByName!: string;
}
