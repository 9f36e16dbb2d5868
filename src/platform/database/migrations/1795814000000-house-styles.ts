import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atMost, exactly, instant } from '../checks.js';
import { key, pointsTo, portableTable, texts } from './portable-table.js';

const HOUSE_STYLE = portableTable({
  name: 'house_style',
  columns: [key('id'), ...texts('data', 'updated_at')],
  checks: [
    exactly('house_style', 'id', 36),
    atMost('house_style', 'data', 2_000),
    instant('house_style', 'updated_at'),
  ],
  pointers: [pointsTo('FK_house_style_person', 'id', 'person')],
});

/** The look of documents that somebody uses for more than one client. */
export class HouseStyles1795814000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(HOUSE_STYLE);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(HOUSE_STYLE);
  }
}
