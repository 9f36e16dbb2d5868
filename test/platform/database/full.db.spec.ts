import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import { makeDatabase, openDatabase } from '../../support/databases.js';
import { anOrganisation } from './rows.js';

describe('an SQLite file that cannot grow, as on a full disk', () => {
  it('refuses writes with the reason, goes on reading, and writes again when there is room', async () => {
    const made = await makeDatabase('sqlite');
    const database = await openDatabase(made);
    const add = (size: number) =>
      database.write((em) =>
        em.insert(OrganisationRow, anOrganisation({ profile: { goal: 'x'.repeat(size) } })),
      );
    const count = () => database.read((em) => em.count(OrganisationRow));
    const limitPages = (pages: number) =>
      database.write((em) => em.query(`PRAGMA max_page_count = ${String(pages)}`));

    await add(10);
    // Never below what the file has already: SQLite then takes the present size.
    await limitPages(1);
    for (let tries = 0; tries < 3; tries += 1) {
      await expect(add(500_000)).rejects.toMatchObject({ name: 'DatabaseBusy', reason: 'full' });
      expect(await count()).toBe(1);
    }
    await limitPages(1_000_000);
    await add(500_000);
    expect(await count()).toBe(2);
    await database.close();
    await made.remove();
  });
});
