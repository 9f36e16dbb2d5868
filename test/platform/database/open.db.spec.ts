import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schema } from '../../../ormconfig.js';
import { Database, DatabaseRefused } from '../../../src/platform/database/index.js';
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import { makeDatabase, onServer, openDatabase, type TestDatabase } from '../../support/databases.js';
import { anOrganisation } from './rows.js';

describe('opening an SQLite file', () => {
  let made: TestDatabase;
  const open = (path: string) => Database.open({ url: `sqlite:${join(made.folder, path)}`, schema });

  beforeEach(async () => {
    made = await makeDatabase('sqlite');
  });

  afterEach(async () => {
    await made.remove();
  });

  it('makes the file and its folder, for this user only', async () => {
    const database = await open('new/deeper/plan.db');
    await database.close();
    expect((await stat(join(made.folder, 'new/deeper'))).mode & 0o777).toBe(0o700);
  });

  it('folds everything back into the one file when it is closed', async () => {
    const database = await openDatabase(made);
    await database.write((em) => em.insert(OrganisationRow, anOrganisation()));
    const file = join(made.folder, 'test.db');
    expect((await stat(`${file}-wal`)).size).toBeGreaterThan(0);
    await database.close();
    await expect(stat(`${file}-wal`)).rejects.toThrow('ENOENT');
  });

  it('refuses a file that is something else, and leaves it alone', async () => {
    await writeFile(join(made.folder, 'letter.db'), 'Dear reader, '.repeat(100));
    await expect(open('letter.db')).rejects.toEqual(
      new DatabaseRefused('The file of DATABASE_URL is not an SQLite database.'),
    );
    expect((await stat(join(made.folder, 'letter.db'))).size).toBe(1_300);
  });

  it('refuses a folder in the place of the file', async () => {
    await mkdir(join(made.folder, 'folder.db'));
    await expect(open('folder.db')).rejects.toThrow(/cannot be opened/);
  });
});

describe('opening a PostgreSQL database', () => {
  let made: TestDatabase;

  beforeEach(async () => {
    made = await makeDatabase('postgres');
  });

  afterEach(async () => {
    await made.remove();
  });

  function open(change: (url: URL) => void): Promise<Database> {
    const url = new URL(made.url);
    change(url);
    return Database.open({ url: url.href, schema });
  }

  it('refuses a wrong password in a sentence, without repeating it', async () => {
    const refused = await open((url) => (url.password = 'geheim')).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DatabaseRefused);
    expect(String(refused)).toContain('user name or the password');
    expect(String(refused)).not.toContain('geheim');
  });

  it('refuses a database that is not there', async () => {
    await expect(open((url) => (url.pathname = 'nowhere'))).rejects.toThrow(/no database with the name/);
  });

  it('refuses a database that cannot keep every character', async () => {
    const name = `latin_${String(process.pid)}`;
    const libc = "LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C'";
    await onServer(made.url, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'LATIN1' ${libc}`);
    try {
      await expect(open((url) => (url.pathname = name))).rejects.toThrow(/LATIN1.*UTF8/);
    } finally {
      await onServer(made.url, `DROP DATABASE ${name} WITH (FORCE)`);
    }
  });
});
