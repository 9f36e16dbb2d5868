import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atMost, exactly, filled, instant, wholeFrom } from '../checks.js';
import { integer, key, optionalText, pointsTo, portableTable, texts } from './portable-table.js';

const SHARE_LINK = portableTable({
  name: 'share_link',
  columns: [
    key('id'),
    ...texts('organisation_id', 'plan_version_id', 'token_hash', 'label', 'choices'),
    optionalText('password_hash'),
    integer('views'),
    optionalText('viewed_at'),
    ...texts('created_at', 'expires_at'),
    optionalText('revoked_at'),
    optionalText('created_by'),
    ...texts('created_by_name'),
  ],
  uniques: { UQ_share_link_token_hash: ['token_hash'] },
  indices: {
    IDX_share_link_organisation: ['organisation_id'],
    IDX_share_link_version: ['plan_version_id'],
    IDX_share_link_created_by: ['created_by'],
  },
  checks: [
    exactly('share_link', 'id', 36),
    exactly('share_link', 'token_hash', 64),
    filled('share_link', 'label', 200),
    atMost('share_link', 'choices', 20_000),
    filled('share_link', 'password_hash', 500),
    wholeFrom('share_link', 'views', 0),
    instant('share_link', 'viewed_at'),
    instant('share_link', 'created_at'),
    instant('share_link', 'expires_at'),
    instant('share_link', 'revoked_at'),
    atMost('share_link', 'created_by_name', 200),
  ],
  pointers: [
    pointsTo('FK_share_link_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_share_link_plan_version', 'plan_version_id', 'plan_version'),
    pointsTo('FK_share_link_created_by', 'created_by', 'person', 'SET NULL'),
  ],
});

/** Links through which a version of a plan is read without an account. */
export class ShareLinks1795754000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(SHARE_LINK);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(SHARE_LINK);
  }
}
