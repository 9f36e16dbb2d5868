import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { schema } from '../../../ormconfig.js';
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import {
  Database,
  DatabaseRefused,
  dataSourceOptions,
  parseDatabaseUrl,
  type Schema,
} from '../../../src/platform/database/index.js';
import { compileProgram, startProgram } from '../../support/child-program.js';
import { makeDatabase, type DatabaseKind, type TestDatabase } from '../../support/databases.js';
import { oneOfEverything, TABLES } from './rows.js';

const PROGRAM = 'test/platform/database/migrate-once.program.ts';
const KILLED_PROGRAM = 'test/platform/database/migrate-until-killed.program.ts';

/** A step of a version to come. */
class Hats4000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE hat (id text PRIMARY KEY)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE hat');
  }
}

class Breaks4000000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE half (id text PRIMARY KEY)');
    throw new Error('halfway');
  }
  down(): Promise<void> {
    return Promise.resolve();
  }
}

class LosesParents4000000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM organisation');
  }
  down(): Promise<void> {
    return Promise.resolve();
  }
}

function withSteps(...more: Schema['migrations']): Schema {
  return { ...schema, migrations: [...schema.migrations, ...more] };
}

async function migrated(made: TestDatabase, steps: Schema = schema): Promise<Database> {
  const database = await Database.open({ url: made.url, schema: steps });
  try {
    await database.migrate();
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function tablesOf(made: TestDatabase, named: readonly string[]): Promise<readonly string[]> {
  const database = await Database.open({ url: made.url, schema });
  const there = await database.read(async (em) => {
    const found: string[] = [];
    for (const name of named) if (await em.queryRunner?.hasTable(name)) found.push(name);
    return found;
  });
  await database.close();
  return there;
}

async function undoLast(made: TestDatabase): Promise<void> {
  const parsed = parseDatabaseUrl(made.url);
  if ('problem' in parsed) throw new Error(parsed.problem);
  const source = await new DataSource(dataSourceOptions(parsed.address, schema, 'migrations')).initialize();
  await source.undoLastMigration();
  await source.destroy();
}

describe.each<DatabaseKind>(['sqlite', 'postgres'])('migrations (%s)', (kind) => {
  let made: TestDatabase;

  beforeEach(async () => {
    made = await makeDatabase(kind);
  });

  afterEach(async () => {
    await made.remove();
  });

  it('are taken once, and not again', async () => {
    const database = await Database.open({ url: made.url, schema });
    expect(await database.migrate()).toEqual(schema.migrations.map(({ name }) => name));
    expect(await database.migrate()).toEqual([]);
    await database.close();
  });

  it('go up, down and up again on a database with rows in it', async () => {
    const first = await migrated(made);
    const everything = oneOfEverything();
    await first.write(async (em) => {
      for (const { entity, row } of everything) await em.insert(entity, row);
    });
    await first.close();

    for (const _ of schema.migrations) await undoLast(made);
    expect(await tablesOf(made, TABLES)).toEqual([]);

    const second = await migrated(made);
    await second.write(async (em) => {
      for (const { entity, row } of everything) await em.insert(entity, row);
    });
    expect(await second.read((em) => em.count(OrganisationRow))).toBe(1);
    await second.close();
    expect(await tablesOf(made, TABLES)).toEqual(TABLES);
  });

  it('take a later step on a database that is in use, and keep its rows', async () => {
    const old = await migrated(made);
    const everything = oneOfEverything();
    await old.write(async (em) => {
      for (const { entity, row } of everything) await em.insert(entity, row);
    });
    await old.close();

    const next = await migrated(made, withSteps(Hats4000000000000));
    expect(await next.read((em) => em.count(OrganisationRow))).toBe(1);
    await next.close();
    expect(await tablesOf(made, ['hat'])).toEqual(['hat']);
  });

  it('leave nothing of a step that fails, and keep the ones before it', async () => {
    await expect(migrated(made, withSteps(Hats4000000000000, Breaks4000000000001))).rejects.toThrow(
      'halfway',
    );
    expect(await tablesOf(made, ['organisation', 'hat', 'half'])).toEqual(['organisation', 'hat']);

    const repaired = await Database.open({ url: made.url, schema: withSteps(Hats4000000000000) });
    expect(await repaired.migrate()).toEqual([]);
    await repaired.close();
  });

  it('refuse a database that is newer than this version, in a sentence', async () => {
    await (await migrated(made, withSteps(Hats4000000000000))).close();
    const refused = await migrated(made).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DatabaseRefused);
    expect(String(refused)).toMatch(/newer version of Kikkerplan.*Hats4000000000000.*backup/);
    expect(await tablesOf(made, ['hat'])).toEqual(['hat']);
  });

  it('are taken once by two processes that start together', async () => {
    const program = await compileProgram(PROGRAM);
    const children = [startProgram(program, [made.url]), startProgram(program, [made.url])];
    // When one of them fails, the other still waits for its word.
    const end = (): void => children.forEach(({ process: child }) => void child.kill());
    await Promise.all(children.map((child) => child.line('ready'))).catch((error: unknown) => {
      end();
      throw error;
    });
    for (const { process: child } of children) child.stdin?.write('go\n');
    const took = await Promise.all(children.map((child) => child.line('took')));
    // PostgreSQL lets one of them do all; on SQLite they may take turns, step by step.
    const steps = took.map((line) => Number(line.split(' ')[1]));
    expect(steps.reduce((sum, each) => sum + each, 0)).toBe(schema.migrations.length);
    expect(await Promise.all(children.map((child) => child.ended))).toEqual([0, 0]);
    expect(await tablesOf(made, TABLES)).toEqual(TABLES);
  });
});

describe.each<DatabaseKind>(['sqlite', 'postgres'])(
  'a process that is killed while it migrates (%s)',
  (kind) => {
    it('leaves the step that it was in undone, and the next one goes on from there', async () => {
      const made = await makeDatabase(kind);
      const program = await compileProgram(KILLED_PROGRAM);
      const last = schema.migrations.length - 1;
      const left: number[] = [];
      for (const at of [2, last]) {
        const child = startProgram(program, [made.url, String(at)]);
        await child.ended;
        expect(child.process.signalCode).toBe('SIGKILL');
        const database = await Database.open({ url: made.url, schema });
        left.push(
          await database.read((em) =>
            em.query<unknown[]>('SELECT 1 FROM migrations').then((rows) => rows.length),
          ),
        );
        await database.close();
      }
      expect(left).toEqual([2, last]);

      const database = await Database.open({ url: made.url, schema });
      expect(await database.migrate()).toEqual([schema.migrations[last]?.name]);
      await database.write(async (em) => {
        for (const { entity, row } of oneOfEverything()) await em.insert(entity, row);
      });
      await database.close();
      expect(await tablesOf(made, TABLES)).toEqual(TABLES);
      await made.remove();
    });
  },
);

describe('a step that leaves rows pointing to nothing', () => {
  it('is rolled back on SQLite, which does not look at that itself during a migration', async () => {
    const made = await makeDatabase('sqlite');
    const database = await migrated(made);
    await database.write(async (em) => {
      for (const { entity, row } of oneOfEverything()) await em.insert(entity, row);
    });
    await database.close();

    await expect(migrated(made, withSteps(LosesParents4000000000002))).rejects.toThrow(/point to nothing/);
    const again = await migrated(made);
    expect(await again.read((em) => em.count(OrganisationRow))).toBe(1);
    expect(await again.read((em) => em.query('PRAGMA foreign_key_check'))).toEqual([]);
    await again.close();
    await made.remove();
  });
});
