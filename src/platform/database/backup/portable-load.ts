import type { QueryRunner } from 'typeorm';
import { BackupRefused } from './backup-refused.js';
import { isPostgres, quoted } from './kind.js';
import { liveTables, type LiveTable } from './live-tables.js';
import { readPortable } from './portable-read.js';
import { tableSums, type TableSum, type Value } from './row-lines.js';

/** Rows in one statement; with at most 20 columns far below what either database takes as parameters. */
const BATCH = 100;

interface Filling {
  readonly live: LiveTable;
  batch: (readonly Value[])[];
}

function placeholders(onPostgres: boolean, rows: number, width: number): string {
  const one = (row: number): string =>
    Array.from({ length: width }, (_, column) =>
      onPostgres ? `$${String(row * width + column + 1)}` : '?',
    ).join(', ');
  return Array.from({ length: rows }, (_, row) => `(${one(row)})`).join(', ');
}

async function flush(runner: QueryRunner, { live, batch }: Filling): Promise<void> {
  if (batch.length === 0) return;
  const { name, columns } = live;
  await runner.query(
    `INSERT INTO ${quoted(name)} (${columns.map(quoted).join(', ')})
      VALUES ${placeholders(isPostgres(runner), batch.length, columns.length)}`,
    batch.flat(),
  );
}

/** Only tables and columns that are really there: nothing of the file gets into a statement but as a value. */
function target(tables: readonly LiveTable[], name: string, columns: readonly string[]): LiveTable {
  const live = tables.find((table) => table.name === name);
  if (!live || live.columns.join() !== columns.join())
    throw new BackupRefused('damaged', `the table ${name}`);
  return live;
}

/** Puts the rows of a file into empty tables, in the transaction of the runner. */
async function fill(runner: QueryRunner, path: string): Promise<readonly TableSum[]> {
  const tables = await liveTables(runner);
  const sums: TableSum[] = [];
  let filling: Filling | null = null;
  for await (const item of readPortable(path)) {
    if (item.kind === 'table') filling = { live: target(tables, item.table, item.columns), batch: [] };
    if (item.kind === 'sum') sums.push(item.sum);
    if (!filling) continue;
    if (item.kind === 'row') filling.batch.push(item.values);
    if (item.kind === 'sum' || filling.batch.length >= BATCH) {
      await flush(runner, filling);
      filling.batch = [];
    }
  }
  return sums;
}

/**
 * Fills the tables and reads them back: what is there has the counts and hashes of the file, or nothing is kept.
 * @throws BackupRefused
 */
export async function loadPortable(runner: QueryRunner, path: string): Promise<readonly TableSum[]> {
  await runner.startTransaction();
  try {
    const sums = await fill(runner, path);
    const tables = await liveTables(runner);
    const there = await tableSums(
      runner,
      tables.filter(({ name }) => sums.some(({ table }) => table === name)),
    );
    const missing = sums.find(
      (sum) => !there.some((found) => found.table === sum.table && found.sha256 === sum.sha256),
    );
    if (missing) throw new Error(`${missing.table} reads back otherwise than it was written`);
    await runner.commitTransaction();
    return sums;
  } catch (error) {
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  }
}
