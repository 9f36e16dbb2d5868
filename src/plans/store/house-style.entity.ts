import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  atMost,
  Checks,
  exactly,
  instant,
  JsonColumn,
  PointsTo,
  type Instant,
} from '../../platform/database/index.js';
import type { HouseStyle } from '../../rendering/index.js';

/** The look of documents that somebody uses for more than one client. */
@Entity('house_style')
@Checks(
  exactly('house_style', 'id', 36),
  atMost('house_style', 'data', 2_000),
  instant('house_style', 'updated_at'),
)
export class HouseStyleRow {
  /** The person's id. */
  @PointsTo('person', { name: 'FK_house_style_person', onDelete: 'CASCADE' })
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @JsonColumn('data')
  data!: HouseStyle;

  @Column('text', { name: 'updated_at' })
  updatedAt!: Instant;
}
