import type { EntityManager } from 'typeorm';
import type { OrganisationAccess } from '../accounts/index.js';
import { NotFound, type Database } from '../platform/database/index.js';
import type { Department, Organisation } from '../planning/index.js';
import type { Language } from '../platform/words/index.js';
import { OrganisationStore } from './store/organisation.store.js';

/**
 * The organisation with its departments, as the planning core knows it.
 * @throws NotFound when the organisation is gone
 */
export async function readOrganisation(em: EntityManager, organisationId: string): Promise<Organisation> {
  const store = new OrganisationStore(em);
  const row = await store.findById(organisationId);
  if (!row) throw new NotFound('organisation', organisationId);
  const departments = await store.listDepartments(organisationId);
  const { language: _, ...profile } = row.profile;
  return {
    name: row.name,
    ...profile,
    departments: departments.map((department): Department => ({ id: department.code, ...department.data })),
  };
}

/** Differs whenever the organisation or one of its departments was edited, added or removed. */
export async function readOrganisationRevision(
  em: EntityManager,
  organisationId: string,
): Promise<readonly (readonly [string, number])[]> {
  const store = new OrganisationStore(em);
  const rows = [
    ...(await store.listVersions(organisationId)),
    ...(await store.listDepartmentVersions(organisationId)),
  ];
  return rows.map(({ id, version }) => [id, version]);
}

/** The language of mail to people who have not chosen one; undefined when nobody said which. */
export async function languageOf(
  database: Database,
  { organisationId }: Pick<OrganisationAccess, 'organisationId'>,
): Promise<Language | undefined> {
  return database.read(async (em) => readLanguage(em, organisationId));
}

/** The same, inside a transaction; also the one in which its people write, as far as we know. */
export async function readLanguage(em: EntityManager, organisationId: string): Promise<Language | undefined> {
  return (await new OrganisationStore(em).findById(organisationId))?.profile.language;
}

/** Codes and names, in the order of the organisation. */
export async function listDepartments(
  database: Database,
  { organisationId }: Pick<OrganisationAccess, 'organisationId'>,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const rows = await database.read(async (em) => new OrganisationStore(em).listDepartments(organisationId));
  return rows.map(({ code, data }) => ({ id: code, name: data.name }));
}

/**
 * How an organisation is called and where it is, for somebody who was let in there.
 * @throws NotFound when the organisation is gone
 */
export async function readAddress(
  database: Database,
  organisationId: string,
): Promise<{ readonly name: string; readonly slug: string }> {
  const row = await database.read(async (em) => new OrganisationStore(em).findById(organisationId));
  if (!row) throw new NotFound('organisation', organisationId);
  return { name: row.name, slug: row.slug };
}

/** Id of the organisation with that part of the address; null when there is none. */
export async function findOrganisationId(database: Database, slug: string): Promise<string | null> {
  const row = await database.read(async (em) => new OrganisationStore(em).findBySlug(slug));
  return row?.id ?? null;
}
