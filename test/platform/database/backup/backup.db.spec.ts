import { chown, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schema } from '../../../../ormconfig.js';
import { DepartmentRow } from '../../../../src/organisations/store/department.entity.js';
import { OrganisationRow } from '../../../../src/organisations/store/organisation.entity.js';
import {
  makeDatabase,
  openDatabase,
  type DatabaseKind,
  type TestDatabase,
} from '../../../support/databases.js';
import { aDepartment, anOrganisation, TABLES } from '../rows.js';
import { ABOUT, addressOf, backUp, filled, NOW, problemOf, putBack } from './backups.js';
import { makeBackup } from '../../../../src/platform/database/backup/index.js';

const PASSING = [
  'session',
  'sign_in_token',
  'account_link',
  'attempt',
  'plan_file',
  'access_token',
  'outgoing_mail',
];
/** What a plan was when it was kept is a table of the plans, which the list of the others leaves out. */
const KEPT = [...new Set<string>([...TABLES, 'plan_version'])].filter((table) => !PASSING.includes(table));

let made: TestDatabase[];

async function fresh(kind: DatabaseKind): Promise<TestDatabase> {
  const database = await makeDatabase(kind);
  made.push(database);
  return database;
}

beforeEach(() => {
  made = [];
});

afterEach(async () => {
  for (const database of made) await database.remove();
});

async function countsOf(database: TestDatabase, tables: readonly string[]): Promise<readonly number[]> {
  const opened = await openDatabase(database);
  const counts = await opened.read(async (em) => {
    const found: number[] = [];
    for (const table of tables) {
      const [row] = await em.query<{ n: string | number }[]>(`SELECT count(*) AS n FROM "${table}"`);
      found.push(Number(row?.n));
    }
    return found;
  });
  await opened.close();
  return counts;
}

describe('a portable backup', () => {
  it.each<[DatabaseKind, DatabaseKind]>([
    ['sqlite', 'postgres'],
    ['postgres', 'sqlite'],
    ['sqlite', 'sqlite'],
    ['postgres', 'postgres'],
  ])('of %s fills an empty %s with the same rows, by count and by hash', async (from, to) => {
    const [source, target] = [await fresh(from), await fresh(to)];
    await filled(source);
    const there = await backUp(source, 'there', true);
    const restored = await putBack(target, join(source.folder, 'there'));
    const back = await backUp(target, 'back', true);

    expect(there.sums.map(({ table, rows }) => [table, rows]).toSorted()).toEqual(
      KEPT.map((table) => [table, 1]).toSorted(),
    );
    expect(restored.sums).toEqual(there.sums);
    expect(back.sums).toEqual(there.sums);
    expect(await countsOf(target, PASSING)).toEqual(PASSING.map(() => 0));
  });

  it('holds characters of every kind, in the order of their bytes', async () => {
    const [source, target] = [await fresh('sqlite'), await fresh('postgres')];
    const opened = await openDatabase(source);
    const names = ['a"b\\c', 'regel\nnog een\r\n', 'ä€🐸\u2028', "'); DROP TABLE person; --"];
    // More rows than are read at once, with ids that Dutch and bytes put in another order.
    const many = Array.from({ length: 130 }, (_, index) => `naam ${String(index)}`);
    await opened.write(async (em) => {
      for (const name of [...names, ...many]) await em.insert(OrganisationRow, anOrganisation({ name }));
    });
    await opened.close();
    const there = await backUp(source, 'there', true);
    await putBack(target, join(source.folder, 'there'));
    const reopened = await openDatabase(target);
    const found = await reopened.read((em) => em.find(OrganisationRow));
    await reopened.close();
    expect(found.map(({ name }) => name).toSorted()).toEqual([...names, ...many].toSorted());
    expect((await backUp(target, 'back')).sums).toEqual(there.sums);
  });

  it('of an older version is brought to this one', async () => {
    const [source, target] = [await fresh('sqlite'), await fresh('postgres')];
    const older = { ...schema, migrations: schema.migrations.slice(0, 3) };
    const opened = await openDatabase(source, { schema: older });
    const organisation = anOrganisation();
    await opened.write(async (em) => {
      await em.insert(OrganisationRow, organisation);
      await em.insert(DepartmentRow, aDepartment(organisation.id));
    });
    await opened.close();
    await backUp(source, 'old', true);
    const { steps } = await putBack(target, join(source.folder, 'old'));
    expect(steps).toHaveLength(schema.migrations.length - 3);
    expect(await countsOf(target, ['organisation', 'department', 'job'])).toEqual([1, 1, 0]);
  });

  it('put back belongs to the user of its folder, also when root does it', async () => {
    const [source, target] = [await fresh('sqlite'), await fresh('sqlite')];
    await filled(source);
    await backUp(source, 'there');
    // Only root can give a folder away; who is not root is the user of the server.
    if (process.getuid?.() === 0) await chown(target.folder, 12_345, 12_345);
    await putBack(target, join(source.folder, 'there'));
    const owner = (await stat(target.folder)).uid;
    expect((await stat(join(target.folder, 'test.db'))).uid).toBe(owner);
  });

  it('fills nothing but an empty PostgreSQL', async () => {
    const [source, target] = [await fresh('sqlite'), await fresh('postgres')];
    await filled(source);
    await filled(target);
    await backUp(source, 'there', true);
    const before = (await backUp(target, 'before')).sums;
    expect(await problemOf(putBack(target, join(source.folder, 'there')))).toBe('not-empty');
    expect((await backUp(target, 'after')).sums).toEqual(before);
  });
});

