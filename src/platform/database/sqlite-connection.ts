import SqliteDatabase from 'better-sqlite3';

type Prepare = SqliteDatabase.Database['prepare'];

/** Statements kept prepared on one connection; beyond that the one used longest ago goes. */
const KEPT_STATEMENTS = 300;

/** Keeps statements prepared, so that a transaction may have its own TypeORM runner at no cost. */
function keepStatements(connection: SqliteDatabase.Database, rewrite: (sql: string) => string): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, SqliteDatabase.Statement>();
  connection.prepare = ((sql: string) => {
    const statement = kept.get(sql) ?? prepare(rewrite(sql));
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_STATEMENTS && oldest !== undefined) kept.delete(oldest);
    return statement;
  }) as Prepare;
}

/** Milliseconds between two tries, and in all. */
const LOG_AGAIN = 20;
const LOG_PATIENCE = 1_000;

/** SQLite does not wait when two processes at once turn a new file into one with a write-ahead log: one is refused. */
function withLogAhead(connection: SqliteDatabase.Database): unknown {
  const until = performance.now() + LOG_PATIENCE;
  for (;;) {
    try {
      return connection.pragma('journal_mode = WAL', { simple: true });
    } catch (error) {
      const isBusy = error instanceof SqliteDatabase.SqliteError && error.code === 'SQLITE_BUSY';
      if (!isBusy || performance.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, LOG_AGAIN);
    }
  }
}

/**
 * What TypeORM gets as its driver for writing. TypeORM always sends BEGIN TRANSACTION, which takes the write lock only
 * at the first change; by then another process may have written and the transaction cannot go on. IMMEDIATE takes the
 * lock at the start, where waiting for it and trying again is harmless.
 */
export function openWriter(path: string, options: SqliteDatabase.Options): SqliteDatabase.Database {
  const connection = new SqliteDatabase(path, options);
  const mode = withLogAhead(connection);
  if (mode !== 'wal') {
    connection.close();
    throw new Error(`SQLite cannot keep a write-ahead log beside ${path}; is it on a network drive?`);
  }
  // In WAL mode the default writes a commit to disk only at the next checkpoint; FULL does so before it is acknowledged.
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  keepStatements(connection, (sql) => (sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql));
  return connection;
}

/** The driver for reading: sees only what is committed, and cannot change anything. */
export function openReader(path: string, options: SqliteDatabase.Options): SqliteDatabase.Database {
  const connection = new SqliteDatabase(path, options);
  keepStatements(connection, (sql) => sql);
  return connection;
}
