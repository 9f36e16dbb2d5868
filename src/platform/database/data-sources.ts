import type { DataSourceOptions, MigrationInterface } from 'typeorm';
import type { DatabaseAddress } from './database-url.js';
import { LIMITS, type Limits, POSTGRES_ANSWER, POSTGRES_STATEMENT, SQLITE_BUSY_WAIT } from './limits.js';
import { ParameterGuard } from './parameter-guard.js';
import { openReader, openWriter } from './sqlite-connection.js';

/** Milliseconds that the server waits longer than we do: at the same moment either could be first, with its own error. */
const SERVER_GRACE = 1_000;

/** What the database holds: named one by one in ormconfig.ts, never found by a pattern over file names. */
export interface Schema {
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Tables that no backup holds: who is signed in now is no business of later. */
  readonly passing?: readonly string[];
}

/**
 * Every process has a writer and a reader. A third connection runs migrations, a fourth reads everything for a backup:
 * both take their time and are closed again.
 */
export type Part = 'writer' | 'reader' | 'migrations' | 'backup';

function onlyReads(part: Part): boolean {
  return part === 'reader' || part === 'backup';
}

function takesItsTime(part: Part): boolean {
  return part === 'migrations' || part === 'backup';
}

/** Options that both kinds share. Nothing is ever created or changed by itself: only migrations do that. */
function common(schema: Schema) {
  return {
    entities: [...schema.entities],
    migrations: [...schema.migrations],
    subscribers: [ParameterGuard],
    synchronize: false,
    migrationsRun: false,
    logging: false,
  };
}

export function dataSourceOptions(
  address: DatabaseAddress,
  schema: Schema,
  part: Part,
  limits: Limits = LIMITS,
): DataSourceOptions {
  return address.kind === 'sqlite'
    ? sqlite(address.path, schema, part)
    : postgres(address.url, schema, part, limits);
}

function sqlite(path: string, schema: Schema, part: Part): DataSourceOptions {
  return {
    ...common(schema),
    type: 'better-sqlite3',
    database: path,
    driver: onlyReads(part) ? openReader : openWriter,
    readonly: onlyReads(part),
    timeout: takesItsTime(part) ? LIMITS.transaction : SQLITE_BUSY_WAIT,
    // The connection keeps its own statements: a runner lives for one transaction only.
    statementCacheSize: 0,
  };
}

/** Connections for each part. Two parts of eight stay far below PostgreSQL's usual 100, with several instances too. */
const POOL_SIZE = 8;

function postgres(url: string, schema: Schema, part: Part, limits: Limits): DataSourceOptions {
  return {
    ...common(schema),
    type: 'postgres',
    url,
    applicationName: `kikkerplan ${part}`,
    installExtensions: false,
    poolSize: takesItsTime(part) ? 1 : POOL_SIZE,
    // An idle connection broke. The pool has dropped it already and the next piece of work makes a new one.
    poolErrorHandler: () => undefined,
    extra: {
      keepAlive: true,
      // Also the longest wait for a connection that others are using.
      connectionTimeoutMillis: limits.patience,
      ...(takesItsTime(part) ? {} : timeLimits(limits)),
      options: sessionSettings(part),
    },
  };
}

/** Without these a server that stands still holds every request for ever. */
function timeLimits(limits: Limits) {
  return {
    query_timeout: POSTGRES_ANSWER,
    statement_timeout: POSTGRES_STATEMENT,
    idle_in_transaction_session_timeout: limits.transaction + SERVER_GRACE,
  };
}

/** One snapshot for a whole piece of work, set on the connection so that no transaction can forget it. */
function sessionSettings(part: Part): string {
  const settings = ['default_transaction_isolation=repeatable\\ read', 'timezone=UTC'];
  if (onlyReads(part)) settings.push('default_transaction_read_only=on');
  return settings.map((setting) => `-c ${setting}`).join(' ');
}
