import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Pilot } from '../planning/index.js';
import { PilotStore } from './store/pilot.store.js';

/** Stores proposals in the order given, inside the caller's transaction. */
export async function addPilots(
  em: EntityManager,
  organisationId: string,
  pilots: readonly Pilot[],
  now: string,
): Promise<void> {
  await new PilotStore(em).add(
    pilots.map((proposal, position) => ({
      id: randomUUID(),
      organisationId,
      code: proposal.id,
      position,
      title: proposal.title,
      c: proposal.c,
      ownerCode: proposal.owner,
      state: proposal.state ?? 'proposed',
      proposal,
      reference: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    })),
  );
}
