import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  atMost,
  Checks,
  exactly,
  instant,
  JsonColumn,
  PointsTo,
  type Instant,
} from '../../platform/database/index.js';
import type { Logo } from '../../rendering/index.js';

/** The logo on the documents of a plan, apart from the other choices: who changes those writes no picture along. */
@Entity('document_logo')
@Unique('UQ_document_logo_plan', ['planId'])
@Index('IDX_document_logo_organisation', ['organisationId'])
@Checks(
  exactly('document_logo', 'id', 36),
  atMost('document_logo', 'data', 420_000),
  instant('document_logo', 'updated_at'),
)
export class DocumentLogoRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_document_logo_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('plan', { name: 'FK_document_logo_plan', onDelete: 'CASCADE' })
  @Column('text', { name: 'plan_id' })
  planId!: string;

  @JsonColumn('data')
  data!: Logo;

  @Column('text', { name: 'updated_at' })
  updatedAt!: Instant;
}
