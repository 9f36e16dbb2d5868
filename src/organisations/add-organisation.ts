import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Organisation } from '../planning/index.js';
import type { Language } from '../platform/words/index.js';
import { OrganisationStore } from './store/organisation.store.js';
import { freeSlug, isReserved } from './slug.js';

export interface AddedOrganisation {
  readonly organisationId: string;
  readonly slug: string;
}

/** What an installation knows of an organisation beside what a case says of it. */
export interface OrganisationDetails {
  /** Its part of the address, which must be free; made from the name when absent. */
  readonly slug?: string;
  /** Of mail to people who have not chosen one themselves. */
  readonly language?: Language;
}

/** Stores an organisation with its departments, inside the caller's transaction. */
export async function addOrganisation(
  em: EntityManager,
  organisation: Organisation,
  now: string,
  details: OrganisationDetails = {},
): Promise<AddedOrganisation> {
  const store = new OrganisationStore(em);
  const { name, departments, ...described } = organisation;
  const profile = { ...described, ...(details.language ? { language: details.language } : {}) };
  const organisationId = randomUUID();
  const slug = details.slug ?? (await freeAddress(em, name));
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

/** Whether an organisation has this part of the address, or nobody may. */
export async function isTaken(em: EntityManager, slug: string): Promise<boolean> {
  return isReserved(slug) || (await new OrganisationStore(em).findBySlug(slug)) !== null;
}

/** Its part of the address, made from the name. */
export async function freeAddress(em: EntityManager, name: string): Promise<string> {
  return freeSlug(name, async (candidate) => isTaken(em, candidate));
}
