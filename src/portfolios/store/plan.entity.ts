import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { C, Change, IsoDate, Link, Plan } from '../../planning/index.js';
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

/** Who fixed a phase, and when. */
export interface PinnedBy {
  readonly id: string;
  readonly name: string;
  readonly at: Instant;
}

/** What the planner decided about one phase, in place of what its proposal says; null: no such date, no noodsprong. */
export interface PlannerDates {
  /** Code of the pilot. */
  readonly pilot: string;
  /** 1-based. */
  readonly phase: number;
  /** A Monday on which it starts. */
  readonly pin: IsoDate | null;
  /** Absent without a pin, and in older rows. */
  readonly pinned?: PinnedBy;
  readonly earliest: IsoDate | null;
  readonly latest: IsoDate | null;
  /** Reason of a noodsprong; older rows have none. */
  readonly emergency?: string | null;
}

/** The plan block of a case file, and the links between the phases of its pilots. */
export interface PlanData {
  readonly plan: Plan;
  readonly links: readonly Link[];
  /** Dates that the planner set for single phases. */
  readonly dates?: readonly PlannerDates[];
  /** Under which C the planner put a pilot, by its code, in place of the one in its proposal. */
  readonly cs?: Readonly<Record<string, C>>;
  /** Pilots that the planner leaves out, each with why; they are parked. */
  readonly out?: readonly { readonly pilot: string; readonly reason: string }[];
  /** Milder phases that came with a scenario, oldest first. */
  readonly changes?: readonly Change[];
  /** Codes of the pilots that are in this plan; absent: all that no other plan has, and whatever is proposed. */
  readonly pilots?: readonly string[];
  /** Codes of pilots that came from another plan: the quarters that they ask for are those of that plan. */
  readonly moved?: readonly string[];
  /** How often something changed that moves no date: the verdict by hand, the reason for a C without pilots, a name. */
  readonly verdictChanges?: number;
  /** Id of who gave the verdict that the plan has by hand. */
  readonly verdictBy?: string;
}

@Entity('plan')
@Index('IDX_plan_organisation', ['organisationId'])
@Checks(
  exactly('plan', 'id', 36),
  filled('plan', 'name', 200),
  wholeFrom('plan', 'position', 0),
  atMost('plan', 'data', 1_000_000),
  wholeFrom('plan', 'version', 1),
  instant('plan', 'created_at'),
  instant('plan', 'updated_at'),
)
export class PlanRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_plan_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { name: 'name' })
  name!: string;

  /** Order in lists, from 0; one more is its number in addresses. Never another. */
  @Column('integer', { name: 'position' })
  position!: number;

  @JsonColumn('data')
  data!: PlanData;

  @Column('integer', { name: 'version' })
  version!: number;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @Column('text', { name: 'updated_at' })
  updatedAt!: Instant;
}
