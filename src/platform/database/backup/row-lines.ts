import { createHash } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { isPostgres, quoted } from './kind.js';
import type { LiveTable } from './live-tables.js';

/** What a column holds: only `text` and `integer` are used, which mean the same in both kinds of database. */
export type Value = string | number | null;
type Row = Readonly<Record<string, Value>>;

/** Rows that are in memory at the same moment. One may be some megabytes. */
const PAGE = 50;

/** Of one table: how many rows, and the SHA-256 of their lines. */
export interface TableSum {
  readonly table: string;
  readonly rows: number;
  readonly sha256: string;
}

/**
 * The rows of a table as lines of JSON, each an array in the order of the columns and the whole in the order of the ids
 * (as bytes, whatever the language of the database): the same rows are the same lines in both kinds of database.
 */
export async function* rowLines(runner: QueryRunner, table: LiveTable): AsyncGenerator<readonly string[]> {
  const pages = isPostgres(runner) ? postgresPages(runner, table) : sqlitePages(runner, table);
  for await (const rows of pages) {
    yield rows.map((row) => `${JSON.stringify(table.columns.map((column) => row[column] ?? null))}\n`);
  }
}

function selection({ name, columns }: LiveTable): string {
  return `SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(name)}`;
}

/** By key, which is an index in the order of bytes. */
async function* sqlitePages(runner: QueryRunner, table: LiveTable): AsyncGenerator<readonly Row[]> {
  const query = `${selection(table)} WHERE "id" > ? ORDER BY "id" LIMIT ${String(PAGE)}`;
  let last: Value = '';
  for (;;) {
    const rows = (await runner.query(query, [last])) as Row[];
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
    last = rows.at(-1)?.['id'] ?? '';
  }
}

/** With a cursor: the index on ids is in the order of a language, so every page by key would sort the whole table. */
async function* postgresPages(runner: QueryRunner, table: LiveTable): AsyncGenerator<readonly Row[]> {
  await runner.query(
    `DECLARE backup_rows NO SCROLL CURSOR FOR ${selection(table)} ORDER BY "id" COLLATE "C"`,
  );
  for (;;) {
    const rows = (await runner.query(`FETCH ${String(PAGE)} FROM backup_rows`)) as Row[];
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) break;
  }
  await runner.query('CLOSE backup_rows');
}

/** Counts and hashes of these tables as they are in the transaction of the runner. */
export async function tableSums(
  runner: QueryRunner,
  tables: readonly LiveTable[],
): Promise<readonly TableSum[]> {
  const sums: TableSum[] = [];
  for (const table of tables) {
    const hash = createHash('sha256');
    let rows = 0;
    for await (const lines of rowLines(runner, table)) {
      rows += lines.length;
      hash.update(lines.join(''));
    }
    sums.push({ table: table.name, rows, sha256: hash.digest('hex') });
  }
  return sums;
}
