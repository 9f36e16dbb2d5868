import type { EntityManager, QueryRunner } from 'typeorm';
import { busy, translated, translatedFromWork } from './driver-errors.js';

/**
 * What a caller does inside a transaction. It may be run again from the start (a lock, a crossing), so it changes
 * nothing but the database, and it waits for nothing but the database: others wait for it.
 */
export type Work<T> = (em: EntityManager) => Promise<T>;

/** How one kind of database ends a transaction. A runner serves one transaction and is then never used again. */
export interface Transactions {
  newRunner(): QueryRunner;
  commit(runner: QueryRunner): Promise<void>;
  /** Leaves the connection clean, or throws it away; never throws itself. */
  undo(runner: QueryRunner, error: unknown): Promise<void>;
  /** After this the runner, and every EntityManager on it, refuses further statements. */
  release(runner: QueryRunner): Promise<void>;
}

/** The work kept its transaction longer than anybody may. A mistake in the program, not a busy database. */
export class TransactionTooLong extends Error {
  override readonly name = 'TransactionTooLong';

  constructor(milliseconds: number) {
    super(`work inside a transaction took longer than ${String(milliseconds)} ms and was rolled back`);
  }
}

async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TransactionTooLong(milliseconds));
    }, milliseconds);
  });
  try {
    return await Promise.race([work(), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs the work in one transaction: all of it is kept, or nothing. */
export async function inTransaction<T>(transactions: Transactions, limit: number, work: Work<T>): Promise<T> {
  const runner = transactions.newRunner();
  let working = false;
  try {
    await runner.startTransaction();
    working = true;
    const result = await within(limit, async () => work(runner.manager));
    working = false;
    await transactions.commit(runner);
    return result;
  } catch (error) {
    // The driver takes the runner away when its connection breaks; what the work then met says little.
    const lost = working && runner.isReleased;
    await transactions.undo(runner, error);
    throw lost ? busy('unreachable', error) : working ? translatedFromWork(error) : translated(error);
  } finally {
    await transactions.release(runner);
  }
}
