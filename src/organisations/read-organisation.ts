import type { EntityManager } from 'typeorm';
import { NotFound } from '../platform/database/index.js';
import type { Department, Organisation } from '../planning/index.js';
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
  return {
    name: row.name,
    ...row.profile,
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
