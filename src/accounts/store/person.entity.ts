import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import {
  atMost,
  Checks,
  exactly,
  filled,
  instant,
  oneOf,
  wholeFrom,
  type Instant,
} from '../../platform/database/index.js';
import type { Language } from '../../platform/words/index.js';
import { folded } from './folded-email.js';

const LANGUAGES = ['nl', 'en'] as const satisfies readonly Language[];

/** Somebody who can sign in; what they may do is a membership of an organisation. */
@Entity('person')
@Unique('UQ_person_email', ['email'])
@Checks(
  exactly('person', 'id', 36),
  filled('person', 'email', 254),
  atMost('person', 'name', 200),
  oneOf('person', 'language', LANGUAGES),
  instant('person', 'created_at'),
  wholeFrom('person', 'version', 1),
)
export class Person {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  /** Folded (`foldEmail`), also when it is searched by. Null until the first person of the console gives one. */
  @Column('text', { name: 'email', nullable: true, transformer: folded })
  email!: string | null;

  @Column('text', { name: 'name' })
  name!: string;

  /** Null: the browser's choice. */
  @Column('text', { name: 'language', nullable: true })
  language!: Language | null;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @Column('integer', { name: 'version' })
  version!: number;
}
