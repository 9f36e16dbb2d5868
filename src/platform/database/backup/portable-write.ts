import { createHash } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { liveTables, stepsTaken, type LiveTable } from './live-tables.js';
import { rowLines, type TableSum } from './row-lines.js';
import { BackupRefused } from './backup-refused.js';
import { PORTABLE_FORMAT, type About } from './portable-format.js';

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

interface Written {
  readonly text: string;
  /** With the last piece of a table. */
  readonly sum?: TableSum;
}

async function* tableText(runner: QueryRunner, table: LiveTable): AsyncGenerator<Written> {
  yield { text: line({ table: table.name, columns: table.columns }) };
  const hash = createHash('sha256');
  let rows = 0;
  for await (const lines of rowLines(runner, table)) {
    const text = lines.join('');
    hash.update(text);
    rows += lines.length;
    yield { text };
  }
  const sum = { table: table.name, rows, sha256: hash.digest('hex') };
  yield { text: line({ rows, sha256: sum.sha256 }), sum };
}

/**
 * The whole database as text, piece by piece, in the one transaction of the runner.
 * @param onTable told of each table when it is written
 * @throws BackupRefused when there is no database of ours
 */
export async function* portableText(
  runner: QueryRunner,
  { passing, ...about }: About & { readonly passing: readonly string[] },
  onTable: (sum: TableSum) => void,
): AsyncGenerator<string> {
  const steps = await stepsTaken(runner);
  if (steps === null) throw new BackupRefused('no-database', 'no migrations in it');
  const all = await liveTables(runner);
  const tables = all.filter(({ name }) => !passing.includes(name));
  const whole = createHash('sha256');
  const hashed = (text: string): string => {
    whole.update(text);
    return text;
  };
  let total = 0;
  yield hashed(line({ format: PORTABLE_FORMAT, ...about, steps }));
  for (const table of tables) {
    for await (const { text, sum } of tableText(runner, table)) {
      yield hashed(text);
      if (!sum) continue;
      total += sum.rows;
      onTable(sum);
    }
  }
  yield line({ end: PORTABLE_FORMAT, tables: tables.length, rows: total, sha256: whole.digest('hex') });
}
