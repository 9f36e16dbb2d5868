import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { assertMay, may, mayHandle, type OrganisationAccess } from '../../accounts/index.js';
import { NotFound } from '../../platform/database/index.js';
import type { Organisation, SharedSuccess } from '../../planning/index.js';
import type { CustomerSignalRow } from '../store/customer-signal.entity.js';
import { CustomerSignalStore } from '../store/customer-signal.store.js';
import { PilotStore } from '../store/pilot.store.js';
import type { Signal } from './signal.js';

/** As many as a case file takes; older ones stay in the list of signals. */
const MOST_SHARED = 1_000;

function signalOf(row: CustomerSignalRow, pilots: ReadonlyMap<string, string>): Signal {
  const pilot = row.pilotId === null ? undefined : pilots.get(row.pilotId);
  return {
    ...{ id: row.id, kind: row.kind, department: row.departmentCode, text: row.text, on: row.receivedOn },
    ...(pilot === undefined ? {} : { pilot }),
    ...{ status: row.status, ownerId: row.ownerId, ownerName: row.ownerName },
    ...{ outcome: row.outcome, success: row.success },
    ...{ recordedBy: row.recordedByName, recordedAt: row.recordedAt, version: row.version },
  };
}

async function pilotCodes(em: EntityManager, organisationId: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await new PilotStore(em).list(organisationId)).map(({ id, code }) => [id, code]));
}

/** By department, the latest first; all of them when no page is asked for. @throws NotAllowed */
export async function readSignals(
  em: EntityManager,
  access: OrganisationAccess,
  done: boolean,
  page: { readonly skip?: number; readonly take?: number } = {},
): Promise<readonly Signal[]> {
  assertMay(access, 'read-signals');
  const { organisationId } = access;
  const pilots = await pilotCodes(em, organisationId);
  const rows = await new CustomerSignalStore(em).list({ organisationId, done }, page);
  return rows.map((row) => signalOf(row, pilots));
}

/** @throws NotAllowed, NotFound */
export async function readSignal(em: EntityManager, access: OrganisationAccess, id: string): Promise<Signal> {
  assertMay(access, 'read-signals');
  const row = await new CustomerSignalStore(em).find(access.organisationId, id);
  if (!row) throw new NotFound('customer_signal', id);
  return signalOf(row, await pilotCodes(em, access.organisationId));
}

/** What waits for this person. */
export interface WaitingSignals {
  readonly own: number;
  /** Without anybody who sees to them, in departments that this person may find somebody for. */
  readonly ownerless: number;
}

export async function readWaitingSignals(
  em: EntityManager,
  access: OrganisationAccess,
): Promise<WaitingSignals> {
  if (!may(access, 'handle-signal')) return { own: 0, ownerless: 0 };
  const { organisationId, personId } = access;
  const store = new CustomerSignalStore(em);
  const counts = await store.count({ organisationId, done: false });
  return {
    own: await store.countOpenOf(organisationId, personId),
    ownerless: counts
      .filter(({ department }) => mayHandle(access, department))
      .reduce((sum, { ownerless }) => sum + ownerless, 0),
  };
}

/** Whether something that customers said still waits there. */
export async function hasOpenSignals(
  em: EntityManager,
  organisationId: string,
  department: string,
): Promise<boolean> {
  return new CustomerSignalStore(em).hasOpenIn(organisationId, department);
}

/** The organisation with what was shared out of signals, beside what came along when it was imported. */
export async function withSharedSuccesses(
  em: EntityManager,
  organisationId: string,
  organisation: Organisation,
): Promise<Organisation> {
  const rows = await new CustomerSignalStore(em).listShared(organisationId, MOST_SHARED);
  if (rows.length === 0) return organisation;
  const names = new Map(organisation.departments.map(({ id, name }) => [id, name]));
  const own = rows.map(({ success: text, departmentCode, receivedOn: on }): SharedSuccess => ({
    ...{ text, department: names.get(departmentCode) ?? departmentCode, on },
  }));
  const latestFirst = [...own, ...(organisation.successes ?? [])].toSorted((one, other) =>
    one.on === other.on ? 0 : one.on > other.on ? -1 : 1,
  );
  return { ...organisation, successes: latestFirst.slice(0, MOST_SHARED) };
}

/** Differs whenever something else is shared. */
export async function readSharedRevision(em: EntityManager, organisationId: string): Promise<string> {
  const rows = await new CustomerSignalStore(em).listShared(organisationId, MOST_SHARED);
  if (rows.length === 0) return '';
  const versions = rows.map(({ id, version }) => [id, version]);
  return createHash('sha256').update(JSON.stringify(versions)).digest('hex');
}
