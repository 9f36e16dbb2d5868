import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atMost, exactly, instant, oneOf, wholeFrom } from '../checks.js';
import { integer, key, optionalText, pointsTo, portableTable, texts } from './portable-table.js';

const SLOTS = [
  'summary',
  'goals',
  'customer-experience',
  'conversation',
  'content',
  'collaboration',
  'support',
];

const PLAN_TEXT = portableTable({
  name: 'plan_text',
  columns: [
    key('id'),
    ...texts('organisation_id', 'plan_id', 'slot', 'language', 'body'),
    integer('version'),
    ...texts('updated_at'),
    optionalText('updated_by'),
    ...texts('updated_by_name'),
  ],
  uniques: { UQ_plan_text_slot: ['plan_id', 'slot'] },
  indices: {
    IDX_plan_text_organisation: ['organisation_id'],
    IDX_plan_text_updated_by: ['updated_by'],
  },
  checks: [
    exactly('plan_text', 'id', 36),
    oneOf('plan_text', 'slot', SLOTS),
    oneOf('plan_text', 'language', ['nl', 'en']),
    atMost('plan_text', 'body', 10_000),
    wholeFrom('plan_text', 'version', 1),
    instant('plan_text', 'updated_at'),
    atMost('plan_text', 'updated_by_name', 200),
  ],
  pointers: [
    pointsTo('FK_plan_text_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_plan_text_plan', 'plan_id', 'plan'),
    pointsTo('FK_plan_text_updated_by', 'updated_by', 'person', 'SET NULL'),
  ],
});

/** What people write in the plan document themselves. */
export class PlanTexts1795754100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(PLAN_TEXT);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(PLAN_TEXT);
  }
}
