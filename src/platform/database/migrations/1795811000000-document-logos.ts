import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atMost, exactly, instant } from '../checks.js';
import { key, pointsTo, portableTable, texts } from './portable-table.js';

const DOCUMENT_LOGO = portableTable({
  name: 'document_logo',
  columns: [key('id'), ...texts('organisation_id', 'plan_id', 'data', 'updated_at')],
  uniques: { UQ_document_logo_plan: ['plan_id'] },
  indices: { IDX_document_logo_organisation: ['organisation_id'] },
  checks: [
    exactly('document_logo', 'id', 36),
    atMost('document_logo', 'data', 420_000),
    instant('document_logo', 'updated_at'),
  ],
  pointers: [
    pointsTo('FK_document_logo_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_document_logo_plan', 'plan_id', 'plan'),
  ],
});

/** The logo on the documents of a plan. */
export class DocumentLogos1795811000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(DOCUMENT_LOGO);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(DOCUMENT_LOGO);
  }
}
