import type { MigrationInterface, QueryRunner } from 'typeorm';
import { exactly, filled, instant, oneOf, wholeFrom } from '../checks.js';
import { integer, key, optionalText, pointsTo, portableTable, texts } from './portable-table.js';

const MAIL_CHOICE = portableTable({
  name: 'mail_choice',
  columns: [key('id'), ...texts('messages', 'chosen_at')],
  checks: [
    exactly('mail_choice', 'id', 36),
    oneOf('mail_choice', 'messages', ['at-once', 'off']),
    instant('mail_choice', 'chosen_at'),
  ],
  pointers: [pointsTo('FK_mail_choice_person', 'id', 'person')],
});

const OUTGOING_MAIL = portableTable({
  name: 'outgoing_mail',
  columns: [
    key('id'),
    ...texts('organisation_id', 'person_id'),
    optionalText('by_person_id'),
    ...texts('kind', 'facts', 'path'),
    optionalText('once_key'),
    ...texts('created_at', 'next_at'),
    integer('attempts'),
    optionalText('sent_at'),
  ],
  uniques: { UQ_outgoing_mail_person_once: ['person_id', 'once_key'] },
  indices: {
    IDX_outgoing_mail_organisation: ['organisation_id'],
    IDX_outgoing_mail_by: ['by_person_id'],
    IDX_outgoing_mail_due: ['sent_at', 'next_at'],
  },
  checks: [
    exactly('outgoing_mail', 'id', 36),
    oneOf('outgoing_mail', 'kind', [
      'asked-comment',
      'asked-judgement',
      'proposal-submitted',
      'proposal-returned',
      'verdict-given',
      'gate-due',
      'gate-decided',
    ]),
    filled('outgoing_mail', 'path', 500),
    filled('outgoing_mail', 'once_key', 200),
    instant('outgoing_mail', 'created_at'),
    instant('outgoing_mail', 'next_at'),
    wholeFrom('outgoing_mail', 'attempts', 0),
    instant('outgoing_mail', 'sent_at'),
  ],
  pointers: [
    pointsTo('FK_outgoing_mail_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_outgoing_mail_person', 'person_id', 'person'),
    pointsTo('FK_outgoing_mail_by', 'by_person_id', 'person', 'SET NULL'),
  ],
});

/** What waits for people, on its way by mail, and who wants none. */
export class Messages1795756100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(MAIL_CHOICE);
    await queryRunner.createTable(OUTGOING_MAIL);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(OUTGOING_MAIL);
    await queryRunner.dropTable(MAIL_CHOICE);
  }
}
