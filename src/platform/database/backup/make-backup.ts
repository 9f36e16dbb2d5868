import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { QueryRunner } from 'typeorm';
import type { Schema } from '../data-sources.js';
import type { DatabaseAddress } from '../database-url.js';
import { translatedFromOpening } from '../driver-errors.js';
import { connect } from '../engine.js';
import { LIMITS } from '../limits.js';
import { isThere, type BackupKind } from './backup-file.js';
import { BackupRefused } from './backup-refused.js';
import { liveTables, stepsTaken } from './live-tables.js';
import type { About } from './portable-format.js';
import { portableText } from './portable-write.js';
import { tableSums, type TableSum } from './row-lines.js';
import { copySqlite } from './sqlite-copy.js';

export interface BackupOrder {
  readonly address: DatabaseAddress;
  readonly schema: Schema;
  /** Where it goes; nothing may be there yet. */
  readonly file: string;
  /** Text for either kind of database, also of an SQLite file; of PostgreSQL it always is. */
  readonly portable: boolean;
  readonly about: About;
}

export interface BackupReport {
  readonly kind: BackupKind;
  readonly bytes: number;
  readonly sums: readonly TableSum[];
}

/** Runs work on a connection of its own that only reads, all of it in one transaction and without a time limit. */
async function reading<T>(
  address: DatabaseAddress,
  schema: Schema,
  work: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const source = await connect({ address, schema, limits: LIMITS }, 'backup');
  try {
    const runner = source.createQueryRunner();
    await runner.startTransaction();
    const result = await work(runner);
    await runner.rollbackTransaction();
    await runner.release();
    return result;
  } finally {
    await source.destroy();
  }
}

async function writePortable(order: BackupOrder, draft: string): Promise<readonly TableSum[]> {
  const { address, schema, about } = order;
  return reading(address, schema, async (runner) => {
    const sums: TableSum[] = [];
    const text = portableText(runner, { ...about, passing: schema.passing ?? [] }, (sum) => sums.push(sum));
    await pipeline(Readable.from(text), createWriteStream(draft, { flags: 'r+', flush: true }));
    return sums;
  });
}

async function writeCopy({ schema }: BackupOrder, path: string, draft: string): Promise<readonly TableSum[]> {
  const passing = schema.passing ?? [];
  await copySqlite(path, draft, passing).catch((error: unknown) => {
    throw translatedFromOpening(error);
  });
  return reading({ kind: 'sqlite', path: draft }, schema, async (runner) => {
    if ((await stepsTaken(runner)) === null) throw new BackupRefused('no-database', 'no migrations in it');
    const tables = await liveTables(runner);
    return tableSums(
      runner,
      tables.filter(({ name }) => !passing.includes(name)),
    );
  });
}

/**
 * Writes a backup of one moment, while others go on working: written beside its place and renamed when it is whole.
 * @throws BackupRefused, DatabaseBusy, DatabaseRefused, or the system's error about the place
 */
export async function makeBackup(order: BackupOrder): Promise<BackupReport> {
  const { address, file } = order;
  if (await isThere(file)) throw new BackupRefused('file-exists');
  if (address.kind === 'sqlite' && !(await isThere(address.path))) throw new BackupRefused('no-database');
  const draft = join(dirname(file), `.${basename(file)}.${String(process.pid)}.part`);
  // For this user only: everything is in it.
  await (await open(draft, 'wx', 0o600)).close();
  try {
    const copied = address.kind === 'sqlite' && !order.portable;
    const sums = copied ? await writeCopy(order, address.path, draft) : await writePortable(order, draft);
    const { size: bytes } = await stat(draft);
    await rename(draft, file);
    return { kind: copied ? 'sqlite' : 'portable', bytes, sums };
  } finally {
    await rm(draft, { force: true });
  }
}
