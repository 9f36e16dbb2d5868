import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { Checks, exactly, PointsTo } from '../../platform/database/index.js';

/** That somebody answered, and nothing else: only so that nobody answers twice. */
@Entity('pulse_voter')
@Unique('UQ_pulse_voter_person', ['pulseId', 'personId'])
@Index('IDX_pulse_voter_organisation', ['organisationId'])
@Index('IDX_pulse_voter_person', ['personId'])
@Checks(exactly('pulse_voter', 'id', 36))
export class PulseVoterRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_pulse_voter_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('pulse', { name: 'FK_pulse_voter_pulse', onDelete: 'CASCADE' })
  @Column('text', { name: 'pulse_id' })
  pulseId!: string;

  @PointsTo('person', { name: 'FK_pulse_voter_person', onDelete: 'CASCADE' })
  @Column('text', { name: 'person_id' })
  personId!: string;
}
