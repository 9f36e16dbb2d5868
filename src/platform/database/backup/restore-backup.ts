import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import type { Schema } from '../data-sources.js';
import { Database } from '../database.js';
import type { DatabaseAddress } from '../database-url.js';
import { connect } from '../engine.js';
import { LIMITS } from '../limits.js';
import { kindOfBackup, type BackupKind } from './backup-file.js';
import { BackupRefused } from './backup-refused.js';
import { fillEmpty, stepsOf } from './fill-empty.js';
import { liveTables, stepsTaken } from './live-tables.js';
import { checkPortable } from './portable-read.js';
import { tableSums, type TableSum } from './row-lines.js';
import { checkSqliteCopy, clearPassing, takeOut } from './sqlite-copy.js';
import { assertNotInUse, removeSqlite, swapIn } from './swap-sqlite.js';

export interface RestoreOrder {
  readonly address: DatabaseAddress;
  readonly schema: Schema;
  readonly file: string;
  readonly now: Date;
  /** What is still to be written into the new database before anybody works on it. */
  readonly lastTouch: (database: Database) => Promise<void>;
}

export interface RestoreReport {
  readonly kind: BackupKind;
  readonly sums: readonly TableSum[];
  /** Where the database went that was there before; null when there was none. */
  readonly replaced: string | null;
  /** Migrations that the backup had not had yet. */
  readonly steps: readonly string[];
}

/** Brings what was filled to this version of the code, and lets the last line be written. */
async function finish(url: string, { schema, lastTouch }: RestoreOrder): Promise<readonly string[]> {
  const database = await Database.open({ url, schema });
  try {
    const steps = await database.migrate();
    await lastTouch(database);
    return steps;
  } finally {
    await database.close();
  }
}

/** What a copied file holds, and whether this version knows all of it. */
async function lookInside(path: string, schema: Schema): Promise<readonly TableSum[]> {
  const source = await connect({ address: { kind: 'sqlite', path }, schema, limits: LIMITS }, 'backup');
  try {
    const runner = source.createQueryRunner();
    const steps = await stepsTaken(runner);
    if (steps === null) throw new BackupRefused('foreign', 'no migrations in it');
    stepsOf(schema, steps);
    const tables = await liveTables(runner);
    return await tableSums(
      runner,
      tables.filter(({ name }) => !(schema.passing ?? []).includes(name)),
    );
  } finally {
    await source.destroy();
  }
}

async function draftFrom(order: RestoreOrder, kind: BackupKind, draft: string): Promise<readonly TableSum[]> {
  const { file, schema } = order;
  if (kind === 'portable') {
    const { head } = await checkPortable(file);
    return fillEmpty({ kind: 'sqlite', path: draft }, schema, { head, file });
  }
  await takeOut(file, await checkSqliteCopy(file), draft);
  clearPassing(draft, schema.passing ?? []);
  return lookInside(draft, schema);
}

/** One file, whole by itself, that can be moved. */
function withoutLog(path: string): void {
  const connection = new SqliteDatabase(path);
  connection.pragma('journal_mode = DELETE');
  connection.close();
}

async function restoreSqlite(order: RestoreOrder, path: string, kind: BackupKind): Promise<RestoreReport> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await assertNotInUse(path);
  const draft = `${path}.restoring-${String(process.pid)}`;
  try {
    const sums = await draftFrom(order, kind, draft);
    const steps = await finish(`sqlite:${draft}`, order);
    withoutLog(draft);
    return { kind, sums, steps, replaced: await swapIn(draft, path, order.now) };
  } finally {
    await removeSqlite(draft);
  }
}

async function restorePostgres(order: RestoreOrder, url: string, kind: BackupKind): Promise<RestoreReport> {
  if (kind === 'sqlite') throw new BackupRefused('needs-portable');
  const { head } = await checkPortable(order.file);
  const sums = await fillEmpty(order.address, order.schema, { head, file: order.file });
  return { kind, sums, steps: await finish(url, order), replaced: null };
}

/**
 * Puts a backup back. Everything about it is checked, and a whole new database is made of it, before the one in use is
 * touched: an SQLite file is swapped for it, a PostgreSQL must be empty.
 * @throws BackupRefused, DatabaseBusy, DatabaseRefused
 */
export async function restoreBackup(order: RestoreOrder): Promise<RestoreReport> {
  const kind = await kindOfBackup(order.file);
  const { address } = order;
  return address.kind === 'sqlite'
    ? restoreSqlite(order, address.path, kind)
    : restorePostgres(order, address.url, kind);
}
