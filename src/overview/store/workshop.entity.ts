import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Checks, exactly, filled, instant, PointsTo, type Instant } from '../../platform/database/index.js';

/** An afternoon on which people think up pilots together, one C at a time. */
@Entity('workshop')
@Index('IDX_workshop_organisation', ['organisationId'])
@Index('IDX_workshop_created_by', ['createdBy'])
@Checks(
  exactly('workshop', 'id', 36),
  filled('workshop', 'name', 120),
  exactly('workshop', 'held_on', 10),
  instant('workshop', 'created_at'),
  instant('workshop', 'closed_at'),
)
export class WorkshopRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_workshop_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { name: 'name' })
  name!: string;

  /** yyyy-mm-dd. */
  @Column('text', { name: 'held_on' })
  heldOn!: string;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @PointsTo('person', { name: 'FK_workshop_created_by', onDelete: 'SET NULL' })
  @Column('text', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  /** Null while something may still be added. */
  @Column('text', { name: 'closed_at', nullable: true })
  closedAt!: Instant | null;
}
