import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atMost, exactly, filled, instant, oneOf, wholeFrom } from '../checks.js';
import { integer, key, optionalText, pointsTo, portableTable, texts } from './portable-table.js';

const job = portableTable({
  name: 'job',
  columns: [
    key('id'),
    ...texts('kind', 'organisation_id'),
    optionalText('created_by'),
    ...texts('state', 'wish', 'input', 'progress'),
    integer('attempts'),
    optionalText('lease_owner'),
    optionalText('lease_until'),
    ...texts('created_at', 'updated_at'),
  ],
  indices: {
    IDX_job_state: ['state', 'created_at'],
    IDX_job_organisation: ['organisation_id', 'kind', 'created_at'],
    IDX_job_created_by: ['created_by'],
  },
  checks: [
    exactly('job', 'id', 36),
    filled('job', 'kind', 40),
    oneOf('job', 'state', ['waiting', 'running', 'done', 'failed', 'cancelled']),
    oneOf('job', 'wish', ['none', 'stop', 'cancel']),
    atMost('job', 'input', 8_000_000),
    atMost('job', 'progress', 8_000_000),
    wholeFrom('job', 'attempts', 0),
    instant('job', 'lease_until'),
    instant('job', 'created_at'),
    instant('job', 'updated_at'),
  ],
  pointers: [
    pointsTo('FK_job_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_job_created_by', 'created_by', 'person', 'SET NULL'),
  ],
});

/** Long work: who asked for it, how far it is, and who works on it. */
export class Jobs1795660000000 implements MigrationInterface {
  name = 'Jobs1795660000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(job, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(job);
  }
}
