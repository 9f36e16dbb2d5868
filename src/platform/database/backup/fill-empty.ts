import type { QueryRunner } from 'typeorm';
import type { Schema } from '../data-sources.js';
import type { DatabaseAddress } from '../database-url.js';
import { connect } from '../engine.js';
import { LIMITS } from '../limits.js';
import { migrate, stepName } from '../migrate.js';
import { BackupRefused } from './backup-refused.js';
import { quoted } from './kind.js';
import { liveTables, stepsTaken } from './live-tables.js';
import { loadPortable } from './portable-load.js';
import type { PortableHead } from './portable-read.js';
import type { TableSum } from './row-lines.js';

type Step = Schema['migrations'][number];

/**
 * The migrations that a backup had had, in the code's order.
 * @throws BackupRefused when this version does not know one of them
 */
export function stepsOf(schema: Schema, names: readonly string[]): readonly Step[] {
  const unknown = names.find((name) => !schema.migrations.some((step) => stepName(step) === name));
  if (unknown !== undefined) throw new BackupRefused('newer', unknown);
  return schema.migrations.filter((step) => names.includes(stepName(step)));
}

/** Tables without rows, as a restore that was broken off leaves them, are as good as none. */
async function assertEmpty(runner: QueryRunner, steps: readonly string[]): Promise<void> {
  const taken = (await stepsTaken(runner)) ?? [];
  const other = taken.find((name) => !steps.includes(name));
  if (other !== undefined) throw new BackupRefused('not-empty', other);
  for (const { name } of await liveTables(runner)) {
    const rows = (await runner.query(`SELECT 1 FROM ${quoted(name)} LIMIT 1`)) as object[];
    if (rows.length > 0) throw new BackupRefused('not-empty', name);
  }
}

/**
 * Makes the tables as they were when the backup was made, and fills them.
 * @throws BackupRefused before anything is made when the database is not empty
 */
export async function fillEmpty(
  address: DatabaseAddress,
  schema: Schema,
  { head, file }: { readonly head: PortableHead; readonly file: string },
): Promise<readonly TableSum[]> {
  const steps = stepsOf(schema, head.steps);
  const source = await connect(
    { address, schema: { ...schema, migrations: steps }, limits: LIMITS },
    'migrations',
  );
  try {
    const runner = source.createQueryRunner();
    await assertEmpty(runner, head.steps);
    // There is one connection, and migrating asks for it.
    await runner.release();
    await migrate(source);
    return await loadPortable(source.createQueryRunner(), file);
  } finally {
    await source.destroy();
  }
}
