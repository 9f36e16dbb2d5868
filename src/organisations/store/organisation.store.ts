import { In, type EntityManager } from 'typeorm';
import { updateVersioned, type RowAtVersion } from '../../platform/database/index.js';
import { DepartmentRow } from './department.entity.js';
import { OrganisationRow } from './organisation.entity.js';

type OrganisationChanges = Pick<OrganisationRow, 'profile' | 'updatedAt'> &
  Partial<Pick<OrganisationRow, 'name'>>;

type DepartmentAt = Pick<DepartmentRow, 'id' | 'organisationId' | 'version'>;

/** Client organisations and their departments. */
export class OrganisationStore {
  constructor(private readonly em: EntityManager) {}

  async findBySlug(slug: string): Promise<OrganisationRow | null> {
    return this.em.findOneBy(OrganisationRow, { slug });
  }

  /** The one with this address, when it is among these. */
  async findAddress(
    slug: string,
    organisationIds: readonly string[],
  ): Promise<Pick<OrganisationRow, 'id' | 'slug' | 'name'> | null> {
    return this.em.findOne(OrganisationRow, {
      select: { id: true, slug: true, name: true },
      where: { slug, id: In([...organisationIds]) },
    });
  }

  async listAddresses(): Promise<readonly Pick<OrganisationRow, 'id' | 'slug'>[]> {
    return this.em.find(OrganisationRow, { select: { id: true, slug: true }, order: { id: 'ASC' } });
  }

  async findById(organisationId: string): Promise<OrganisationRow | null> {
    return this.em.findOneBy(OrganisationRow, { id: organisationId });
  }

  async listByIds(organisationIds: readonly string[]): Promise<readonly OrganisationRow[]> {
    return this.em.findBy(OrganisationRow, { id: In([...organisationIds]) });
  }

  async count(): Promise<number> {
    return this.em.count(OrganisationRow);
  }

  async isEmpty(): Promise<boolean> {
    return !(await this.em.exists(OrganisationRow, {}));
  }

  async add(organisation: OrganisationRow): Promise<void> {
    await this.em.insert(OrganisationRow, organisation);
  }

  /** @throws Conflict when the row is no longer at that version */
  async update(at: RowAtVersion, changes: OrganisationChanges): Promise<number> {
    // TypeORM's type of a partial row does not know that a JSON column is one value.
    return updateVersioned(this.em, OrganisationRow, at, changes as object);
  }

  /** Writes the row without changing its version, so that another transaction that does the same has to wait or start again. */
  async touch(organisationId: string, updatedAt: string): Promise<void> {
    await this.em.update(OrganisationRow, { id: organisationId }, { updatedAt });
  }

  async listDepartments(organisationId: string): Promise<readonly DepartmentRow[]> {
    return this.em.find(DepartmentRow, { where: { organisationId }, order: { position: 'ASC' } });
  }

  /** What changes when the organisation's own row does. */
  async listVersions(organisationId: string): Promise<readonly Pick<OrganisationRow, 'id' | 'version'>[]> {
    return this.em.find(OrganisationRow, {
      select: { id: true, version: true },
      where: { id: organisationId },
    });
  }

  async listDepartmentVersions(
    organisationId: string,
  ): Promise<readonly Pick<DepartmentRow, 'id' | 'version'>[]> {
    return this.em.find(DepartmentRow, {
      select: { id: true, version: true },
      where: { organisationId },
      order: { position: 'ASC' },
    });
  }

  async addDepartments(departments: readonly DepartmentRow[]): Promise<void> {
    await this.em.insert(DepartmentRow, [...departments]);
  }

  async findDepartment(organisationId: string, code: string): Promise<DepartmentRow | null> {
    return this.em.findOneBy(DepartmentRow, { organisationId, code });
  }

  /** @throws Conflict when the row is no longer at that version */
  async updateDepartment(at: DepartmentAt, data: DepartmentRow['data']): Promise<void> {
    await updateVersioned(this.em, DepartmentRow, at, { data });
  }

  async removeDepartment({
    id,
    organisationId,
  }: Pick<DepartmentRow, 'id' | 'organisationId'>): Promise<void> {
    await this.em.delete(DepartmentRow, { id, organisationId });
  }
}
