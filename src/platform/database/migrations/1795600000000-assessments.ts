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

/** Every table here belongs to a pilot of an organisation. */
function pointers(table: string, person: string) {
  return [
    pointsTo(`FK_${table}_organisation`, 'organisation_id', 'organisation'),
    pointsTo(`FK_${table}_pilot`, 'pilot_id', 'pilot'),
    pointsTo(`FK_${table}_${person.replace(/_id$/, '')}`, person, 'person', 'SET NULL'),
  ];
}

const assessment: PortableTable = {
  name: 'assessment',
  columns: [
    key('id'),
    ...texts('organisation_id', 'pilot_id'),
    integer('round'),
    optionalText('person_id'),
    ...texts('person_name', 'sheet'),
    optionalText('submitted_at'),
    integer('version'),
    ...texts('created_at', 'updated_at'),
  ],
  uniques: { UQ_assessment_pilot_round_person: ['pilot_id', 'round', 'person_id'] },
  indices: { IDX_assessment_organisation: ['organisation_id'], IDX_assessment_person: ['person_id'] },
  checks: [
    exactly('assessment', 'id', 36),
    wholeFrom('assessment', 'round', 1),
    atMost('assessment', 'person_name', 200),
    atMost('assessment', 'sheet', 200_000),
    instant('assessment', 'submitted_at'),
    wholeFrom('assessment', 'version', 1),
    instant('assessment', 'created_at'),
    instant('assessment', 'updated_at'),
  ],
  pointers: pointers('assessment', 'person_id'),
};

const round: PortableTable = {
  name: 'assessment_round',
  columns: [
    key('id'),
    ...texts('organisation_id', 'pilot_id'),
    integer('number'),
    optionalText('closed_by'),
    ...texts('closed_by_name', 'closed_at'),
  ],
  uniques: { UQ_assessment_round_pilot_number: ['pilot_id', 'number'] },
  indices: {
    IDX_assessment_round_organisation: ['organisation_id'],
    IDX_assessment_round_closed_by: ['closed_by'],
  },
  checks: [
    exactly('assessment_round', 'id', 36),
    wholeFrom('assessment_round', 'number', 1),
    atMost('assessment_round', 'closed_by_name', 200),
    instant('assessment_round', 'closed_at'),
  ],
  pointers: pointers('assessment_round', 'closed_by'),
};

const settledAnswer: PortableTable = {
  name: 'settled_answer',
  columns: [
    key('id'),
    ...texts('organisation_id', 'pilot_id'),
    integer('round'),
    ...texts('question'),
    integer('answer'),
    ...texts('reason'),
    optionalText('settled_by'),
    ...texts('settled_by_name', 'settled_at'),
    integer('version'),
  ],
  uniques: { UQ_settled_answer_pilot_round_question: ['pilot_id', 'round', 'question'] },
  indices: {
    IDX_settled_answer_organisation: ['organisation_id'],
    IDX_settled_answer_settled_by: ['settled_by'],
  },
  checks: [
    exactly('settled_answer', 'id', 36),
    wholeFrom('settled_answer', 'round', 1),
    filled('settled_answer', 'question', 10),
    wholeFrom('settled_answer', 'answer', 0),
    filled('settled_answer', 'reason', 2_000),
    atMost('settled_answer', 'settled_by_name', 200),
    instant('settled_answer', 'settled_at'),
    wholeFrom('settled_answer', 'version', 1),
  ],
  pointers: pointers('settled_answer', 'settled_by'),
};

const verdictOverride: PortableTable = {
  name: 'verdict_override',
  columns: [
    key('id'),
    ...texts('organisation_id', 'pilot_id', 'verdict', 'reason'),
    optionalText('decided_by'),
    ...texts('decided_by_name', 'decided_at'),
    integer('version'),
  ],
  uniques: { UQ_verdict_override_pilot: ['pilot_id'] },
  indices: {
    IDX_verdict_override_organisation: ['organisation_id'],
    IDX_verdict_override_decided_by: ['decided_by'],
  },
  checks: [
    exactly('verdict_override', 'id', 36),
    oneOf('verdict_override', 'verdict', ['approved', 'conditional', 'redesign', 'rejected']),
    filled('verdict_override', 'reason', 10_000),
    atMost('verdict_override', 'decided_by_name', 200),
    instant('verdict_override', 'decided_at'),
    wholeFrom('verdict_override', 'version', 1),
  ],
  pointers: pointers('verdict_override', 'decided_by'),
};

const TABLES = [assessment, round, settledAnswer, verdictOverride];

/** Independent assessments, what was settled, and verdicts given by hand. */
export class Assessments1795600000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) await queryRunner.createTable(portableTable(table));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { name } of TABLES.toReversed()) await queryRunner.dropTable(name);
  }
}
