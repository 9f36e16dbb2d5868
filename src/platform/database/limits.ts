/** Time limits of the door, in milliseconds. */
export interface Limits {
  /** From arrival at the door to giving up with DatabaseBusy. With one more busy wait it stays under 3 s. */
  readonly patience: number;
  /** Longest that one piece of work may keep its transaction; others wait for it. */
  readonly transaction: number;
}

export const LIMITS: Limits = { patience: 2_700, transaction: 10_000 };

/**
 * How long SQLite may hold up the whole event loop while another process has the lock. Short: waiting longer is done
 * with timers, so that reads and health answer meanwhile.
 */
export const SQLITE_BUSY_WAIT = 150;

/** PostgreSQL, for a server that stands still: every answer, good or bad, within 5 s. */
export const POSTGRES_STATEMENT = 4_000;
/** A little longer than the server's own limit, so that a server that lives can say so itself. */
export const POSTGRES_ANSWER = 4_500;

/** Migrations may take their time; another instance waits for them. */
export const MIGRATIONS_WAIT = 300_000;

/** Whoever asks whether this server can work gets an answer within this time, also when the database gives none. */
export const READY_WITHIN = 1_000;
