import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { OVERRIDE_VERDICTS, type VerdictOverride } from '../../planning/index.js';
import {
  atMost,
  Checks,
  exactly,
  filled,
  instant,
  oneOf,
  PointsTo,
  wholeFrom,
  type Instant,
} from '../../platform/database/index.js';

/** A verdict that a strategy director gave in place of the computed one. Apart from the proposal, which others may edit. */
@Entity('verdict_override')
@Unique('UQ_verdict_override_pilot', ['pilotId'])
@Index('IDX_verdict_override_organisation', ['organisationId'])
@Index('IDX_verdict_override_decided_by', ['decidedBy'])
@Checks(
  exactly('verdict_override', 'id', 36),
  oneOf('verdict_override', 'verdict', OVERRIDE_VERDICTS),
  filled('verdict_override', 'reason', 10_000),
  atMost('verdict_override', 'decided_by_name', 200),
  instant('verdict_override', 'decided_at'),
  wholeFrom('verdict_override', 'version', 1),
)
export class VerdictOverrideRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_verdict_override_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('pilot', { name: 'FK_verdict_override_pilot', onDelete: 'CASCADE' })
  @Column('text', { name: 'pilot_id' })
  pilotId!: string;

  @Column('text', { name: 'verdict' })
  verdict!: VerdictOverride['verdict'];

  @Column('text', { name: 'reason' })
  reason!: string;

  @PointsTo('person', { name: 'FK_verdict_override_decided_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('text', { name: 'decided_by_name' })
  decidedByName!: string;

  @Column('text', { name: 'decided_at' })
  decidedAt!: Instant;

  @Column('integer', { name: 'version' })
  version!: number;
}
