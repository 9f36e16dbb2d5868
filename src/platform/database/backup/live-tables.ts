import type { QueryRunner } from 'typeorm';
import { isPostgres } from './kind.js';

/** A table as the database has it, which may be of an older version than the code. */
export interface LiveTable {
  readonly name: string;
  /** In the order of the alphabet: the same in both kinds of database. */
  readonly columns: readonly string[];
}

interface Described extends LiveTable {
  readonly pointsTo: readonly string[];
}

/** Rows of `table`, `item`. */
type Pairs = readonly { readonly table: string; readonly item: string }[];

const SQLITE = {
  columns: `SELECT tables.name AS "table", info.name AS item FROM sqlite_master AS tables, pragma_table_info(tables.name) AS info
    WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%' AND tables.name <> 'migrations'`,
  pointers: `SELECT tables.name AS "table", keys."table" AS item FROM sqlite_master AS tables, pragma_foreign_key_list(tables.name) AS keys
    WHERE tables.type = 'table'`,
};

const POSTGRES = {
  columns: `SELECT c.table_name AS "table", c.column_name AS item FROM information_schema.columns AS c
    JOIN information_schema.tables AS t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
    WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.table_name <> 'migrations'`,
  pointers: `SELECT r.relname AS "table", f.relname AS item FROM pg_constraint AS k
    JOIN pg_class AS r ON r.oid = k.conrelid JOIN pg_class AS f ON f.oid = k.confrelid
    WHERE k.contype = 'f' AND k.connamespace = current_schema()::regnamespace`,
};

function itemsOf(pairs: Pairs, table: string): readonly string[] {
  return pairs.filter((pair) => pair.table === table).map(({ item }) => item);
}

/** Each table after those that it points to, so that rows can be put in as they come. */
function inOrder(tables: readonly Described[]): readonly Described[] {
  const placed: Described[] = [];
  let waiting = tables;
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name));
    const free = waiting.filter(({ name, pointsTo }) =>
      pointsTo.every((other) => other === name || !names.has(other)),
    );
    if (free.length === 0) throw new Error('tables that point to each other cannot be put in one by one');
    placed.push(...free);
    waiting = waiting.filter((table) => !free.includes(table));
  }
  return placed;
}

/** All tables but the list of migrations, in an order in which they can be filled. */
export async function liveTables(runner: QueryRunner): Promise<readonly LiveTable[]> {
  const queries = isPostgres(runner) ? POSTGRES : SQLITE;
  const columns = (await runner.query(queries.columns)) as Pairs;
  const pointers = (await runner.query(queries.pointers)) as Pairs;
  const names = [...new Set(columns.map(({ table }) => table))].sort();
  const described = names.map((name) => ({
    name,
    columns: itemsOf(columns, name).toSorted(),
    pointsTo: itemsOf(pointers, name),
  }));
  return inOrder(described).map(({ name, columns: sorted }) => ({ name, columns: sorted }));
}

/** Names of the migrations that the database has had; null when it has never been one of ours. */
export async function stepsTaken(runner: QueryRunner): Promise<readonly string[] | null> {
  if (!(await runner.hasTable('migrations'))) return null;
  const rows = (await runner.query('SELECT name FROM migrations ORDER BY id')) as { name: string }[];
  return rows.map(({ name }) => name);
}
