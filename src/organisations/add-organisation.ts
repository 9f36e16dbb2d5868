import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Organisation } from '../planning/index.js';
import { OrganisationStore } from './store/organisation.store.js';
import { freeSlug } from './slug.js';

export interface AddedOrganisation {
  readonly organisationId: string;
  readonly slug: string;
}

/** Stores an organisation with its departments, inside the caller's transaction. */
export async function addOrganisation(
  em: EntityManager,
  organisation: Organisation,
  now: string,
): Promise<AddedOrganisation> {
  const store = new OrganisationStore(em);
  const { name, departments, ...profile } = organisation;
  const organisationId = randomUUID();
  const slug = await freeSlug(name, async (candidate) => (await store.findBySlug(candidate)) !== null);
  await store.add({ id: organisationId, slug, name, profile, version: 1, createdAt: now, updatedAt: now });
  await store.addDepartments(
    departments.map(({ id: code, ...data }, position) => ({
      id: randomUUID(),
      organisationId,
      code,
      position,
      data,
      version: 1,
    })),
  );
  return { organisationId, slug };
}
