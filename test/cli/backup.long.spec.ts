import { readFileSync, writeFileSync } from 'node:fs';
import { schema } from '../../ormconfig.js';
import { AuditEntry } from '../../src/accounts/store/audit-entry.entity.js';
import { OrganisationRow } from '../../src/organisations/store/organisation.entity.js';
import { Database } from '../../src/platform/database/index.js';
import { anOrganisation } from '../platform/database/rows.js';
import { run } from './run.js';
import { scratchFolder } from './scratch-folder.js';

const scratch = scratchFolder();
const before = process.env['DATABASE_URL'];
let count = 0;
/** Tables of the product without those that no backup holds. */
const TABLES_KEPT = schema.entities.length - (schema.passing?.length ?? 0);

async function opened(): Promise<Database> {
  const database = await Database.open({ url: process.env['DATABASE_URL'] ?? '', schema });
  await database.migrate();
  return database;
}

beforeEach(() => {
  count += 1;
  process.env['DATABASE_URL'] = `sqlite:${scratch.at(`${String(count)}.db`)}`;
});

afterAll(() => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
});

async function withAnOrganisation(): Promise<void> {
  const database = await opened();
  await database.write((em) => em.insert(OrganisationRow, anOrganisation()));
  await database.close();
}

describe('kikkerplan backup and restore', () => {
  it('make a file and put it back, and say what happened', async () => {
    await withAnOrganisation();
    const file = scratch.at(`${String(count)}.backup`);
    expect(await run('backup', file)).toEqual({
      code: 0,
      out:
        `Reservekopie gemaakt: ${file}. Inhoud: 1 rij uit ${String(TABLES_KEPT)} tabellen.\n` +
        'Bewaar dit bestand als een geheim: alles van alle organisaties staat erin.\n',
      err: '',
    });
    const { code, out } = await run('restore', file, '--lang', 'en');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /^Put back: 1 row in \d+ tables.*\nThe database that was there is kept as .*\.replaced-/u,
      ),
    ]);
    const database = await opened();
    expect(await database.read((em) => em.find(AuditEntry))).toMatchObject([
      { action: 'restored', subjectKind: 'installation', organisationId: null },
    ]);
    await database.close();
  });

  it('move between the two with --portable, with the same counts and hashes as JSON', async () => {
    await withAnOrganisation();
    const file = scratch.at(`${String(count)}.jsonl`);
    const made = JSON.parse((await run('backup', file, '--portable', '--json')).out) as { tables: unknown };
    process.env['DATABASE_URL'] = `sqlite:${scratch.at(`${String(count)}-other.db`)}`;
    const put = JSON.parse((await run('restore', file, '--json')).out) as { tables: unknown };
    expect(put.tables).toEqual(made.tables);
  });

  it('end with 2 when the file is wrong, 3 when the database cannot now', async () => {
    await withAnOrganisation();
    const file = scratch.at(`${String(count)}.backup`);
    await run('backup', file);
    const damaged = scratch.at(`${String(count)}.damaged`);
    writeFileSync(damaged, readFileSync(file).subarray(0, 5_000));
    const ran = [
      await run('backup', file),
      await run('restore', scratch.at('nowhere')),
      await run('restore', damaged),
    ];
    const database = await opened();
    ran.push(await run('restore', file));
    await database.close();
    process.env['DATABASE_URL'] = 'postgres://jo:secret-of-jo@127.0.0.1:9/kikkerplan';
    ran.push(await run('restore', file), await run('backup', scratch.at('never')));
    expect(ran.map(({ code }) => code)).toEqual([2, 2, 2, 3, 2, 3]);
    expect(ran.map(({ err }) => err.split('\n').length)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(ran[2]?.err).toContain('beschadigd');
    expect(ran[3]?.err).toContain('stop de server eerst');
    expect(ran[4]?.err).toContain('--portable');
    expect(ran.map(({ err }) => err).join('')).not.toContain('secret-of-jo');
  });

  it('say where the settings are wrong', async () => {
    process.env['DATABASE_URL'] = 'mysql://x';
    const { code, err } = await run('backup', scratch.at('never'));
    expect([code, err]).toEqual([2, expect.stringContaining('DATABASE_URL is not usable')]);
  });
});
