import type { ClientBase, Pool } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { DatabaseAddress } from './database-url.js';
import { brokeConnection, translated } from './driver-errors.js';
import { DatabaseRefused } from './errors.js';
import { connect, type Engine, type EngineSetup } from './engine.js';
import type { Counts, DatabaseFigures } from './figures.js';
import { retrying } from './retry.js';
import { inTransaction, TransactionTooLong, type Transactions, type Work } from './transaction.js';

type PostgresSetup = EngineSetup<Extract<DatabaseAddress, { kind: 'postgres' }>>;

/** A client out of the pool, as TypeORM's runner hands it over. */
type PooledClient = ClientBase & { end(): Promise<void> };

async function clientOf(runner: QueryRunner): Promise<PooledClient> {
  return (await runner.connect()) as PooledClient;
}

async function commit(runner: QueryRunner): Promise<void> {
  const { command } = await (await clientOf(runner)).query('COMMIT');
  // PostgreSQL answers COMMIT after a failed statement with a rollback, and without an error.
  if (command !== 'COMMIT') {
    throw new Error(
      'nothing was kept: a statement in this transaction failed and the work went on as if it had not',
    );
  }
}

/** A client that was ended is not put back into the pool. Not waited for: a server that stands still never answers. */
function throwAway(client: PooledClient): void {
  client.end().catch(() => undefined);
}

async function undo(runner: QueryRunner, error: unknown): Promise<void> {
  if (runner.isReleased) return;
  const client = await clientOf(runner).catch(() => null);
  if (!client) return;
  if (error instanceof TransactionTooLong || brokeConnection(error)) {
    throwAway(client);
    return;
  }
  await client.query('ROLLBACK').catch(() => {
    throwAway(client);
  });
}

function transactionsOn(source: DataSource): Transactions {
  return {
    newRunner: () => source.createQueryRunner(),
    commit,
    undo,
    release: (runner) => runner.release(),
  };
}

/** Work that waits for a connection of the pool. */
function queueOf(source: DataSource): number {
  return (source.driver as unknown as { readonly master: Pool }).master.waitingCount;
}

/** The oldest PostgreSQL that this product is tested on and that is still maintained. */
const OLDEST = 15;

/** @throws DatabaseRefused for a server that is too old, or keeps text in an encoding that cannot hold all of it */
async function assertUsable(source: DataSource): Promise<void> {
  const [server] = await source.query<{ version: number; encoding: string }[]>(
    "SELECT current_setting('server_version_num')::integer AS version, current_setting('server_encoding') AS encoding",
  );
  if (server === undefined || server.version < OLDEST * 10_000) {
    throw new DatabaseRefused(`Kikkerplan needs PostgreSQL ${String(OLDEST)} or later.`);
  }
  if (server.encoding !== 'UTF8') {
    throw new DatabaseRefused(
      `The PostgreSQL database of DATABASE_URL keeps text as ${server.encoding}. Make one with ENCODING 'UTF8'.`,
    );
  }
}

/** A pool to write with and a pool to read with, every transaction on one snapshot (REPEATABLE READ). */
export class PostgresEngine implements Engine {
  private constructor(
    private readonly writer: DataSource,
    private readonly reader: DataSource,
    private readonly setup: PostgresSetup,
  ) {}

  static async open(setup: PostgresSetup): Promise<PostgresEngine> {
    const writer = await connect(setup, 'writer');
    try {
      await assertUsable(writer);
      return new PostgresEngine(writer, await connect(setup, 'reader'), setup);
    } catch (error) {
      await writer.destroy();
      throw error;
    }
  }

  /** Two changes that cross (40001, 40P01): the later one is run again from the start, on what the first one left. */
  write<T>(work: Work<T>): Promise<T> {
    return this.retrying(this.writer, work);
  }

  read<T>(work: Work<T>): Promise<T> {
    return this.retrying(this.reader, work);
  }

  async stamp(): Promise<string> {
    // Which transactions are visible now (https://www.postgresql.org/docs/15/functions-info.html#FUNCTIONS-INFO-SNAPSHOT).
    const answer = this.reader.query<{ stamp: string }[]>('SELECT pg_current_snapshot()::text AS stamp');
    const [row] = await answer.catch((error: unknown) => {
      throw translated(error);
    });
    if (!row) throw new Error('PostgreSQL told no snapshot');
    return row.stamp;
  }

  get counts(): Counts {
    return this.setup.counts;
  }

  waiting(): DatabaseFigures['waiting'] {
    return { write: queueOf(this.writer), read: queueOf(this.reader) };
  }

  async close(): Promise<void> {
    await Promise.all([this.reader.destroy(), this.writer.destroy()]);
  }

  private retrying<T>(source: DataSource, work: Work<T>): Promise<T> {
    const { limits, counts } = this.setup;
    const { patience, transaction } = limits;
    const attempt = (): Promise<T> => inTransaction(transactionsOn(source), transaction, work);
    return retrying(performance.now() + patience, attempt, counts.retry);
  }
}
