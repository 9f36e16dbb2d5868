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

const organisation: PortableTable = {
  name: 'organisation',
  columns: [
    key('id'),
    ...texts('slug', 'name', 'profile'),
    integer('version'),
    ...texts('created_at', 'updated_at'),
  ],
  uniques: { UQ_organisation_slug: ['slug'] },
  checks: [
    exactly('organisation', 'id', 36),
    filled('organisation', 'slug', 63),
    filled('organisation', 'name', 200),
    atMost('organisation', 'profile', 1_000_000),
    wholeFrom('organisation', 'version', 1),
    instant('organisation', 'created_at'),
    instant('organisation', 'updated_at'),
  ],
};

const department: PortableTable = {
  name: 'department',
  columns: [
    key('id'),
    ...texts('organisation_id', 'code'),
    integer('position'),
    ...texts('data'),
    integer('version'),
  ],
  uniques: { UQ_department_organisation_code: ['organisation_id', 'code'] },
  checks: [
    exactly('department', 'id', 36),
    filled('department', 'code', 40),
    wholeFrom('department', 'position', 0),
    atMost('department', 'data', 100_000),
    wholeFrom('department', 'version', 1),
  ],
  pointers: [pointsTo('FK_department_organisation', 'organisation_id', 'organisation')],
};

const person: PortableTable = {
  name: 'person',
  columns: [
    key('id'),
    optionalText('email'),
    ...texts('name'),
    optionalText('language'),
    ...texts('created_at'),
    integer('version'),
  ],
  uniques: { UQ_person_email: ['email'] },
  checks: [
    exactly('person', 'id', 36),
    filled('person', 'email', 254),
    atMost('person', 'name', 200),
    oneOf('person', 'language', ['nl', 'en']),
    instant('person', 'created_at'),
    wholeFrom('person', 'version', 1),
  ],
};

const membership: PortableTable = {
  name: 'membership',
  columns: [key('id'), ...texts('person_id', 'organisation_id', 'role', 'departments', 'created_at')],
  uniques: { UQ_membership_person_organisation: ['person_id', 'organisation_id'] },
  indices: { IDX_membership_organisation: ['organisation_id'] },
  checks: [
    exactly('membership', 'id', 36),
    oneOf('membership', 'role', [
      'administrator',
      'strategy-director',
      'consultant',
      'department-head',
      'reader',
    ]),
    atMost('membership', 'departments', 10_000),
    instant('membership', 'created_at'),
  ],
  pointers: [
    pointsTo('FK_membership_person', 'person_id', 'person'),
    pointsTo('FK_membership_organisation', 'organisation_id', 'organisation'),
  ],
};

const session: PortableTable = {
  name: 'session',
  columns: [
    key('id'),
    optionalText('person_id'),
    ...texts('data', 'created_at', 'last_seen_at', 'expires_at'),
  ],
  indices: { IDX_session_person: ['person_id'], IDX_session_expires_at: ['expires_at'] },
  checks: [
    exactly('session', 'id', 64),
    atMost('session', 'data', 100_000),
    instant('session', 'created_at'),
    instant('session', 'last_seen_at'),
    instant('session', 'expires_at'),
  ],
  pointers: [pointsTo('FK_session_person', 'person_id', 'person')],
};

const signInToken: PortableTable = {
  name: 'sign_in_token',
  columns: [
    key('id'),
    ...texts('token_hash', 'person_id', 'created_at', 'expires_at'),
    optionalText('used_at'),
  ],
  uniques: { UQ_sign_in_token_token_hash: ['token_hash'] },
  indices: { IDX_sign_in_token_person: ['person_id'] },
  checks: [
    exactly('sign_in_token', 'id', 36),
    exactly('sign_in_token', 'token_hash', 64),
    instant('sign_in_token', 'created_at'),
    instant('sign_in_token', 'expires_at'),
    instant('sign_in_token', 'used_at'),
  ],
  pointers: [pointsTo('FK_sign_in_token_person', 'person_id', 'person')],
};

const pilot: PortableTable = {
  name: 'pilot',
  columns: [
    key('id'),
    ...texts('organisation_id', 'code'),
    integer('position'),
    ...texts('title', 'c', 'owner_code', 'state', 'proposal'),
    optionalText('reference'),
    integer('version'),
    ...texts('created_at', 'updated_at'),
  ],
  uniques: { UQ_pilot_organisation_code: ['organisation_id', 'code'] },
  checks: [
    exactly('pilot', 'id', 36),
    filled('pilot', 'code', 40),
    wholeFrom('pilot', 'position', 0),
    filled('pilot', 'title', 300),
    oneOf('pilot', 'c', ['customer-experience', 'conversation', 'content', 'collaboration']),
    filled('pilot', 'owner_code', 40),
    oneOf('pilot', 'state', ['proposed', 'selected', 'parked', 'withdrawn']),
    atMost('pilot', 'proposal', 1_000_000),
    filled('pilot', 'reference', 200),
    wholeFrom('pilot', 'version', 1),
    instant('pilot', 'created_at'),
    instant('pilot', 'updated_at'),
  ],
  pointers: [pointsTo('FK_pilot_organisation', 'organisation_id', 'organisation')],
};

const plan: PortableTable = {
  name: 'plan',
  columns: [
    key('id'),
    ...texts('organisation_id', 'name'),
    integer('position'),
    ...texts('data'),
    integer('version'),
    ...texts('created_at', 'updated_at'),
  ],
  indices: { IDX_plan_organisation: ['organisation_id'] },
  checks: [
    exactly('plan', 'id', 36),
    filled('plan', 'name', 200),
    wholeFrom('plan', 'position', 0),
    atMost('plan', 'data', 1_000_000),
    wholeFrom('plan', 'version', 1),
    instant('plan', 'created_at'),
    instant('plan', 'updated_at'),
  ],
  pointers: [pointsTo('FK_plan_organisation', 'organisation_id', 'organisation')],
};

const sequence: PortableTable = {
  name: 'sequence',
  columns: [
    key('id'),
    ...texts('organisation_id', 'plan_id', 'profile', 'status', 'data', 'basis', 'created_at'),
    optionalText('created_by'),
  ],
  indices: {
    IDX_sequence_organisation: ['organisation_id'],
    IDX_sequence_plan: ['plan_id', 'created_at'],
    IDX_sequence_created_by: ['created_by'],
  },
  checks: [
    exactly('sequence', 'id', 36),
    filled('sequence', 'profile', 40),
    filled('sequence', 'status', 40),
    atMost('sequence', 'data', 8_000_000),
    filled('sequence', 'basis', 200),
    instant('sequence', 'created_at'),
  ],
  pointers: [
    pointsTo('FK_sequence_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_sequence_plan', 'plan_id', 'plan'),
    pointsTo('FK_sequence_created_by', 'created_by', 'person', 'SET NULL'),
  ],
};

/** A table comes after the ones it points to. */
const TABLES = [organisation, department, person, membership, session, signInToken, pilot, plan, sequence];

export class FirstTables1795327200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) await queryRunner.createTable(portableTable(table));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { name } of TABLES.toReversed()) await queryRunner.dropTable(name);
  }
}
