import type { EntityManager } from 'typeorm';
import type { OrganisationAccess } from '../../accounts/index.js';
import type { Pilot, PilotStatus } from '../../planning/index.js';
import { PilotStore } from '../store/pilot.store.js';
import { ProposalStepStore } from '../store/proposal-step.store.js';
import { statusOf } from './proposal-steps.js';

/** Sent in, and nobody decided yet: colleagues judge it, or a verdict waits to be given. */
const OPEN: readonly PilotStatus[] = ['submitted', 'assessed'];

/** A pilot of an organisation, as its plan has it. */
export type PlannedPilots = Pick<OrganisationAccess, 'organisationId'> & {
  readonly pilots: readonly Pilot[];
};

/**
 * How many proposals wait for somebody's decision in each of these organisations, by id of the organisation. It looks
 * only at what their plans hold already, so that no proposal is read again.
 */
export async function readOpenProposals(
  em: EntityManager,
  plans: readonly PlannedPilots[],
): Promise<ReadonlyMap<string, number>> {
  const organisations = plans.map(({ organisationId }) => organisationId);
  const last = new Map<string, PilotStatus>();
  const taken = await new ProposalStepStore(em).listStatuses(organisations);
  for (const { pilotId, status } of taken) last.set(pilotId, status);
  const steps = new Map<string, PilotStatus>();
  for (const { id, organisationId, code } of await new PilotStore(em).listCodes(organisations)) {
    const status = last.get(id);
    if (status) steps.set(`${organisationId} ${code}`, status);
  }
  return new Map(
    plans.map(({ organisationId, pilots }) => {
      const open = pilots.filter((pilot) => {
        const status = steps.get(`${organisationId} ${pilot.id}`);
        return OPEN.includes(statusOf(pilot, status ? [{ status }] : []));
      });
      return [organisationId, open.length];
    }),
  );
}
