import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type SqliteDatabase from 'better-sqlite3';
import type { DataSource } from 'typeorm';
import type { DatabaseAddress } from './database-url.js';
import { translatedFromOpening } from './driver-errors.js';
import { connect, type Engine, type EngineSetup } from './engine.js';
import type { Counts, DatabaseFigures } from './figures.js';
import { FifoLock } from './fifo-lock.js';
import { retrying } from './retry.js';
import { inTransaction, type Transactions, type Work } from './transaction.js';

type SqliteSetup = EngineSetup<Extract<DatabaseAddress, { kind: 'sqlite' }>>;

/**
 * A runner for each transaction. TypeORM keeps one for the whole DataSource, and with it one transaction for everybody
 * who works on it; a count that is off after a failed COMMIT; and an EntityManager that still works when its transaction
 * is over. So the kept one is taken away before a new one is asked for.
 */
function transactionsOn(source: DataSource): Transactions {
  return {
    newRunner() {
      Object.assign(source.driver, { queryRunner: undefined });
      return source.createQueryRunner();
    },
    async commit(runner) {
      // Not commitTransaction(): with a savepoint left open that would only release the savepoint.
      await runner.query('COMMIT');
    },
    async undo(runner) {
      // It fails when BEGIN was refused or SQLite has rolled back by itself: then there is nothing to undo.
      await runner.query('ROLLBACK').catch(() => undefined);
    },
    release(runner) {
      Object.assign(runner, { isReleased: true });
      return Promise.resolve();
    },
  };
}

/** Counts the commits of other connections, whichever process they are in (https://sqlite.org/pragma.html). */
function dataVersion(reader: DataSource): string {
  const { databaseConnection } = reader.driver as unknown as { databaseConnection: SqliteDatabase.Database };
  return String(databaseConnection.pragma('data_version', { simple: true }));
}

async function makeFolder(folder: string): Promise<void> {
  try {
    // For this user only: what is in there is nobody else's business.
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw translatedFromOpening(error);
  }
}

/**
 * One file, one connection to write with and one to read with, each serving one piece of work at a time. Reading never
 * waits for writing: the write-ahead log shows it the last committed state.
 */
export class SqliteEngine implements Engine {
  private readonly writers = new FifoLock();
  private readonly readers = new FifoLock();

  private constructor(
    private readonly writer: DataSource,
    private readonly reader: DataSource,
    private readonly setup: SqliteSetup,
  ) {}

  static async open(setup: SqliteSetup): Promise<SqliteEngine> {
    await makeFolder(dirname(setup.address.path));
    // The writer first: it makes the file, and reading alone cannot.
    const writer = await connect(setup, 'writer');
    try {
      return new SqliteEngine(writer, await connect(setup, 'reader'), setup);
    } catch (error) {
      await writer.destroy();
      throw error;
    }
  }

  write<T>(work: Work<T>): Promise<T> {
    return this.inTurn(this.writers, this.writer, work);
  }

  read<T>(work: Work<T>): Promise<T> {
    return this.inTurn(this.readers, this.reader, work);
  }

  stamp(): Promise<string> {
    // In turn: inside the transaction of other work it would tell of the moment when that work began.
    return this.readers.run(this.setup.limits.patience, () => Promise.resolve(dataVersion(this.reader)));
  }

  get counts(): Counts {
    return this.setup.counts;
  }

  waiting(): DatabaseFigures['waiting'] {
    return { write: this.writers.length, read: this.readers.length };
  }

  async close(): Promise<void> {
    // The writer last: the last connection that may write folds the log back into the file.
    await this.reader.destroy();
    await this.writer.destroy();
  }

  private inTurn<T>(lock: FifoLock, source: DataSource, work: Work<T>): Promise<T> {
    const { limits, counts } = this.setup;
    const { patience, transaction } = limits;
    const deadline = performance.now() + patience;
    const attempt = (): Promise<T> => inTransaction(transactionsOn(source), transaction, work);
    return lock.run(patience, () => retrying(deadline, attempt, counts.retry));
  }
}
