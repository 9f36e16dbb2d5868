import { DepartmentRow } from '../../../src/organisations/store/department.entity.js';
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import { Conflict, NotFound, updateVersioned } from '../../../src/platform/database/index.js';
import { onBothDatabases } from '../../support/databases.js';
import { aDepartment, anOrganisation } from './rows.js';

onBothDatabases('a change at a version', (given) => {
  const ours = anOrganisation();
  const theirs = anOrganisation();
  const department = aDepartment(ours.id, { version: 3 });
  const { id } = department;

  beforeEach(async () => {
    await given.database.write(async (em) => {
      await em.deleteAll(OrganisationRow);
      await em.insert(OrganisationRow, [ours, theirs]);
      await em.insert(DepartmentRow, department);
    });
  });

  const rename = (at: { id: string; version: number; organisationId?: string }, code = 'MC') =>
    given.database.write((em) => updateVersioned(em, DepartmentRow, at, { code }));
  const stored = () => given.database.read((em) => em.findOneByOrFail(DepartmentRow, { id }));

  it('is made at the version that was read, and counted', async () => {
    expect(await rename({ id, organisationId: ours.id, version: 3 })).toBe(4);
    expect(await stored()).toEqual({ ...department, code: 'MC', version: 4 });
  });

  it.each([2, 4])('is refused at version %i', async (version) => {
    const refused = rename({ id, organisationId: ours.id, version });
    await expect(refused).rejects.toEqual(new Conflict('department', id, version));
    expect(await stored()).toEqual(department);
  });

  it('does not find a row of another organisation, nor a row that is not there', async () => {
    const missing = '00000000-0000-4000-8000-000000000000';
    const foreign = rename({ id, organisationId: theirs.id, version: 3 });
    await expect(foreign).rejects.toEqual(new NotFound('department', id));
    await expect(rename({ id: missing, version: 1 })).rejects.toEqual(new NotFound('department', missing));
    expect(await stored()).toEqual(department);
  });
});
