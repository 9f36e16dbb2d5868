import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { FOUR_CS, type C } from '../../planning/index.js';
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

export const NOTE_KINDS = ['idea', 'decision'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** An idea, or something that was agreed. Its text is never changed: what belongs together is put together. */
@Entity('workshop_note')
@Unique('UQ_workshop_note_number', ['workshopId', 'number'])
@Index('IDX_workshop_note_organisation', ['organisationId'])
@Checks(
  exactly('workshop_note', 'id', 36),
  wholeFrom('workshop_note', 'number', 1),
  oneOf('workshop_note', 'kind', NOTE_KINDS),
  oneOf('workshop_note', 'c', FOUR_CS),
  filled('workshop_note', 'text', 1_000),
  atMost('workshop_note', 'who', 200),
  atMost('workshop_note', 'due', 10),
  wholeFrom('workshop_note', 'merged_into', 0),
  instant('workshop_note', 'written_at'),
)
export class WorkshopNoteRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_workshop_note_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @PointsTo('workshop', { name: 'FK_workshop_note_workshop', onDelete: 'CASCADE' })
  @Column('text', { name: 'workshop_id' })
  workshopId!: string;

  /** 1, 2, 3, ... within the workshop: what people call it by. */
  @Column('integer', { name: 'number' })
  number!: number;

  @Column('text', { name: 'kind' })
  kind!: NoteKind;

  @Column('text', { name: 'c' })
  c!: C;

  @Column('text', { name: 'text' })
  text!: string;

  /** Who sees to what was agreed; empty when nobody was named, and for an idea. */
  @Column('text', { name: 'who' })
  who!: string;

  /** yyyy-mm-dd by when; empty when no day was named, and for an idea. */
  @Column('text', { name: 'due' })
  due!: string;

  /** Number of the idea that it was put with; 0 when it stands alone. */
  @Column('integer', { name: 'merged_into' })
  mergedInto!: number;

  @Column('text', { name: 'written_at' })
  writtenAt!: Instant;
}
