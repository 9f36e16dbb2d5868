import type { MigrationInterface, QueryRunner } from 'typeorm';
import { exactly, filled, instant, oneOf } from '../checks.js';
import { key, optionalText, pointsTo, portableTable, texts } from './portable-table.js';

const ACCESS_TOKEN = portableTable({
  name: 'access_token',
  columns: [
    key('id'),
    ...texts('token_hash', 'person_id', 'organisation_id', 'name', 'scope', 'created_at', 'expires_at'),
    optionalText('last_used_at'),
  ],
  uniques: { UQ_access_token_token_hash: ['token_hash'] },
  indices: {
    IDX_access_token_person: ['person_id'],
    IDX_access_token_organisation: ['organisation_id'],
    IDX_access_token_expires_at: ['expires_at'],
  },
  checks: [
    exactly('access_token', 'id', 36),
    exactly('access_token', 'token_hash', 64),
    filled('access_token', 'name', 200),
    oneOf('access_token', 'scope', ['read', 'write']),
    instant('access_token', 'created_at'),
    instant('access_token', 'expires_at'),
    instant('access_token', 'last_used_at'),
  ],
  pointers: [
    pointsTo('FK_access_token_person', 'person_id', 'person'),
    pointsTo('FK_access_token_organisation', 'organisation_id', 'organisation'),
  ],
});

/** Keys with which programs work for people. */
export class AccessTokens1795757000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(ACCESS_TOKEN);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(ACCESS_TOKEN);
  }
}
