import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
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
import type { DocumentChoices } from '../choices/choices.js';

/** How the documents of a plan are made, as somebody last chose. */
@Entity('document_choices')
@Unique('UQ_document_choices_plan', ['planId'])
@Index('IDX_document_choices_organisation', ['organisationId'])
@Checks(
  exactly('document_choices', 'id', 36),
  atMost('document_choices', 'data', 20_000),
  wholeFrom('document_choices', 'version', 1),
  instant('document_choices', 'updated_at'),
)
export class DocumentChoicesRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_document_choices_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('plan', { name: 'FK_document_choices_plan', onDelete: 'CASCADE' })
  @Column('text', { name: 'plan_id' })
  planId!: string;

  @JsonColumn('data')
  data!: DocumentChoices;

  @Column('integer', { name: 'version' })
  version!: number;

  @Column('text', { name: 'updated_at' })
  updatedAt!: Instant;
}
