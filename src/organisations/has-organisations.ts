import type { EntityManager } from 'typeorm';
import { OrganisationStore } from './store/organisation.store.js';

/** False for a fresh database. */
export async function hasOrganisations(em: EntityManager): Promise<boolean> {
  return !(await new OrganisationStore(em).isEmpty());
}
