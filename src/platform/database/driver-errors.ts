import { isNativeError } from 'node:util/types';
import { QueryFailedError } from 'typeorm';
import { DatabaseBusy, DatabaseRefused, type BusyReason } from './errors.js';

/** What the drivers say, in the words of this product. */

const SQLITE_REASONS: readonly (readonly [prefix: string, reason: BusyReason])[] = [
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'unreachable'],
  ['SQLITE_IOERR', 'unreachable'],
];

/** SQLSTATE, whole or its class (https://www.postgresql.org/docs/15/errcodes-appendix.html). */
const POSTGRES_REASONS: readonly (readonly [prefix: string, reason: BusyReason])[] = [
  ['08', 'unreachable'], // connection exceptions
  ['57P', 'unreachable'], // shutting down, crashed, starting up
  ['25P03', 'unreachable'], // ended because the transaction stood idle
  ['57014', 'overloaded'], // statement_timeout
  ['55P03', 'overloaded'], // lock_timeout
  ['40001', 'contended'], // serialization failure
  ['40P01', 'contended'], // deadlock
  ['53100', 'full'], // disk full
  ['53', 'overloaded'], // out of connections or memory
  ['25006', 'read-only'], // a standby, or default_transaction_read_only
];

const NETWORK_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
]);

/** pg reports its own time limits and lost connections by sentence only. */
const PG_SENTENCES: readonly (readonly [sentence: RegExp, reason: BusyReason])[] = [
  [/^timeout exceeded when trying to connect/, 'overloaded'],
  [/^Connection terminated/, 'unreachable'],
  [/^Client has encountered a connection error/, 'unreachable'],
  [/^Client was closed/, 'unreachable'],
  [/^Query read timeout/, 'unreachable'],
];

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

function reasonOf(driverError: unknown): BusyReason | null {
  const code = codeOf(driverError);
  if (NETWORK_CODES.has(code)) return 'unreachable';
  const known = [...SQLITE_REASONS, ...POSTGRES_REASONS].find(([prefix]) => code.startsWith(prefix));
  if (known) return known[1];
  const message = isNativeError(driverError) ? driverError.message : '';
  return PG_SENTENCES.find(([sentence]) => sentence.test(message))?.[1] ?? null;
}

function driverErrorOf(error: unknown): unknown {
  return error instanceof QueryFailedError ? error.driverError : error;
}

/** The connection itself is of no more use: it is thrown away instead of being asked to roll back. */
export function brokeConnection(error: unknown): boolean {
  return reasonOf(driverErrorOf(error)) === 'unreachable';
}

/** Seconds after which trying again makes sense: a crossing clears at once, a full disk does not. */
const RETRY_AFTER: Readonly<Record<BusyReason, number>> = {
  locked: 2,
  overloaded: 5,
  contended: 1,
  full: 60,
  'read-only': 60,
  unreachable: 5,
};

export function busy(reason: BusyReason, cause?: unknown): DatabaseBusy {
  return new DatabaseBusy(reason, RETRY_AFTER[reason], cause === undefined ? {} : { cause });
}

/** An error of the door itself (connect, begin, commit) as the rest of the product knows it; any other error unchanged. */
export function translated(error: unknown): unknown {
  const reason = reasonOf(driverErrorOf(error));
  return reason === null ? error : busy(reason, error);
}

/** The same for an error out of somebody's work: only a failed statement counts, not what they opened or called besides. */
export function translatedFromWork(error: unknown): unknown {
  return error instanceof QueryFailedError ? translated(error) : error;
}

/** What makes a database unusable until somebody does something about it, in a sentence for the console. */
const REFUSALS: readonly (readonly [prefix: string, sentence: string])[] = [
  ['SQLITE_NOTADB', 'The file of DATABASE_URL is not an SQLite database.'],
  ['SQLITE_CORRUPT', 'The SQLite file of DATABASE_URL is damaged. Put back a backup.'],
  ['SQLITE_CANTOPEN', 'The SQLite file of DATABASE_URL cannot be opened. May this user write in its folder?'],
  ['EACCES', 'The folder of the SQLite file cannot be made. May this user write there?'],
  [
    'EROFS',
    'The folder of the SQLite file is on a disk that can only be read. Choose another in DATABASE_URL.',
  ],
  ['ENOTDIR', 'The path of the SQLite file in DATABASE_URL leads through a file that is no folder.'],
  ['EEXIST', 'The path of the SQLite file in DATABASE_URL leads through a file that is no folder.'],
  ['28', 'PostgreSQL refuses the user name or the password of DATABASE_URL.'],
  [
    '3D000',
    'PostgreSQL has no database with the name in DATABASE_URL. Make it first, for example with createdb.',
  ],
];

/** The same for an error while opening: a refusal where somebody has to do something, busy where waiting may help. */
export function translatedFromOpening(error: unknown): unknown {
  const code = codeOf(driverErrorOf(error));
  const refusal = REFUSALS.find(([prefix]) => code.startsWith(prefix));
  return refusal ? new DatabaseRefused(refusal[1], { cause: error }) : translated(error);
}
