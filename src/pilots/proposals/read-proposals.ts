import type { EntityManager } from 'typeorm';
import { assertMay, type OrganisationAccess } from '../../accounts/index.js';
import type { Pilot, PilotStatus } from '../../planning/index.js';
import { findPilot } from '../find-pilot.js';
import { PilotStore } from '../store/pilot.store.js';
import { readSteps, statusOf, type TakenStep } from './proposal-steps.js';

/** A proposal on its way, also while it is being written. */
export interface WrittenProposal {
  readonly pilot: Pilot;
  readonly version: number;
  readonly status: PilotStatus;
  readonly steps: readonly TakenStep[];
  /** Moment of the last change, in UTC, ISO-8601. */
  readonly changedAt: string;
}

/** @throws NotAllowed, NotFound */
export async function readProposal(
  em: EntityManager,
  access: OrganisationAccess,
  code: string,
): Promise<WrittenProposal> {
  assertMay(access, 'read-proposals');
  const { id, proposal: pilot, version, updatedAt: changedAt } = await findPilot(em, access, code);
  const steps = (await readSteps(em, access.organisationId, id)).get(id) ?? [];
  return { pilot, version, changedAt, steps, status: statusOf(pilot, steps) };
}

/** Every proposal in the order in which they began. @throws NotAllowed */
export async function readProposals(
  em: EntityManager,
  access: OrganisationAccess,
): Promise<readonly WrittenProposal[]> {
  assertMay(access, 'read-proposals');
  const rows = await new PilotStore(em).list(access.organisationId);
  const taken = await readSteps(em, access.organisationId);
  return rows.map(({ id, proposal: pilot, version, updatedAt: changedAt }) => {
    const steps = taken.get(id) ?? [];
    return { pilot, version, changedAt, steps, status: statusOf(pilot, steps) };
  });
}
