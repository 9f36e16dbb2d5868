import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../platform/database/index.js';
import { currentRequestId } from '../../platform/logging/index.js';
import { AccountsStore } from '../store/accounts.store.js';
import type { AuditFacts } from '../store/audit-entry.entity.js';
import { AuditStore } from '../store/audit.store.js';
import type { OrganisationAccess } from '../policy.js';
import type { AuditAction, AuditSubject } from './audit-actions.js';

/** Characters of one text in `before` and `after`: the trail says what changed, it does not keep documents. */
const LONGEST_TEXT = 300;
const LONGEST_LIST = 20;
const LONGEST_NAME = 300;

export interface AuditRecord {
  /** Who, and in which organisation: an `OrganisationAccess` fits. */
  readonly who: { readonly organisationId: string | null; readonly personId: string | null };
  /** ISO-8601 in UTC. */
  readonly at: string;
  readonly action: AuditAction;
  readonly subject: {
    readonly kind: AuditSubject;
    readonly id: string;
    /** What it is called now. The only place, with the person's own name, for somebody's name or address. */
    readonly name?: string;
  };
  readonly before?: AuditFacts;
  readonly after?: AuditFacts;
}

function cut(text: string, longest: number): string {
  const letters = Array.from(text);
  return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join('')}…`;
}

function short(facts: AuditFacts = {}): AuditFacts {
  const entries = Object.entries(facts).map(([name, value]): [string, AuditFacts[string]] => {
    if (typeof value === 'string') return [name, cut(value, LONGEST_TEXT)];
    if (typeof value !== 'object' || value === null) return [name, value];
    return [name, value.slice(0, LONGEST_LIST).map((item) => cut(item, LONGEST_TEXT / 3))];
  });
  return Object.fromEntries(entries);
}

/**
 * Adds a line to the audit trail, in the same transaction as the change: both are kept, or neither.
 *
 *   await recordAudit(em, { who: access, at, action: 'gate-decided', subject: { kind: 'gate', id, name: pilot.title },
 *     before: { decision: 'open' }, after: { decision: 'continue', reason } });
 */
export async function recordAudit(em: EntityManager, record: AuditRecord): Promise<void> {
  const { who, at, action, subject } = record;
  const person = who.personId === null ? null : await new AccountsStore(em).findPerson(who.personId);
  await new AuditStore(em).add({
    id: randomUUID(),
    organisationId: who.organisationId,
    at,
    personId: who.personId,
    personName: person?.name ?? '',
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    subjectName: cut(subject.name ?? '', LONGEST_NAME),
    before: short(record.before),
    after: short(record.after),
    requestId: currentRequestId(),
  });
}

/** Somebody opened an organisation for the first time since they signed in. */
export async function recordEntering(
  database: Database,
  who: Pick<OrganisationAccess, 'organisationId' | 'organisationName' | 'personId' | 'role'>,
  now: Date,
): Promise<void> {
  const subject = { kind: 'organisation', id: who.organisationId, name: who.organisationName } as const;
  const after = { role: who.role };
  await database.write(async (em) =>
    recordAudit(em, { who, at: now.toISOString(), action: 'entered', subject, after }),
  );
}

/** A line about somebody's own account, where nothing else is changed. */
export async function recordPersonal(
  database: Database,
  personId: string,
  { action, after }: Pick<AuditRecord, 'action' | 'after'>,
  now: Date,
): Promise<void> {
  await database.write(async (em) =>
    recordAudit(em, {
      who: { organisationId: null, personId },
      at: now.toISOString(),
      action,
      subject: { kind: 'person', id: personId },
      ...(after === undefined ? {} : { after }),
    }),
  );
}
