import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Checks, exactly, filled, instant, PointsTo, type Instant } from '../../platform/database/index.js';

/** The password of a person who has one. In a table of its own, so that reading a person never reads it. */
@Entity('password')
@Checks(exactly('password', 'id', 36), filled('password', 'hash', 300), instant('password', 'changed_at'))
export class Password {
  /** The person's id. */
  @PointsTo('person', { name: 'FK_password_person', onDelete: 'CASCADE' })
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  /** Argon2id in PHC form, with its own salt and parameters. */
  @Column('text', { name: 'hash' })
  hash!: string;

  @Column('text', { name: 'changed_at' })
  changedAt!: Instant;
}
