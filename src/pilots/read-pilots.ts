import type { EntityManager } from 'typeorm';
import type { Pilot } from '../planning/index.js';
import { PilotStore } from './store/pilot.store.js';

/** The organisation's proposals in their own order, as the planning core knows them. */
export async function readPilots(em: EntityManager, organisationId: string): Promise<readonly Pilot[]> {
  const rows = await new PilotStore(em).list(organisationId);
  return rows.map((row) => row.proposal);
}

/** Differs whenever a proposal was edited, added or removed. */
export async function readPilotsRevision(
  em: EntityManager,
  organisationId: string,
): Promise<readonly (readonly [string, number])[]> {
  const rows = await new PilotStore(em).listVersions(organisationId);
  return rows.map(({ id, version }) => [id, version]);
}
