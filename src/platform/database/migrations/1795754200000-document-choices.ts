import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atMost, exactly, instant, wholeFrom } from '../checks.js';
import { integer, key, pointsTo, portableTable, texts } from './portable-table.js';

const DOCUMENT_CHOICES = portableTable({
  name: 'document_choices',
  columns: [
    key('id'),
    ...texts('organisation_id', 'plan_id', 'data'),
    integer('version'),
    ...texts('updated_at'),
  ],
  uniques: { UQ_document_choices_plan: ['plan_id'] },
  indices: { IDX_document_choices_organisation: ['organisation_id'] },
  checks: [
    exactly('document_choices', 'id', 36),
    atMost('document_choices', 'data', 20_000),
    wholeFrom('document_choices', 'version', 1),
    instant('document_choices', 'updated_at'),
  ],
  pointers: [
    pointsTo('FK_document_choices_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_document_choices_plan', 'plan_id', 'plan'),
  ],
});

/** What of a plan its documents show, and in which look. */
export class DocumentChoices1795754200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(DOCUMENT_CHOICES);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(DOCUMENT_CHOICES);
  }
}
