/** Nothing of that kind with that id here; also what somebody else's row looks like. */
export class NotFound extends Error {
  override readonly name = 'NotFound';

  constructor(
    /** Table that was looked in. */
    readonly kind: string,
    readonly id: string,
  ) {
    super(`no ${kind} ${id}`);
  }
}

/** Somebody changed the row since it was read. The page shows the current state and keeps what was typed. */
export class Conflict extends Error {
  override readonly name = 'Conflict';

  constructor(
    readonly kind: string,
    readonly id: string,
    /** The version that the change was based on. */
    readonly version: number,
  ) {
    super(`${kind} ${id} is no longer at version ${String(version)}`);
  }
}

/**
 * Why the database does not answer now: another process holds its lock; it was asked more than it can do in time;
 * changes kept crossing each other; no room or no permission to write; no connection.
 */
export type BusyReason = 'locked' | 'overloaded' | 'contended' | 'full' | 'read-only' | 'unreachable';

const BUSY_SENTENCES: Readonly<Record<BusyReason, string>> = {
  locked: 'another program has locked the database',
  overloaded: 'the database has more to do than it can do in time',
  contended: 'changes to the database keep crossing each other',
  full: 'there is no room left for the database',
  'read-only': 'the database can be read, but not be written to',
  unreachable: 'the database cannot be reached',
};

/**
 * The database cannot do this now; the same request may succeed later (503 with Retry-After). Nothing was kept, except
 * that with reason `unreachable` a commit may have arrived before its answer was lost.
 */
export class DatabaseBusy extends Error {
  override readonly name = 'DatabaseBusy';

  constructor(
    readonly reason: BusyReason,
    readonly retryAfterSeconds: number,
    options?: ErrorOptions,
  ) {
    super(BUSY_SENTENCES[reason], options);
  }
}

/** The server must not start on this database. The message is for the person at the console. */
export class DatabaseRefused extends Error {
  override readonly name = 'DatabaseRefused';
}
