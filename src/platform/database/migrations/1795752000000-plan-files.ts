import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atMost, exactly, filled, instant, oneOf, wholeFrom } from '../checks.js';
import { integer, key, optionalText, pointsTo, portableTable, texts } from './portable-table.js';

const FORMATS = ['html', 'pdf', 'docx', 'pptx', 'xlsx', 'csv', 'ics', 'json', 'svg', 'zip'];

const PLAN_FILE = portableTable({
  name: 'plan_file',
  columns: [
    key('id'),
    ...texts('organisation_id', 'plan_id'),
    integer('version'),
    ...texts('format', 'language', 'name', 'state', 'step'),
    optionalText('content'),
    integer('size'),
    ...texts('created_at', 'updated_at'),
    optionalText('created_by'),
  ],
  uniques: {},
  indices: {
    IDX_plan_file_organisation: ['organisation_id'],
    IDX_plan_file_plan: ['plan_id'],
    IDX_plan_file_created_by: ['created_by'],
  },
  checks: [
    exactly('plan_file', 'id', 36),
    wholeFrom('plan_file', 'version', 0),
    oneOf('plan_file', 'format', FORMATS),
    oneOf('plan_file', 'language', ['nl', 'en']),
    filled('plan_file', 'name', 300),
    oneOf('plan_file', 'state', ['working', 'done', 'failed', 'cancelled']),
    filled('plan_file', 'step', 40),
    atMost('plan_file', 'content', 42_000_000),
    wholeFrom('plan_file', 'size', 0),
    instant('plan_file', 'created_at'),
    instant('plan_file', 'updated_at'),
  ],
  pointers: [
    pointsTo('FK_plan_file_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_plan_file_plan', 'plan_id', 'plan'),
    pointsTo('FK_plan_file_created_by', 'created_by', 'person', 'SET NULL'),
  ],
});

/** Files of a plan that are being made, or are ready to be fetched. */
export class PlanFiles1795752000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(PLAN_FILE);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(PLAN_FILE);
  }
}
