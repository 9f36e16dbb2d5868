import type { EntityManager } from 'typeorm';
import { assertMayPropose, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import type { Pilot } from '../../planning/index.js';
import { addPilot } from '../add-pilots.js';
import { changePilot } from '../change-pilot.js';
import { findPilot } from '../find-pilot.js';
import { addStep } from './proposal-steps.js';

/** A proposal out of a list. */
export interface ListedProposal {
  /** Left out: the next free one. */
  readonly code?: string;
  /** Of what it changes; left out for a new one. */
  readonly version?: number;
  readonly pilot: Omit<Pilot, 'id'>;
}

/**
 * Begins proposals, and changes those that are still being written, inside the caller's transaction.
 * @returns their codes, in the order given
 * @throws NotAllowed for another's department, Conflict when one was changed meanwhile
 */
export async function keepListed(
  em: EntityManager,
  access: OrganisationAccess,
  listed: readonly ListedProposal[],
  at: string,
): Promise<readonly string[]> {
  const codes: string[] = [];
  for (const { code, version, pilot } of listed) {
    assertMayPropose(access, pilot.owner);
    if (code !== undefined && version !== undefined) {
      await changePilot(em, access, { code, version, change: () => ({ ...pilot, id: code }), now: at });
      codes.push(code);
      continue;
    }
    const given = await addPilot(em, access.organisationId, (id) => ({ ...pilot, id }), at, code);
    const row = await findPilot(em, access, given);
    await addStep(em, access, row, { number: 1, status: 'draft', note: '', at });
    await recordAudit(em, {
      who: access,
      at,
      action: 'proposal-begun',
      subject: { kind: 'pilot', id: given, name: row.title },
      after: { owner: pilot.owner },
    });
    codes.push(given);
  }
  return codes;
}
