import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atMost, exactly, filled, instant, oneOf, wholeFrom } from '../checks.js';
import { integer, key, optionalText, pointsTo, portableTable, texts } from './portable-table.js';

const PLAN_VERSION = portableTable({
  name: 'plan_version',
  columns: [
    key('id'),
    ...texts('organisation_id', 'plan_id'),
    integer('number'),
    ...texts('status', 'reason', 'fingerprint', 'data', 'created_at'),
    optionalText('created_by'),
    ...texts('created_by_name'),
  ],
  uniques: { UQ_plan_version_number: ['plan_id', 'number'] },
  indices: {
    IDX_plan_version_organisation: ['organisation_id'],
    IDX_plan_version_created_by: ['created_by'],
  },
  checks: [
    exactly('plan_version', 'id', 36),
    wholeFrom('plan_version', 'number', 1),
    oneOf('plan_version', 'status', ['draft', 'final']),
    filled('plan_version', 'reason', 2_000),
    exactly('plan_version', 'fingerprint', 64),
    atMost('plan_version', 'data', 12_000_000),
    atMost('plan_version', 'created_by_name', 200),
    instant('plan_version', 'created_at'),
  ],
  pointers: [
    pointsTo('FK_plan_version_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_plan_version_plan', 'plan_id', 'plan'),
    pointsTo('FK_plan_version_created_by', 'created_by', 'person', 'SET NULL'),
  ],
});

/** Versions of a plan that were kept or adopted. */
export class PlanVersions1795610000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(PLAN_VERSION);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(PLAN_VERSION);
  }
}
