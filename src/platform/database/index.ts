/**
 * The one door to the database, and what entities and migrations are written with. Stores take the EntityManager that a
 * piece of work gets; nothing outside this folder makes a DataSource.
 */
export { atMost, type CheckRule, Checks, exactly, filled, instant, oneOf, wholeFrom } from './checks.js';
export { type Instant, JsonColumn, PointsTo, type RowData, WrittenJson } from './columns.js';
export { Database, type DatabaseHealth, type DatabaseSetup } from './database.js';
export { type DatabaseAddress, type DatabaseUrlProblem, parseDatabaseUrl } from './database-url.js';
export { dataSourceOptions, type Schema } from './data-sources.js';
export { type BusyReason, Conflict, DatabaseBusy, DatabaseRefused, NotFound } from './errors.js';
export { type DatabaseFigures } from './figures.js';
export { Unstorable } from '../storable/index.js';
export { unlessConflict } from './unless-conflict.js';
export { TransactionTooLong, type Work } from './transaction.js';
export { type RowAtVersion, updateVersioned, type Versioned } from './update-versioned.js';
