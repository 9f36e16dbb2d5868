import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OrganisationRow } from '../../../../src/organisations/store/organisation.entity.js';
import {
  makeDatabase,
  openDatabase,
  type DatabaseKind,
  type TestDatabase,
} from '../../../support/databases.js';
import { anOrganisation } from '../rows.js';
import { damageReport } from './damage.js';
import { backUp, filled, problemOf, putBack } from './backups.js';

const REFUSALS = ['damaged', 'foreign', 'newer'];

let source: TestDatabase;
let target: TestDatabase;

async function started(kind: DatabaseKind): Promise<void> {
  source = await makeDatabase('sqlite');
  await filled(source);
  target = await makeDatabase(kind);
}

afterEach(async () => {
  await source.remove();
  await target.remove();
});

describe.each([
  ['a copy', false],
  ['a portable backup', true],
])('%s with damage', (_, portable) => {
  it('is refused wherever it is cut or changed, and the live file keeps every byte', async () => {
    await started('sqlite');
    await filled(target);
    await backUp(source, 'good', portable);
    const live = join(target.folder, 'test.db');
    const report = await damageReport({ good: join(source.folder, 'good'), target, live, points: 25 });
    expect(report).toEqual({ tried: 50, accepted: [], other: [], liveChanged: 0 });
  });
});

it('a portable backup with damage leaves an empty PostgreSQL empty', async () => {
  await started('postgres');
  const { sums } = await backUp(source, 'good', true);
  const good = await readFile(join(source.folder, 'good'));
  const bad = join(source.folder, 'bad');
  for (const at of [0.1, 0.5, 0.9]) {
    const changed = Buffer.from(good);
    const place = Math.floor(good.length * at);
    changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
    await writeFile(bad, changed);
    expect(REFUSALS).toContain(await problemOf(putBack(target, bad)));
  }
  // Nothing was left behind that stands in the way of the good one.
  expect((await putBack(target, join(source.folder, 'good'))).sums).toEqual(sums);
});

describe('a file that somebody made', () => {
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

  /** With every hash right. */
  async function made(
    tables: readonly (readonly [table: object, rows: readonly unknown[]])[],
  ): Promise<string> {
    let text = `${JSON.stringify({ format: 'kikkerplan-portable/1', product: '1', madeAt: 'now', steps: [] })}\n`;
    let count = 0;
    for (const [table, rows] of tables) {
      const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
      text += `${JSON.stringify(table)}\n${lines}${JSON.stringify({ rows: rows.length, sha256: sha(lines) })}\n`;
      count += rows.length;
    }
    const end = { end: 'kikkerplan-portable/1', tables: tables.length, rows: count, sha256: sha(text) };
    const file = join(target.folder, 'made');
    await writeFile(file, `${text}${JSON.stringify(end)}\n`);
    return file;
  }

  it.each([
    [
      'a table that is none of ours',
      [[{ table: 'person"; DROP TABLE person; --', columns: ['id'] }, [['x']]]],
    ],
    ['rows of another width', [[{ table: 'organisation', columns: ['id', 'name'] }, [['x']]]]],
    ['something that no column holds', [[{ table: 'organisation', columns: ['id'] }, [[{ $ne: 1 }]]]]],
    ['a row where a table should begin', [[['x'], []]]],
  ] as const)('with %s is refused, and the database stays', async (_, tables) => {
    await started('sqlite');
    await filled(target);
    const file = await made(tables);
    expect(await problemOf(putBack(target, file))).toBe('damaged');
    const opened = await openDatabase(target);
    expect(await opened.read((em) => em.count(OrganisationRow))).toBe(1);
    await opened.close();
  });

  it('that goes on for ever is refused before it fills the memory', async () => {
    await started('sqlite');
    const file = join(target.folder, 'endless');
    await writeFile(file, '{"format":"kikkerplan-portable/1","product":"');
    await writeFile(file, Buffer.alloc(140 * 1024 * 1024, 'x'), { flag: 'a' });
    expect((await stat(file)).size).toBeGreaterThan(140 * 1024 * 1024);
    expect(await problemOf(putBack(target, file))).toBe('damaged');
  });
});

it('a bigger copy than one page is refused for a byte that SQLite itself does not miss', async () => {
  await started('sqlite');
  const opened = await openDatabase(source);
  await opened.write((em) => em.insert(OrganisationRow, anOrganisation({ name: 'Polderzeker Noord' })));
  await opened.close();
  await backUp(source, 'good');
  const bytes = await readFile(join(source.folder, 'good'));
  bytes.write('Polderzeker Zuid!', bytes.indexOf('Polderzeker Noord'));
  await writeFile(join(source.folder, 'bad'), bytes);
  expect(await problemOf(putBack(target, join(source.folder, 'bad')))).toBe('damaged');
});
