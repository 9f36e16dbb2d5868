import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { assertMay, recordAudit, type OrganisationAccess } from '../accounts/index.js';
import { NotFound } from '../platform/database/index.js';
import { takeTurn } from './change-organisation.js';
import { departmentCode } from './department-code.js';
import type { DepartmentRow } from './store/department.entity.js';
import { OrganisationStore } from './store/organisation.store.js';

/** What an organisation says of a department, without its code. */
export type DepartmentData = DepartmentRow['data'];

export interface DepartmentAtVersion {
  readonly code: string;
  readonly data: DepartmentData;
  /** What a form carries along, so that a change tells when somebody else was first. */
  readonly version: number;
}

type Tenant = Pick<OrganisationAccess, 'organisationId'>;

/** @throws NotFound when the organisation has no such department */
async function rowOf(em: EntityManager, { organisationId }: Tenant, code: string): Promise<DepartmentRow> {
  const row = await new OrganisationStore(em).findDepartment(organisationId, code);
  if (!row) throw new NotFound('department', code);
  return row;
}

/** @throws NotFound when the organisation has no such department */
export async function readDepartment(
  em: EntityManager,
  tenant: Tenant,
  code: string,
): Promise<DepartmentAtVersion> {
  const { data, version } = await rowOf(em, tenant, code);
  return { code, data, version };
}

/**
 * Adds a department after the others, inside the caller's transaction.
 * @param wanted a code that is free; made from the name when it is empty
 * @returns its code
 */
export async function addDepartment(
  em: EntityManager,
  access: OrganisationAccess,
  data: DepartmentData,
  now: string,
  wanted = '',
): Promise<string> {
  assertMay(access, 'set-up');
  const { organisationId } = access;
  await takeTurn(em, organisationId, now);
  const store = new OrganisationStore(em);
  const others = await store.listDepartments(organisationId);
  const taken = new Set(others.map((other) => other.code));
  const code = wanted === '' ? departmentCode(data.name, taken) : wanted;
  const position = Math.max(-1, ...others.map((other) => other.position)) + 1;
  await store.addDepartments([{ id: randomUUID(), organisationId, code, position, data, version: 1 }]);
  await record(em, access, { action: 'department-added', code, now, after: data });
  return code;
}

/** @throws Conflict when somebody changed it since that version, NotFound when it is gone, NotAllowed */
export async function changeDepartment(
  em: EntityManager,
  access: OrganisationAccess,
  { code, data, version }: DepartmentAtVersion,
  now: string,
): Promise<void> {
  assertMay(access, 'set-up');
  const row = await rowOf(em, access, code);
  const at = { id: row.id, organisationId: access.organisationId, version };
  await new OrganisationStore(em).updateDepartment(at, data);
  await record(em, access, { action: 'department-changed', code, now, before: row.data, after: data });
}

/** Whether it may go is for the caller to know: proposals name departments. @throws NotFound */
export async function removeDepartment(
  em: EntityManager,
  access: OrganisationAccess,
  code: string,
  now: string,
): Promise<void> {
  assertMay(access, 'set-up');
  const row = await rowOf(em, access, code);
  await new OrganisationStore(em).removeDepartment(row);
  await record(em, access, { action: 'department-removed', code, now, before: row.data });
}

interface Change {
  readonly action: 'department-added' | 'department-changed' | 'department-removed';
  readonly code: string;
  readonly now: string;
  readonly before?: DepartmentData;
  readonly after?: DepartmentData;
}

async function record(em: EntityManager, access: OrganisationAccess, change: Change): Promise<void> {
  const { action, code, now, before, after } = change;
  await recordAudit(em, {
    who: access,
    at: now,
    action,
    subject: { kind: 'department', id: code, name: after?.name ?? before?.name ?? code },
    ...(before ? { before: factsOf(before) } : {}),
    ...(after ? { after: factsOf(after) } : {}),
  });
}

function factsOf(data: DepartmentData): Readonly<Record<string, string>> {
  const { name, headcount, tolerance, fteCapacity, brings, initialHeat = 0 } = data;
  return {
    name,
    headcount: String(headcount),
    tolerance: String(tolerance),
    fte: [fteCapacity].flat().join(' '),
    brings,
    initialHeat: String(initialHeat),
  };
}
