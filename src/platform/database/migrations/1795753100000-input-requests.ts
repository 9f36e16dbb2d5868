import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atMost, exactly, filled, instant, oneOf } from '../checks.js';
import { key, optionalText, pointsTo, portableTable, texts } from './portable-table.js';

const INPUT_REQUEST = portableTable({
  name: 'input_request',
  columns: [
    key('id'),
    ...texts('organisation_id', 'pilot_id', 'kind'),
    optionalText('person_id'),
    ...texts('person_name', 'question'),
    optionalText('asked_by'),
    ...texts('asked_by_name', 'asked_at', 'answer'),
    optionalText('answered_at'),
  ],
  indices: {
    IDX_input_request_organisation: ['organisation_id'],
    IDX_input_request_pilot: ['pilot_id'],
    IDX_input_request_person: ['person_id'],
    IDX_input_request_asked_by: ['asked_by'],
  },
  checks: [
    exactly('input_request', 'id', 36),
    oneOf('input_request', 'kind', ['comment', 'judge']),
    atMost('input_request', 'person_name', 200),
    filled('input_request', 'question', 10_000),
    atMost('input_request', 'asked_by_name', 200),
    instant('input_request', 'asked_at'),
    atMost('input_request', 'answer', 10_000),
    instant('input_request', 'answered_at'),
  ],
  pointers: [
    pointsTo('FK_input_request_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_input_request_pilot', 'pilot_id', 'pilot'),
    pointsTo('FK_input_request_person', 'person_id', 'person', 'SET NULL'),
    pointsTo('FK_input_request_asked_by', 'asked_by', 'person', 'SET NULL'),
  ],
});

/** Who was asked by name for a comment on a proposal, or for an independent judgement. */
export class InputRequests1795753100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(INPUT_REQUEST);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(INPUT_REQUEST);
  }
}
