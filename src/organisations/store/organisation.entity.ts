import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Organisation } from '../../planning/index.js';
import type { Language } from '../../platform/words/index.js';
import {
  atMost,
  Checks,
  exactly,
  filled,
  instant,
  JsonColumn,
  wholeFrom,
  type Instant,
} from '../../platform/database/index.js';

/** A client organisation: the tenant that most other rows belong to. */
@Entity('organisation')
@Unique('UQ_organisation_slug', ['slug'])
@Checks(
  exactly('organisation', 'id', 36),
  filled('organisation', 'slug', 63),
  filled('organisation', 'name', 200),
  atMost('organisation', 'profile', 1_000_000),
  wholeFrom('organisation', 'version', 1),
  instant('organisation', 'created_at'),
  instant('organisation', 'updated_at'),
)
export class OrganisationRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  /** Its part of the address, `/o/<slug>/`. */
  @Column('text', { name: 'slug' })
  slug!: string;

  @Column('text', { name: 'name' })
  name!: string;

  /** The organisation block of a case file, without what has its own column or table; and the language of its mail. */
  @JsonColumn('profile')
  profile!: Omit<Organisation, 'name' | 'departments'> & { readonly language?: Language };

  @Column('integer', { name: 'version' })
  version!: number;

  @Column('text', { name: 'created_at' })
  createdAt!: Instant;

  @Column('text', { name: 'updated_at' })
  updatedAt!: Instant;
}
