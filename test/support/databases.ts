import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { schema } from '../../ormconfig.js';
import { Database, type DatabaseSetup } from '../../src/platform/database/index.js';

export type DatabaseKind = 'sqlite' | 'postgres';

/** An empty database of one's own. */
export interface TestDatabase {
  readonly kind: DatabaseKind;
  readonly url: string;
  /** A folder of one's own that is removed with it; the SQLite file is in there. */
  readonly folder: string;
  remove(): Promise<void>;
}

function postgresUrl(): string {
  const url = process.env['TEST_POSTGRES_URL'];
  if (url === undefined) {
    throw new Error(
      'No PostgreSQL: tests that use one are called *.db.spec.ts, and Jest starts it for those.',
    );
  }
  return url;
}

/** Runs one statement on a server, beside the product. */
export async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** @param server PostgreSQL to make the database on; the one of this test run when left out */
export async function makeDatabase(kind: DatabaseKind, server?: string): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'kikkerplan-test-'));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  if (kind === 'sqlite')
    return { kind, folder, url: `sqlite:${join(folder, 'test.db')}`, remove: removeFolder };

  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const serverUrl = server ?? postgresUrl();
  await onServer(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = name;
  return {
    kind,
    folder,
    url: url.href,
    remove: async () => {
      await onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
      await removeFolder();
    },
  };
}

/** Opens the product's own door to it, with all tables. */
export async function openDatabase(
  made: TestDatabase,
  setup: Partial<DatabaseSetup> = {},
): Promise<Database> {
  const database = await Database.open({ url: made.url, schema, ...setup });
  await database.migrate();
  return database;
}

/** What a suite sees of the database it was given; to be used inside tests and hooks only. */
export interface Given {
  readonly kind: DatabaseKind;
  readonly made: TestDatabase;
  readonly database: Database;
}

/**
 * One suite for both databases: everything in it runs on an SQLite file and on a PostgreSQL, each new for the suite and
 * with all tables.
 */
export function onBothDatabases(
  name: string,
  suite: (given: Given) => void,
  setup: Partial<DatabaseSetup> = {},
): void {
  describe.each<DatabaseKind>(['sqlite', 'postgres'])(`${name} (%s)`, (kind) => {
    let made: TestDatabase | undefined;
    let database: Database | undefined;

    beforeAll(async () => {
      made = await makeDatabase(kind);
      database = await openDatabase(made, setup);
    });

    afterAll(async () => {
      await database?.close();
      await made?.remove();
    });

    suite({
      kind,
      get made() {
        if (!made) throw new Error('the database is there in tests and hooks only');
        return made;
      },
      get database() {
        if (!database) throw new Error('the database is there in tests and hooks only');
        return database;
      },
    });
  });
}
