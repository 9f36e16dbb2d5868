import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atMost, exactly, filled, instant, wholeFrom } from '../checks.js';
import { integer, key, pointsTo, portableTable, texts } from './portable-table.js';

const profile = portableTable({
  name: 'sequence_profile',
  columns: [
    key('id'),
    ...texts('organisation_id', 'name', 'name_key', 'data'),
    integer('version'),
    ...texts('created_at', 'updated_at'),
  ],
  uniques: { UQ_sequence_profile_organisation_name: ['organisation_id', 'name_key'] },
  checks: [
    exactly('sequence_profile', 'id', 36),
    filled('sequence_profile', 'name', 40),
    filled('sequence_profile', 'name_key', 200),
    atMost('sequence_profile', 'data', 10_000),
    wholeFrom('sequence_profile', 'version', 1),
    instant('sequence_profile', 'created_at'),
    instant('sequence_profile', 'updated_at'),
  ],
  pointers: [pointsTo('FK_sequence_profile_organisation', 'organisation_id', 'organisation')],
});

/** Profiles that an organisation named itself, to compute a sequence with. */
export class SequenceProfiles1795720000000 implements MigrationInterface {
  name = 'SequenceProfiles1795720000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(profile, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(profile);
  }
}
