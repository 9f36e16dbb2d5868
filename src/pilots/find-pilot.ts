import type { EntityManager } from 'typeorm';
import type { OrganisationAccess } from '../accounts/index.js';
import { NotFound } from '../platform/database/index.js';
import type { PilotRow } from './store/pilot.entity.js';
import { PilotStore } from './store/pilot.store.js';

/** @throws NotFound when this organisation has no pilot with that code */
export async function findPilot(
  em: EntityManager,
  { organisationId }: Pick<OrganisationAccess, 'organisationId'>,
  code: string,
): Promise<PilotRow> {
  const row = await new PilotStore(em).find(organisationId, code);
  if (!row) throw new NotFound('pilot', code);
  return row;
}
