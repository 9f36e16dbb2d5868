import type { MigrationInterface, QueryRunner } from 'typeorm';
import { exactly, filled, instant, wholeFrom } from '../checks.js';
import { integer, key, optionalText, pointsTo, portableTable, texts } from './portable-table.js';

const PULSE = portableTable({
  name: 'pulse',
  columns: [
    key('id'),
    ...texts('organisation_id', 'until_day'),
    integer('least'),
    ...texts('created_at'),
    optionalText('created_by'),
  ],
  indices: { IDX_pulse_organisation: ['organisation_id'], IDX_pulse_created_by: ['created_by'] },
  checks: [
    exactly('pulse', 'id', 36),
    exactly('pulse', 'until_day', 10),
    wholeFrom('pulse', 'least', 5),
    instant('pulse', 'created_at'),
  ],
  pointers: [
    pointsTo('FK_pulse_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_pulse_created_by', 'created_by', 'person', 'SET NULL'),
  ],
});

const PULSE_COUNT = portableTable({
  name: 'pulse_count',
  columns: [
    key('id'),
    ...texts('organisation_id', 'pulse_id', 'department_code'),
    integer('warmth'),
    integer('answers'),
  ],
  uniques: { UQ_pulse_count_answer: ['pulse_id', 'department_code', 'warmth'] },
  indices: { IDX_pulse_count_organisation: ['organisation_id'] },
  checks: [
    exactly('pulse_count', 'id', 36),
    filled('pulse_count', 'department_code', 40),
    wholeFrom('pulse_count', 'warmth', 1),
    wholeFrom('pulse_count', 'answers', 0),
  ],
  pointers: [
    pointsTo('FK_pulse_count_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_pulse_count_pulse', 'pulse_id', 'pulse'),
  ],
});

const PULSE_VOTER = portableTable({
  name: 'pulse_voter',
  columns: [key('id'), ...texts('organisation_id', 'pulse_id', 'person_id')],
  uniques: { UQ_pulse_voter_person: ['pulse_id', 'person_id'] },
  indices: { IDX_pulse_voter_organisation: ['organisation_id'], IDX_pulse_voter_person: ['person_id'] },
  checks: [exactly('pulse_voter', 'id', 36)],
  pointers: [
    pointsTo('FK_pulse_voter_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_pulse_voter_pulse', 'pulse_id', 'pulse'),
    pointsTo('FK_pulse_voter_person', 'person_id', 'person'),
  ],
});

/** Anonymous questions to everybody: counts of answers, and apart from them who answered. */
export class Pulses1795771000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of [PULSE, PULSE_COUNT, PULSE_VOTER]) await queryRunner.createTable(table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [PULSE_VOTER, PULSE_COUNT, PULSE]) await queryRunner.dropTable(table);
  }
}
