import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Checks, exactly, instant, oneOf, PointsTo, type Instant } from '../../platform/database/index.js';

/** at-once: each message as it comes. off: none. Mail about the account itself is always sent. */
export const MAIL_CHOICES = ['at-once', 'off'] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

/** Of who chose: whether what waits for them is mailed too. */
@Entity('mail_choice')
@Checks(
  exactly('mail_choice', 'id', 36),
  oneOf('mail_choice', 'messages', MAIL_CHOICES),
  instant('mail_choice', 'chosen_at'),
)
export class MailChoiceRow {
  /** The person's id. */
  @PointsTo('person', { name: 'FK_mail_choice_person', onDelete: 'CASCADE' })
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @Column('text', { name: 'messages' })
  messages!: MailChoice;

  @Column('text', { name: 'chosen_at' })
  chosenAt!: Instant;
}
