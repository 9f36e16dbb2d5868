import type { Database } from '../../platform/database/index.js';
import { assertMay, type OrganisationAccess } from '../policy.js';
import type { AuditEntry } from '../store/audit-entry.entity.js';
import { AuditStore, type SeenLine, type TrailQuery } from '../store/audit.store.js';

/** Before and after everything that is ever written down, as text in time order. */
const EVER = { from: '0000', until: '9999' };

export type TrailFilter = Partial<Omit<TrailQuery, 'organisationId'>>;

export interface Trail {
  /** Of the page that was asked for, the newest first. */
  readonly entries: readonly AuditEntry[];
  /** How many there are on all pages together. */
  readonly count: number;
}

/**
 * What was done in an organisation.
 * @throws NotAllowed
 */
export async function listTrail(
  database: Database,
  access: OrganisationAccess,
  filter: TrailFilter,
  page: { readonly skip: number; readonly take: number },
): Promise<Trail> {
  assertMay(access, 'read-audit-trail');
  const query = { ...EVER, ...filter, organisationId: access.organisationId };
  return database.read(async (em) => {
    const store = new AuditStore(em);
    return { entries: await store.list(query, page), count: await store.count(query) };
  });
}

/**
 * The same as one long list, a piece at a time.
 * @param seen the last line of the piece before
 * @throws NotAllowed
 */
export async function followTrail(
  database: Database,
  access: OrganisationAccess,
  filter: TrailFilter,
  { seen, take }: { readonly seen: SeenLine | undefined; readonly take: number },
): Promise<readonly AuditEntry[]> {
  assertMay(access, 'read-audit-trail');
  const query = { ...EVER, ...filter, organisationId: access.organisationId };
  return database.read(async (em) => new AuditStore(em).listAfter(query, seen, take));
}

/** Whom one can filter by. */
export async function trailPeople(
  database: Database,
  access: OrganisationAccess,
): Promise<ReadonlyMap<string, string>> {
  assertMay(access, 'read-audit-trail');
  return database.read(async (em) => new AuditStore(em).listPeople(access.organisationId));
}
