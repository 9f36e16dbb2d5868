import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { PILOT_STATUSES, type PilotStatus } from '../../planning/index.js';
import {
  atMost,
  Checks,
  exactly,
  instant,
  oneOf,
  PointsTo,
  wholeFrom,
  type Instant,
} from '../../platform/database/index.js';

/** One step of a proposal on its way (domain.md A.1). Steps are added and never changed; the last one is where it is now. */
@Entity('proposal_step')
@Unique('UQ_proposal_step_pilot_number', ['pilotId', 'number'])
@Index('IDX_proposal_step_organisation', ['organisationId'])
@Index('IDX_proposal_step_taken_by', ['takenBy'])
@Checks(
  exactly('proposal_step', 'id', 36),
  wholeFrom('proposal_step', 'number', 1),
  oneOf('proposal_step', 'status', PILOT_STATUSES),
  atMost('proposal_step', 'note', 10_000),
  atMost('proposal_step', 'taken_by_name', 200),
  instant('proposal_step', 'taken_at'),
)
export class ProposalStepRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_proposal_step_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('pilot', { name: 'FK_proposal_step_pilot', onDelete: 'CASCADE' })
  @Column('text', { name: 'pilot_id' })
  pilotId!: string;

  /** From 1, per proposal: two people cannot take the same step. */
  @Column('integer', { name: 'number' })
  number!: number;

  /** Where the step led. */
  @Column('text', { name: 'status' })
  status!: PilotStatus;

  /** The question, the reason, or what was said with it. Empty when nothing was. */
  @Column('text', { name: 'note' })
  note!: string;

  @PointsTo('person', { name: 'FK_proposal_step_taken_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'taken_by', nullable: true })
  takenBy!: string | null;

  @Column('text', { name: 'taken_by_name' })
  takenByName!: string;

  @Column('text', { name: 'taken_at' })
  takenAt!: Instant;
}
