import { DataSource, type EntityManager } from 'typeorm';
import { schema } from '../../../ormconfig.js';
import { PilotRow } from '../../../src/pilots/store/pilot.entity.js';
import { dataSourceOptions, parseDatabaseUrl } from '../../../src/platform/database/index.js';
import { makeDatabase, onBothDatabases, type TestDatabase } from '../../support/databases.js';
import { oneOfEverything, TABLES } from './rows.js';

async function connected<T>(made: TestDatabase, use: (source: DataSource) => Promise<T>): Promise<T> {
  const parsed = parseDatabaseUrl(made.url);
  if ('problem' in parsed) throw new Error(parsed.problem);
  const source = await new DataSource(dataSourceOptions(parsed.address, schema, 'migrations')).initialize();
  try {
    return await use(source);
  } finally {
    await source.destroy();
  }
}

/** Tables, constraints and indices as the database itself describes them, in a fixed order. */
const DESCRIPTIONS = {
  sqlite: `SELECT type || ' ' || tbl_name || ' ' || coalesce(sql, name) AS text FROM sqlite_master
    WHERE tbl_name NOT IN ('migrations', 'sqlite_sequence') AND type <> 'trigger'`,
  postgres: `SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS text FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND conrelid <> 'migrations'::regclass
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
    UNION ALL SELECT table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'`,
};

/** SQLite keeps a table as the sentence that made it; the order of its constraints says nothing. */
function parts(description: string): readonly string[] {
  const [head = '', ...constraints] = description.replace(/\)$/, '').split(', CONSTRAINT ');
  return [head, ...constraints.toSorted()];
}

async function described(
  source: DataSource,
  kind: TestDatabase['kind'],
): Promise<readonly (readonly string[])[]> {
  const rows: { text: string }[] = await source.query(DESCRIPTIONS[kind]);
  return rows
    .map(({ text }) => text)
    .toSorted()
    .map(parts);
}

onBothDatabases('the tables', (given) => {
  it('are what the entities say: nothing would be changed', async () => {
    const { upQueries } = await connected(given.made, (source) => source.driver.createSchemaBuilder().log());
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('are word for word what TypeORM makes of the entities, checks included', async () => {
    const fresh = await makeDatabase(given.kind);
    try {
      const fromEntities = await connected(fresh, async (source) => {
        await source.synchronize();
        // So that both can leave it out by name.
        await source.query('CREATE TABLE migrations (id integer)');
        return described(source, given.kind);
      });
      const fromMigrations = await connected(given.made, (source) => described(source, given.kind));
      expect(fromMigrations).toEqual(fromEntities);
      expect(fromMigrations.length).toBeGreaterThan(TABLES.length);
    } finally {
      await fresh.remove();
    }
  });

  it('give back every row as it was written, and let go of everything with its organisation', async () => {
    const everything = oneOfEverything();
    await given.database.write(async (em) => {
      for (const { entity, row } of everything) await em.insert(entity, row);
    });
    for (const { entity, row } of everything) {
      expect(await given.database.read((em) => em.findOneBy(entity, { id: row.id }))).toEqual(row);
    }
    await given.database.write((em) => em.query('DELETE FROM organisation'));
    const left = await given.database.read((em) => countEach(em));
    expect(Object.keys(left).toSorted()).toEqual([
      'account_link',
      'attempt',
      'audit_entry',
      'house_style',
      'identity',
      'mail_choice',
      'password',
      'person',
      'session',
      'sign_in_token',
    ]);
  });

  it.each([
    ['a text in a whole number', 'position', 'abc'],
    ['a fraction in a whole number', 'position', 1.5],
    ['a number beyond 2^31', 'position', 2 ** 31],
    ['a number below the first', 'version', 0],
    ['an empty title', 'title', ''],
    ['a title that is too long', 'title', 'x'.repeat(301)],
    ['a C that does not exist', 'c', 'chaos'],
    ['a state that does not exist', 'state', 'maybe'],
    ['a moment in another form', 'created_at', '2026-01-05 12:00'],
    ['nothing where something has to be', 'owner_code', null],
    ['an organisation that does not exist', 'organisation_id', '00000000-0000-4000-8000-000000000000'],
    ['an id that is no id', 'id', 'P01'],
  ])('refuse %s', async (_, column, value) => {
    const everything = oneOfEverything();
    const pilot = everything.find(({ entity }) => entity === PilotRow);
    if (!pilot) throw new Error('no pilot');
    const spoiled = given.database.write(async (em) => {
      await em.query('DELETE FROM organisation');
      await em.query('DELETE FROM person');
      for (const { entity, row } of everything) await em.insert(entity, row);
      const place = given.kind === 'sqlite' ? ['?', '?'] : ['$1', '$2'];
      await em.query(`UPDATE pilot SET ${column} = ${place[0]} WHERE id = ${place[1]}`, [
        value,
        pilot.row.id,
      ]);
    });
    await expect(spoiled).rejects.toThrow(/constraint|out of range|invalid input syntax/i);
  });
});

async function countEach(em: EntityManager): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of TABLES) {
    const [row] = await em.query<{ n: string | number }[]>(`SELECT count(*) AS n FROM "${table}"`);
    if (Number(row?.n) > 0) counts[table] = Number(row?.n);
  }
  return counts;
}
