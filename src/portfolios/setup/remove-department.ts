import type { EntityManager } from 'typeorm';
import { assertMay, hasHead, type OrganisationAccess } from '../../accounts/index.js';
import { readDepartment, removeDepartment } from '../../organisations/index.js';
import type { Pilot } from '../../planning/index.js';
import { Conflict, type Database } from '../../platform/database/index.js';
import { hasOpenSignals, readPilots } from '../../pilots/index.js';

/** Whether a proposal names the department: as its owner, or in a phase. */
export function concerns({ owner, phases }: Pilot, code: string): boolean {
  return (
    owner === code ||
    phases.some(({ involved = [], fte = {} }) => involved.includes(code) || Object.hasOwn(fte, code))
  );
}

export type RemoveOutcome = 'removed' | 'has-pilots' | 'has-heads' | 'has-signals';

/**
 * Takes a department out of the organisation, unless proposals, people or open customer signals belong to it.
 * @throws Conflict when it was changed since that version, NotAllowed when the role does not include it
 */
export async function removeUnusedDepartment(
  database: Database,
  access: OrganisationAccess,
  { code, version }: { readonly code: string; readonly version: number },
  now: Date,
): Promise<RemoveOutcome> {
  assertMay(access, 'set-up');
  return database.write(async (em) => {
    const department = await readDepartment(em, access, code);
    if (department.version !== version) throw new Conflict('department', code, version);
    return removeIfUnused(em, access, code, now);
  });
}

/** The same inside the caller's transaction, whichever version it has. */
export async function removeIfUnused(
  em: EntityManager,
  access: OrganisationAccess,
  code: string,
  now: Date,
): Promise<RemoveOutcome> {
  const pilots = await readPilots(em, access.organisationId);
  if (pilots.some((pilot) => concerns(pilot, code))) return 'has-pilots';
  if (await hasHead(em, access.organisationId, code)) return 'has-heads';
  if (await hasOpenSignals(em, access.organisationId, code)) return 'has-signals';
  await removeDepartment(em, access, code, now.toISOString());
  return 'removed';
}
