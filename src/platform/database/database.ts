import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { parseDatabaseUrl, type DatabaseAddress } from './database-url.js';
import type { Schema } from './data-sources.js';
import { connect, type Engine } from './engine.js';
import { isShowingAgain, NothingMayChange } from '../shown-again/index.js';
import { DatabaseBusy } from './errors.js';
import { Counts, type DatabaseFigures } from './figures.js';
import { KeptAnswers } from './kept-answers.js';
import { LIMITS, READY_WITHIN, type Limits } from './limits.js';
import { migrate, stepName } from './migrate.js';
import { PostgresEngine } from './postgres-engine.js';
import { SqliteEngine } from './sqlite-engine.js';
import type { Work } from './transaction.js';

export interface DatabaseSetup {
  /** `sqlite:<path>` or `postgres://...`. */
  readonly url: string;
  readonly schema: Schema;
  /** Other time limits than the usual, for a measurement or a test. */
  readonly limits?: Partial<Limits>;
}

export interface DatabaseHealth {
  readonly kind: DatabaseAddress['kind'];
  readonly answers: boolean;
}

/** Somebody tried to change something inside `read`. */
class ChangeWhileReading extends Error {
  override readonly name = 'ChangeWhileReading';

  constructor(cause: Error) {
    super('a change inside read(), which is for reading only: use write()', { cause });
  }
}

/**
 * The one door to the database. Everything that reads or changes it is a piece of work handed in here: it gets an
 * EntityManager that lives as long as the work, in a transaction that is kept whole or not at all. Promised on both
 * kinds of database: what was acknowledged is on disk, nobody sees what is not committed, and one piece of work sees one
 * moment.
 */
export class Database {
  /** Work in progress, also that of other databases in this process; `open` turns false when it ends. */
  private static readonly current = new AsyncLocalStorage<{ open: boolean }>();
  private readonly running = new Set<Promise<unknown>>();
  private readonly kept = new KeptAnswers();
  private closing: Promise<void> | null = null;

  private constructor(
    readonly kind: DatabaseAddress['kind'],
    private readonly engine: Engine,
    private readonly schema: Schema,
    private readonly connectForMigrations: () => Promise<DataSource>,
  ) {}

  /** @throws DatabaseBusy when it cannot be reached, DatabaseRefused when it cannot be used */
  static async open(setup: DatabaseSetup): Promise<Database> {
    const parsed = parseDatabaseUrl(setup.url);
    if ('problem' in parsed) throw new Error(`not a database address: ${parsed.problem}`);
    const { address } = parsed;
    const { schema } = setup;
    const common = { schema, limits: { ...LIMITS, ...setup.limits }, counts: new Counts() };
    const engine =
      address.kind === 'sqlite'
        ? await SqliteEngine.open({ address, ...common })
        : await PostgresEngine.open({ address, ...common });
    return new Database(address.kind, engine, schema, () => connect({ address, ...common }, 'migrations'));
  }

  /**
   * Changes the database: all of the work, or nothing.
   * @throws DatabaseBusy within 3 s when it cannot be done now, and whatever the work throws
   */
  async write<T>(work: Work<T>): Promise<T> {
    if (isShowingAgain()) throw new NothingMayChange();
    return this.admit(() => this.engine.write(work));
  }

  /** Reads one moment of the database; a change is refused. Never waits for somebody who writes. */
  read<T>(work: Work<T>): Promise<T> {
    return this.admit(() => this.engine.read(work)).catch((error: unknown) => {
      // A mistake in the program, and not a database that could do it a little later.
      if (error instanceof DatabaseBusy && error.reason === 'read-only') throw new ChangeWhileReading(error);
      throw error;
    });
  }

  /**
   * Reads what nearly every request asks. The answer is kept until anything is committed, by whichever process, and is
   * shared: nobody changes it.
   * @param question names what is asked with everything it depends on; two that differ never share a name
   */
  async readKept<T>(question: string, work: Work<T>): Promise<T> {
    const stamp = await this.admit(() => this.engine.stamp());
    return this.kept.answer(stamp, question, () => this.read(work));
  }

  /**
   * Brings the database to this version of the code, before anything else uses it.
   * @returns names of the steps that were taken
   */
  async migrate(): Promise<readonly string[]> {
    const source = await this.connectForMigrations();
    try {
      return await migrate(source);
    } finally {
      await source.destroy();
    }
  }

  figures(): DatabaseFigures {
    const { retries, refused } = this.engine.counts;
    return { waiting: this.engine.waiting(), retries, refused };
  }

  async health(): Promise<DatabaseHealth> {
    const answers = await this.read((em) => em.query('SELECT 1')).then(
      () => true,
      () => false,
    );
    return { kind: this.kind, answers };
  }

  /** Whether it answers soon and has all tables of this version. Never throws. */
  async ready(): Promise<boolean> {
    const hasTables = this.read(async (em) => {
      const rows = await em.query<{ name: string }[]>('SELECT name FROM migrations');
      const taken = new Set(rows.map(({ name }) => name));
      return this.schema.migrations.every((step) => taken.has(stepName(step)));
    }).catch(() => false);
    return Promise.race([hasTables, sleep(READY_WITHIN, false, { ref: false })]);
  }

  /** Refuses new work, waits for the work in progress and lets go of the database. */
  close(): Promise<void> {
    this.closing ??= Promise.allSettled(this.running).then(() => this.engine.close());
    return this.closing;
  }

  private async admit<T>(start: () => Promise<T>): Promise<T> {
    if (this.closing) throw new Error('the database is closed');
    // Inside other work it would wait for itself, or see another moment than the work around it.
    if (Database.current.getStore()?.open) {
      throw new Error('a read or write inside another one: hand the EntityManager on instead');
    }
    const mark = { open: true };
    const result = Database.current.run(mark, start);
    this.running.add(result);
    try {
      return await result;
    } catch (error) {
      if (error instanceof DatabaseBusy) this.engine.counts.refuse(error.reason);
      throw error;
    } finally {
      mark.open = false;
      this.running.delete(result);
    }
  }
}
