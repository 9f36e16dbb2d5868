import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atMost, exactly, filled, instant, oneOf, wholeFrom } from '../checks.js';
import { integer, key, optionalText, pointsTo, portableTable, texts } from './portable-table.js';

const WORKSHOP = portableTable({
  name: 'workshop',
  columns: [
    key('id'),
    ...texts('organisation_id', 'name', 'held_on', 'created_at'),
    optionalText('created_by'),
    optionalText('closed_at'),
  ],
  indices: { IDX_workshop_organisation: ['organisation_id'], IDX_workshop_created_by: ['created_by'] },
  checks: [
    exactly('workshop', 'id', 36),
    filled('workshop', 'name', 120),
    exactly('workshop', 'held_on', 10),
    instant('workshop', 'created_at'),
    instant('workshop', 'closed_at'),
  ],
  pointers: [
    pointsTo('FK_workshop_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_workshop_created_by', 'created_by', 'person', 'SET NULL'),
  ],
});

const WORKSHOP_NOTE = portableTable({
  name: 'workshop_note',
  columns: [
    key('id'),
    ...texts('organisation_id', 'workshop_id'),
    integer('number'),
    ...texts('kind', 'c', 'text', 'who', 'due'),
    integer('merged_into'),
    ...texts('written_at'),
  ],
  uniques: { UQ_workshop_note_number: ['workshop_id', 'number'] },
  indices: { IDX_workshop_note_organisation: ['organisation_id'] },
  checks: [
    exactly('workshop_note', 'id', 36),
    wholeFrom('workshop_note', 'number', 1),
    oneOf('workshop_note', 'kind', ['idea', 'decision']),
    oneOf('workshop_note', 'c', ['customer-experience', 'conversation', 'content', 'collaboration']),
    filled('workshop_note', 'text', 1_000),
    atMost('workshop_note', 'who', 200),
    atMost('workshop_note', 'due', 10),
    wholeFrom('workshop_note', 'merged_into', 0),
    instant('workshop_note', 'written_at'),
  ],
  pointers: [
    pointsTo('FK_workshop_note_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_workshop_note_workshop', 'workshop_id', 'workshop'),
  ],
});

/** Workshops, with the ideas and the agreements of each. */
export class Workshops1795770000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(WORKSHOP);
    await queryRunner.createTable(WORKSHOP_NOTE);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(WORKSHOP_NOTE);
    await queryRunner.dropTable(WORKSHOP);
  }
}
