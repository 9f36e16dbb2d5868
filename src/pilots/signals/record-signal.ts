import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import {
  assertMay,
  assertMayHandle,
  listColleagues,
  nameOf,
  recordAudit,
  type AuditRecord,
  type OrganisationAccess,
} from '../../accounts/index.js';
import { readDepartment } from '../../organisations/index.js';
import { NotFound, type Database } from '../../platform/database/index.js';
import { findPilot } from '../find-pilot.js';
import type { CustomerSignalRow, SignalStatus } from '../store/customer-signal.entity.js';
import { CustomerSignalStore } from '../store/customer-signal.store.js';
import { handlersOf, soleHead, type WrittenSignal } from './signal.js';

/**
 * Keeps what a customer said. It goes to the head of the department, where there is one.
 * @returns its id
 * @throws NotAllowed, NotFound when there is no such department or pilot
 */
export async function recordSignal(
  database: Database,
  access: OrganisationAccess,
  signal: WrittenSignal,
  now: Date,
): Promise<string> {
  assertMay(access, 'record-signal');
  const { organisationId, personId } = access;
  const at = now.toISOString();
  return database.write(async (em) => {
    const written = await columnsOf(em, access, signal);
    const head = soleHead(await listColleagues(em, access), signal.department);
    const id = randomUUID();
    await new CustomerSignalStore(em).add({
      ...{ id, organisationId, ...written, status: 'new', outcome: '', success: '' },
      ownerId: head?.personId ?? null,
      ownerName: head?.name ?? '',
      recordedBy: personId,
      recordedByName: await nameOf(em, personId),
      recordedAt: at,
      version: 1,
    });
    const after = { kind: signal.kind, departments: [signal.department], day: signal.on };
    await record(em, access, { id, action: 'signal-recorded', at, department: signal.department, after });
    return id;
  });
}

/** What whoever sees to a signal makes of it. */
export interface HandledSignal extends WrittenSignal {
  readonly id: string;
  /** Of the signal as the form showed it. */
  readonly version: number;
  readonly status: SignalStatus;
  readonly ownerId?: string;
  readonly outcome?: string;
  readonly success?: string;
}

/**
 * Changes a signal: who sees to it, what became of it, whether it is shared; or passes it on to another department, where
 * it goes to the head when the owner is not of there.
 * @throws NotAllowed, NotFound, Conflict when somebody else was first
 */
export async function handleSignal(
  database: Database,
  access: OrganisationAccess,
  { id, version, status, ownerId, outcome = '', success = '', ...signal }: HandledSignal,
  now: Date,
): Promise<void> {
  const { organisationId } = access;
  const at = now.toISOString();
  await database.write(async (em) => {
    const store = new CustomerSignalStore(em);
    const before = await store.find(organisationId, id);
    if (!before) throw new NotFound('customer_signal', id);
    assertMayHandle(access, before.departmentCode);
    const written = await columnsOf(em, access, signal);
    const owner = await ownerOf(em, access, { before, department: signal.department, ownerId });
    await store.update({ id, organisationId, version }, { ...written, ...owner, status, outcome, success });
    const facts = (departments: string, state: SignalStatus, shared: boolean) => ({
      ...{ departments: [departments], handled: state, shared },
    });
    await record(em, access, {
      ...{ id, at, action: 'signal-handled', department: signal.department },
      before: facts(before.departmentCode, before.status, before.success !== ''),
      after: facts(signal.department, status, success !== ''),
    });
  });
}

type Owner = Pick<CustomerSignalRow, 'ownerId' | 'ownerName'>;

interface Choosing {
  readonly before: CustomerSignalRow;
  readonly department: string;
  readonly ownerId: string | undefined;
}

/** @throws NotFound when the chosen person cannot see to signals of that department */
async function ownerOf(
  em: EntityManager,
  access: OrganisationAccess,
  { before, department, ownerId }: Choosing,
): Promise<Owner> {
  const colleagues = await listColleagues(em, access);
  const chosen = handlersOf(access, colleagues, department).find(({ personId }) => personId === ownerId);
  if (chosen) return { ownerId: chosen.personId, ownerName: chosen.name };
  if (department === before.departmentCode) {
    if (ownerId !== undefined) throw new NotFound('person', ownerId);
    return { ownerId: null, ownerName: '' };
  }
  const head = soleHead(colleagues, department);
  return { ownerId: head?.personId ?? null, ownerName: head?.name ?? '' };
}

/** @throws NotFound when there is no such department or pilot */
async function columnsOf(
  em: EntityManager,
  access: OrganisationAccess,
  { kind, department, pilot, text, on }: WrittenSignal,
): Promise<Pick<CustomerSignalRow, 'kind' | 'departmentCode' | 'pilotId' | 'text' | 'receivedOn'>> {
  await readDepartment(em, access, department);
  const pilotId = pilot === undefined ? null : (await findPilot(em, access, pilot)).id;
  return { kind, departmentCode: department, pilotId, text, receivedOn: on };
}

interface Line extends Pick<AuditRecord, 'action' | 'at' | 'before' | 'after'> {
  readonly id: string;
  readonly department: string;
}

/** The trail keeps what was done, never what a customer said: people may be named in that. */
async function record(
  em: EntityManager,
  access: OrganisationAccess,
  { id, department, ...line }: Line,
): Promise<void> {
  const { data } = await readDepartment(em, access, department);
  await recordAudit(em, { who: access, subject: { kind: 'signal', id, name: data.name }, ...line });
}
