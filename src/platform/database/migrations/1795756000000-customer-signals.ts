import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atMost, exactly, filled, instant, oneOf, wholeFrom } from '../checks.js';
import { integer, key, optionalText, pointsTo, portableTable, texts } from './portable-table.js';

const CUSTOMER_SIGNAL = portableTable({
  name: 'customer_signal',
  columns: [
    key('id'),
    ...texts('organisation_id', 'kind', 'department_code'),
    optionalText('pilot_id'),
    ...texts('text', 'received_on', 'status'),
    optionalText('owner_id'),
    ...texts('owner_name', 'outcome', 'success'),
    optionalText('recorded_by'),
    ...texts('recorded_by_name', 'recorded_at'),
    integer('version'),
  ],
  indices: {
    IDX_customer_signal_organisation_status: ['organisation_id', 'status'],
    IDX_customer_signal_pilot: ['pilot_id'],
    IDX_customer_signal_owner: ['owner_id'],
    IDX_customer_signal_recorded_by: ['recorded_by'],
  },
  checks: [
    exactly('customer_signal', 'id', 36),
    oneOf('customer_signal', 'kind', ['compliment', 'complaint', 'idea']),
    filled('customer_signal', 'department_code', 40),
    filled('customer_signal', 'text', 10_000),
    exactly('customer_signal', 'received_on', 10),
    oneOf('customer_signal', 'status', ['new', 'picked-up', 'done']),
    atMost('customer_signal', 'owner_name', 200),
    atMost('customer_signal', 'outcome', 10_000),
    atMost('customer_signal', 'success', 10_000),
    atMost('customer_signal', 'recorded_by_name', 200),
    instant('customer_signal', 'recorded_at'),
    wholeFrom('customer_signal', 'version', 1),
  ],
  pointers: [
    pointsTo('FK_customer_signal_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_customer_signal_pilot', 'pilot_id', 'pilot', 'SET NULL'),
    pointsTo('FK_customer_signal_owner', 'owner_id', 'person', 'SET NULL'),
    pointsTo('FK_customer_signal_recorded_by', 'recorded_by', 'person', 'SET NULL'),
  ],
});

/** Compliments, complaints and ideas of customers, with the department and the person that act on them. */
export class CustomerSignals1795756000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(CUSTOMER_SIGNAL);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(CUSTOMER_SIGNAL);
  }
}
