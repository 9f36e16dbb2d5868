import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atMost, exactly, instant, oneOf, wholeFrom } from '../checks.js';
import { integer, key, optionalText, pointsTo, portableTable, texts } from './portable-table.js';

const STATUSES = [
  'draft',
  'submitted',
  'returned',
  'withdrawn',
  'assessed',
  'approved',
  'conditional',
  'redesign',
  'rejected',
  'planned',
  'running',
  'at-gate',
  'continued',
  'adjusted',
  'extended',
  'kept',
  'waiting',
  'stopped',
  'embedded',
];

const PROPOSAL_STEP = portableTable({
  name: 'proposal_step',
  columns: [
    key('id'),
    ...texts('organisation_id', 'pilot_id'),
    integer('number'),
    ...texts('status', 'note'),
    optionalText('taken_by'),
    ...texts('taken_by_name', 'taken_at'),
  ],
  uniques: { UQ_proposal_step_pilot_number: ['pilot_id', 'number'] },
  indices: {
    IDX_proposal_step_organisation: ['organisation_id'],
    IDX_proposal_step_taken_by: ['taken_by'],
  },
  checks: [
    exactly('proposal_step', 'id', 36),
    wholeFrom('proposal_step', 'number', 1),
    oneOf('proposal_step', 'status', STATUSES),
    atMost('proposal_step', 'note', 10_000),
    atMost('proposal_step', 'taken_by_name', 200),
    instant('proposal_step', 'taken_at'),
  ],
  pointers: [
    pointsTo('FK_proposal_step_organisation', 'organisation_id', 'organisation'),
    pointsTo('FK_proposal_step_pilot', 'pilot_id', 'pilot'),
    pointsTo('FK_proposal_step_taken_by', 'taken_by', 'person', 'SET NULL'),
  ],
});

/** How proposals went from a draft to where they are. */
export class ProposalSteps1795740000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(PROPOSAL_STEP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable(PROPOSAL_STEP);
  }
}
