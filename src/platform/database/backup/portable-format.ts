/**
 * A database as text that both kinds of database can be filled from, described in docs/operations/portable-format.md.
 * One JSON value a line: about the file; for each table its name and columns, its rows, and their count and hash; at
 * the end count and hash of everything.
 */
export const PORTABLE_FORMAT = 'kikkerplan-portable/1';

export interface About {
  /** Version of the product that wrote it. */
  readonly product: string;
  /** ISO-8601 in UTC. */
  readonly madeAt: string;
}

/** Characters at the beginning of every file of this kind, of whatever version. */
export const PORTABLE_START = '{"format":"kikkerplan-portable/';
