import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atMost, exactly, filled, instant, wholeFrom } from '../checks.js';
import { integer, key, optionalText, pointsTo, portableTable, texts } from './portable-table.js';

const PROGRESS_ENTRY = portableTable({
  name: 'progress_entry',
  columns: [
    key('id'),
    ...texts('organisation_id', 'pilot_id'),
    integer('number'),
    ...texts('kind', 'fact'),
    optionalText('written_by'),
    ...texts('written_by_name', 'written_at'),
  ],
  uniques: { UQ_progress_entry_pilot_number: ['pilot_id', 'number'] },
  indices: {
    IDX_progress_entry_organisation: ['organisation_id'],
    IDX_progress_entry_written_by: ['written_by'],
  },
  checks: [
    exactly('progress_entry', 'id', 36),
    wholeFrom('progress_entry', 'number', 1),
    filled('progress_entry', 'kind', 40),
    atMost('progress_entry', 'fact', 200_000),
    atMost('progress_entry', 'written_by_name', 200),
    instant('progress_entry', 'written_at'),
  ],
  pointers: [
    pointsTo('FK_progress_entry_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_progress_entry_pilot', 'pilot_id', 'pilot'),
    pointsTo('FK_progress_entry_written_by', 'written_by', 'person', 'SET NULL'),
  ],
});

/** What happens to pilots while they run: starts, measurements, decisions, lessons. */
export class Progress1795753000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(PROGRESS_ENTRY);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(PROGRESS_ENTRY);
  }
}
