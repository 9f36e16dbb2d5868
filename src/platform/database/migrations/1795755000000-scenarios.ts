import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atMost, exactly, filled, instant, wholeFrom } from '../checks.js';
import { integer, key, optionalText, pointsTo, portableTable, texts } from './portable-table.js';

const SCENARIO = portableTable({
  name: 'scenario',
  columns: [
    key('id'),
    ...texts('organisation_id', 'plan_id', 'name', 'hypothesis', 'data'),
    integer('version'),
    ...texts('created_at', 'updated_at'),
    optionalText('created_by'),
  ],
  indices: {
    IDX_scenario_organisation: ['organisation_id'],
    IDX_scenario_plan: ['plan_id'],
    IDX_scenario_created_by: ['created_by'],
  },
  checks: [
    exactly('scenario', 'id', 36),
    filled('scenario', 'name', 60),
    filled('scenario', 'hypothesis', 500),
    atMost('scenario', 'data', 1_000_000),
    wholeFrom('scenario', 'version', 1),
    instant('scenario', 'created_at'),
    instant('scenario', 'updated_at'),
  ],
  pointers: [
    pointsTo('FK_scenario_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_scenario_plan', 'plan_id', 'plan'),
    pointsTo('FK_scenario_created_by', 'created_by', 'person', 'SET NULL'),
  ],
});

/** Other ways in which a plan could go, to hold against it. */
export class Scenarios1795755000000 implements MigrationInterface {
  name = 'Scenarios1795755000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(SCENARIO, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(SCENARIO);
  }
}
