import { setTimeout as sleep } from 'node:timers/promises';
import { MigrationExecutor, type DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { DatabaseRefused } from './errors.js';
import { MIGRATIONS_WAIT } from './limits.js';

/** A migration's name in the database. */
export function stepName(step: new () => MigrationInterface): string {
  return new step().name ?? step.name;
}

/** Key of the advisory lock: "kikk" in ASCII. */
const MIGRATIONS_LOCK = 0x6b_69_6b_6b;

/**
 * Brings the database to this version of the code, one step a transaction, and gives the names of the steps it took. The
 * list of steps taken is read inside the transaction that takes the next one, so that instances that start together do
 * each step once.
 * @throws DatabaseRefused when the database is newer than the code, or another instance does not finish
 */
export async function migrate(source: DataSource): Promise<readonly string[]> {
  const runner = source.createQueryRunner();
  const onPostgres = source.options.type === 'postgres';
  try {
    // SQLite needs no such lock: BEGIN IMMEDIATE waits for the other instance's step.
    if (onPostgres) await lock(runner);
    const taken: string[] = [];
    for (let step = await takeStep(source, runner); step !== null; step = await takeStep(source, runner)) {
      taken.push(step);
    }
    if (onPostgres) await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATIONS_LOCK]);
    return taken;
  } finally {
    await runner.release();
  }
}

async function lock(runner: QueryRunner): Promise<void> {
  const deadline = performance.now() + MIGRATIONS_WAIT;
  const tryLock = async (): Promise<boolean> => {
    const rows = (await runner.query('SELECT pg_try_advisory_lock($1) AS locked', [MIGRATIONS_LOCK])) as {
      locked: boolean;
    }[];
    return rows[0]?.locked === true;
  };
  while (!(await tryLock())) {
    if (performance.now() > deadline) {
      throw new DatabaseRefused(
        `Another instance has been upgrading this database for more than ${String(MIGRATIONS_WAIT / 60_000)} minutes. ` +
          'Wait until it is done, or stop it, and start again.',
      );
    }
    await sleep(100);
  }
}

/** Takes the next step that is still to be taken; null when there is none. */
async function takeStep(source: DataSource, runner: QueryRunner): Promise<string | null> {
  const sqlite = source.options.type === 'better-sqlite3';
  // A table is changed by building it again, which must not empty the tables that point to it. Off outside the
  // transaction, because inside one SQLite ignores it.
  if (sqlite) await runner.query('PRAGMA foreign_keys = OFF');
  await runner.startTransaction();
  try {
    const executor = new MigrationExecutor(source, runner);
    refuseNewer(source, await executor.getExecutedMigrations());
    const [next] = await executor.getPendingMigrations();
    if (next) {
      await executor.executeMigration(next);
      if (sqlite) await assertForeignKeys(runner, next.name);
    }
    await runner.commitTransaction();
    return next?.name ?? null;
  } catch (error) {
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    if (sqlite) await runner.query('PRAGMA foreign_keys = ON');
  }
}

function refuseNewer(source: DataSource, executed: readonly { readonly name: string }[]): void {
  const known = new Set(source.migrations.map((migration) => migration.name ?? migration.constructor.name));
  const unknown = executed.find(({ name }) => !known.has(name));
  if (unknown) {
    throw new DatabaseRefused(
      `This database was made by a newer version of Kikkerplan: it has the step ${unknown.name}, which this version does ` +
        'not know. Start the newer version, or put back the backup from before the upgrade.',
    );
  }
}

async function assertForeignKeys(runner: QueryRunner, step: string): Promise<void> {
  const broken = (await runner.query('PRAGMA foreign_key_check')) as { table: string; parent: string }[];
  const [first] = broken;
  if (first) {
    throw new Error(
      `${step} was rolled back: it left ${String(broken.length)} rows that point to nothing, ` +
        `the first in ${first.table} (to ${first.parent})`,
    );
  }
}
