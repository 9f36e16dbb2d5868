import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  atMost,
  Checks,
  exactly,
  filled,
  instant,
  JsonColumn,
  type Instant,
} from '../../platform/database/index.js';

/** A few values that say what something was or became. Never a secret, an address or the name of a person. */
export type AuditFacts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * One line of the audit trail. It points to nothing: it stays when the person or the organisation goes. Triggers refuse
 * to delete a line or to change anything but the two names, which a pseudonym may replace.
 */
@Entity('audit_entry')
@Index('IDX_audit_entry_organisation_at', ['organisationId', 'at'])
@Checks(
  exactly('audit_entry', 'id', 36),
  exactly('audit_entry', 'organisation_id', 36),
  instant('audit_entry', 'at'),
  exactly('audit_entry', 'person_id', 36),
  atMost('audit_entry', 'person_name', 200),
  filled('audit_entry', 'action', 60),
  filled('audit_entry', 'subject_kind', 40),
  filled('audit_entry', 'subject_id', 100),
  atMost('audit_entry', 'subject_name', 300),
  atMost('audit_entry', 'before', 10_000),
  atMost('audit_entry', 'after', 10_000),
  atMost('audit_entry', 'request_id', 100),
)
export class AuditEntry {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  /** Null for what belongs to no organisation: signing in, a password. */
  @Column('text', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('text', { name: 'at' })
  at!: Instant;

  /** Null when nobody was signed in. */
  @Column('text', { name: 'person_id', nullable: true })
  personId!: string | null;

  /** Name of that person at that moment. */
  @Column('text', { name: 'person_name' })
  personName!: string;

  /** An `AuditAction`; a later version may have written one that this version does not know. */
  @Column('text', { name: 'action' })
  action!: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind!: string;

  @Column('text', { name: 'subject_id' })
  subjectId!: string;

  /** What the subject was called at that moment. */
  @Column('text', { name: 'subject_name' })
  subjectName!: string;

  @JsonColumn('before')
  before!: AuditFacts;

  @JsonColumn('after')
  after!: AuditFacts;

  /** The number that error pages and the log show; null outside a request. */
  @Column('text', { name: 'request_id', nullable: true })
  requestId!: string | null;
}
