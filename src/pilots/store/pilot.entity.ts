import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { FOUR_CS, type C, type Pilot } from '../../planning/index.js';
import {
  atMost,
  Checks,
  exactly,
  filled,
  instant,
  JsonColumn,
  oneOf,
  PointsTo,
  wholeFrom,
  type Instant,
} from '../../platform/database/index.js';

export const STATES = [
  'proposed',
  'selected',
  'parked',
  'withdrawn',
] as const satisfies readonly Pilot['state'][];

/** A pilot as proposed. The columns beside the proposal repeat what lists sort and select on; they change together. */
@Entity('pilot')
@Unique('UQ_pilot_organisation_code', ['organisationId', 'code'])
@Checks(
  exactly('pilot', 'id', 36),
  filled('pilot', 'code', 40),
  wholeFrom('pilot', 'position', 0),
  filled('pilot', 'title', 300),
  oneOf('pilot', 'c', FOUR_CS),
  filled('pilot', 'owner_code', 40),
  oneOf('pilot', 'state', STATES),
  atMost('pilot', 'proposal', 1_000_000),
  filled('pilot', 'reference', 200),
  wholeFrom('pilot', 'version', 1),
  instant('pilot', 'created_at'),
  instant('pilot', 'updated_at'),
)
export class PilotRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_pilot_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  /** Its id in case files, such as P01. */
  @Column('text', { name: 'code' })
  code!: string;

  /** Order of the case file, from 0. */
  @Column('integer', { name: 'position' })
  position!: number;

  @Column('text', { name: 'title' })
  title!: string;

  @Column('text', { name: 'c' })
  c!: C;

  /** Code of the department that owns it. */
  @Column('text', { name: 'owner_code' })
  ownerCode!: string;

  @Column('text', { name: 'state' })
  state!: (typeof STATES)[number];

  /** The whole pilot entry of a case file. */
  @JsonColumn('proposal')
  proposal!: Pilot;

  /** What the organisation itself calls it, for example a number in its own system. */
  @Column('text', { name: 'reference', nullable: true })
  reference!: string | null;

  @Column('integer', { name: 'version' })
  version!: number;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @Column('text', { name: 'updated_at' })
  updatedAt!: Instant;
}
