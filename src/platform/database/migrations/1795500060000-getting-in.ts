import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atMost, exactly, filled, instant, oneOf, wholeFrom } from '../checks.js';
import {
  integer,
  key,
  optionalText,
  pointsTo,
  portableTable,
  texts,
  type PortableTable,
} from './portable-table.js';

const password: PortableTable = {
  name: 'password',
  columns: [key('id'), ...texts('hash', 'changed_at')],
  checks: [exactly('password', 'id', 36), filled('password', 'hash', 300), instant('password', 'changed_at')],
  pointers: [pointsTo('FK_password_person', 'id', 'person')],
};

const accountLink: PortableTable = {
  name: 'account_link',
  columns: [
    key('id'),
    ...texts('token_hash', 'person_id', 'purpose'),
    optionalText('email'),
    ...texts('created_at', 'expires_at'),
    optionalText('used_at'),
  ],
  uniques: { UQ_account_link_token_hash: ['token_hash'] },
  indices: { IDX_account_link_person: ['person_id'] },
  checks: [
    exactly('account_link', 'id', 36),
    exactly('account_link', 'token_hash', 64),
    oneOf('account_link', 'purpose', ['reset-password', 'confirm-email']),
    atMost('account_link', 'email', 254),
    instant('account_link', 'created_at'),
    instant('account_link', 'expires_at'),
    instant('account_link', 'used_at'),
  ],
  pointers: [pointsTo('FK_account_link_person', 'person_id', 'person')],
};

const invitation: PortableTable = {
  name: 'invitation',
  columns: [
    key('id'),
    ...texts('organisation_id', 'token_hash', 'email', 'role', 'departments', 'created_at', 'expires_at'),
    ...['created_by', 'accepted_at', 'accepted_by', 'revoked_at'].map(optionalText),
  ],
  uniques: { UQ_invitation_token_hash: ['token_hash'] },
  indices: {
    IDX_invitation_organisation: ['organisation_id'],
    IDX_invitation_created_by: ['created_by'],
    IDX_invitation_accepted_by: ['accepted_by'],
  },
  checks: [
    exactly('invitation', 'id', 36),
    exactly('invitation', 'token_hash', 64),
    filled('invitation', 'email', 254),
    oneOf('invitation', 'role', [
      'administrator',
      'strategy-director',
      'consultant',
      'department-head',
      'reader',
    ]),
    atMost('invitation', 'departments', 10_000),
    instant('invitation', 'created_at'),
    instant('invitation', 'expires_at'),
    instant('invitation', 'accepted_at'),
    instant('invitation', 'revoked_at'),
  ],
  pointers: [
    pointsTo('FK_invitation_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_invitation_created_by', 'created_by', 'person', 'SET NULL'),
    pointsTo('FK_invitation_accepted_by', 'accepted_by', 'person', 'SET NULL'),
  ],
};

const attempt: PortableTable = {
  name: 'attempt',
  columns: [key('id'), integer('count'), ...texts('ends_at')],
  indices: { IDX_attempt_ends_at: ['ends_at'] },
  checks: [exactly('attempt', 'id', 64), wholeFrom('attempt', 'count', 0), instant('attempt', 'ends_at')],
};

const identity: PortableTable = {
  name: 'identity',
  columns: [key('id'), ...texts('person_id', 'provider', 'subject', 'created_at')],
  uniques: { UQ_identity_provider_subject: ['provider', 'subject'] },
  indices: { IDX_identity_person: ['person_id'] },
  checks: [
    exactly('identity', 'id', 36),
    filled('identity', 'provider', 60),
    filled('identity', 'subject', 255),
    instant('identity', 'created_at'),
  ],
  pointers: [pointsTo('FK_identity_person', 'person_id', 'person')],
};

const TABLES = [password, accountLink, invitation, attempt, identity];

/** Passwords, invitations, links that are mailed, sign-in providers, and how often each was tried. */
export class GettingIn1795500060000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) await queryRunner.createTable(portableTable(table));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { name } of TABLES.toReversed()) await queryRunner.dropTable(name);
  }
}