describe('a copy of an SQLite file', () => {
  it('replaces what is there, which is kept under another name', async () => {
    const target = await fresh('sqlite');
    await filled(target);
    const { kind, sums } = await backUp(target, 'copy');
    const opened = await openDatabase(target);
    await opened.write((em) => em.insert(OrganisationRow, anOrganisation({ name: 'Later' })));
    await opened.close();

    const report = await putBack(target, join(target.folder, 'copy'));
    expect([kind, report.kind, report.sums]).toEqual(['sqlite', 'sqlite', sums]);
    expect(report.replaced).toBe(join(target.folder, 'test.db.replaced-20261125T210000.000Z'));
    expect(await countsOf(target, ['organisation', ...PASSING])).toEqual([1, ...PASSING.map(() => 0)]);
    const kept = { ...target, url: `sqlite:${report.replaced ?? ''}` };
    expect(await countsOf(kept, ['organisation'])).toEqual([2]);
    expect((await readdir(target.folder)).filter((name) => /part|restoring/.test(name))).toEqual([]);
  });

  it('is for its owner only, and holds no session', async () => {
    const source = await fresh('sqlite');
    await filled(source);
    await backUp(source, 'copy');
    const file = join(source.folder, 'copy');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const bytes = await readFile(file);
    expect(bytes.includes('Polderzeker')).toBe(true);
    // Hashes of a session and of a token.
    for (const secret of ['a'.repeat(64), 'c'.repeat(64)]) expect(bytes.includes(secret)).toBe(false);
  });

  it('is not put in the place of a database that somebody works on', async () => {
    const target = await fresh('sqlite');
    await filled(target);
    await backUp(target, 'copy');
    const opened = await openDatabase(target);
    expect(await problemOf(putBack(target, join(target.folder, 'copy')))).toBe('in-use');
    await opened.write((em) => em.insert(OrganisationRow, anOrganisation()));
    expect(await opened.read((em) => em.count(OrganisationRow))).toBe(2);
    await opened.close();
  });

  it('saves what is too damaged to be opened, and takes its place', async () => {
    const target = await fresh('sqlite');
    await filled(target);
    await backUp(target, 'copy');
    await writeFile(join(target.folder, 'test.db'), 'no database at all '.repeat(100));
    await writeFile(join(target.folder, 'test.db-wal'), 'nor a log');
    const { replaced } = await putBack(target, join(target.folder, 'copy'));
    expect(await readFile(replaced ?? '', 'utf8')).toContain('no database at all');
    expect(await readFile(`${replaced ?? ''}-wal`, 'utf8')).toBe('nor a log');
    expect(await countsOf(target, ['organisation'])).toEqual([1]);
  });

  it('goes where there was nothing', async () => {
    const [source, target] = [await fresh('sqlite'), await fresh('sqlite')];
    await filled(source);
    await backUp(source, 'copy');
    const elsewhere = { ...target, url: `sqlite:${join(target.folder, 'new', 'place.db')}` };
    expect((await putBack(elsewhere, join(source.folder, 'copy'))).replaced).toBeNull();
    expect(await countsOf(elsewhere, ['organisation'])).toEqual([1]);
  });

  it('cannot fill a PostgreSQL, and says which backup can', async () => {
    const [source, target] = [await fresh('sqlite'), await fresh('postgres')];
    await filled(source);
    await backUp(source, 'copy');
    expect(await problemOf(putBack(target, join(source.folder, 'copy')))).toBe('needs-portable');
  });

  it('keeps the last line that is to be written, and only when all goes well', async () => {
    const target = await fresh('sqlite');
    await filled(target);
    await backUp(target, 'copy');
    const file = join(target.folder, 'copy');
    const failing = () => Promise.reject(new Error('last'));
    await expect(putBack(target, file, { lastTouch: failing })).rejects.toThrow('last');
    await putBack(target, file, {
      lastTouch: async (database) => {
        await database.write((em) => em.insert(OrganisationRow, anOrganisation()));
      },
    });
    expect(await countsOf(target, ['organisation'])).toEqual([2]);
  });
});

describe.each([false, true])('refused (portable: %s)', (portable) => {
  it('where a file is already, and without a database', async () => {
    const source = await fresh('sqlite');
    expect(await problemOf(backUp(source, 'copy', portable))).toBe('no-database');
    await filled(source);
    await writeFile(join(source.folder, 'copy'), 'mine');
    expect(await problemOf(backUp(source, 'copy', portable))).toBe('file-exists');
    expect(await readFile(join(source.folder, 'copy'), 'utf8')).toBe('mine');
  });

  it('of a newer version', async () => {
    const [source, target] = [await fresh('sqlite'), await fresh('sqlite')];
    class Hats4000000000000 {
      up = (): Promise<void> => Promise.resolve();
      down = (): Promise<void> => Promise.resolve();
    }
    const later = { ...schema, migrations: [...schema.migrations, Hats4000000000000] };
    await (await openDatabase(source, { schema: later })).close();
    const file = join(source.folder, 'new');
    await makeBackup({ address: addressOf(source), schema: later, file, portable, about: ABOUT });
    await filled(target);
    const before = (await backUp(target, 'before')).sums;
    expect(await problemOf(putBack(target, file, { now: NOW }))).toBe('newer');
    expect((await backUp(target, 'after')).sums).toEqual(before);
  });

  it('when it is not there, not ours, or a folder', async () => {
    const target = await fresh('sqlite');
    await filled(target);
    await writeFile(join(target.folder, 'letter.txt'), 'Beste Jo,');
    await writeFile(join(target.folder, 'empty'), '');
    const problems = ['nowhere', 'letter.txt', 'empty', '.'].map(async (name) =>
      problemOf(putBack(target, join(target.folder, name))),
    );
    expect(await Promise.all(problems)).toEqual(['no-file', 'foreign', 'foreign', 'no-file']);
  });
});
