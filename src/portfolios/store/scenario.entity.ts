import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Change, Obstacle } from '../../planning/index.js';
import {
  atMost,
  Checks,
  exactly,
  filled,
  instant,
  JsonColumn,
  PointsTo,
  wholeFrom,
  type Instant,
} from '../../platform/database/index.js';
import type { Rows } from '../sequence-work.js';

/** What a scenario does otherwise than the plan. */
export interface ScenarioData {
  /** One of the three, or one of the organisation's own by its name: what its dates were, or would be, computed with. */
  readonly profile: string;
  /** Codes of pilots that are left out. */
  readonly out: readonly string[];
  /** Of a counter-proposal. */
  readonly change?: Change;
  /** Start week per phase; null until they are computed, and when nothing fits. */
  readonly starts: Rows | null;
  /** Stands for the plan that this is about as it was; another one now means that the dates are out of date. */
  readonly basis: string;
  /** The limits that clash, when nothing fits. */
  readonly conflict?: readonly Obstacle[];
  /** Why it was not chosen, as somebody wrote it: at most 500 characters. */
  readonly whyNot?: string;
}

/** Another way in which the plan could go, to hold against it. It changes nothing until somebody makes it the plan. */
@Entity('scenario')
@Index('IDX_scenario_organisation', ['organisationId'])
@Index('IDX_scenario_plan', ['planId'])
@Index('IDX_scenario_created_by', ['createdBy'])
@Checks(
  exactly('scenario', 'id', 36),
  filled('scenario', 'name', 60),
  filled('scenario', 'hypothesis', 500),
  atMost('scenario', 'data', 1_000_000),
  wholeFrom('scenario', 'version', 1),
  instant('scenario', 'created_at'),
  instant('scenario', 'updated_at'),
)
export class ScenarioRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_scenario_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('plan', { name: 'FK_scenario_plan', onDelete: 'CASCADE' })
  @Column('text', { name: 'plan_id' })
  planId!: string;

  @Column('text', { name: 'name' })
  name!: string;

  /** What somebody expects of it, in one sentence. */
  @Column('text', { name: 'hypothesis' })
  hypothesis!: string;

  @JsonColumn('data')
  data!: ScenarioData;

  @Column('integer', { name: 'version' })
  version!: number;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @Column('text', { name: 'updated_at' })
  updatedAt!: Instant;

  @PointsTo('person', { name: 'FK_scenario_created_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'created_by', nullable: true })
  createdBy!: string | null;
}
