/**
 * Why nothing was backed up or put back. `foreign`: no backup of this product; `newer`: made by a later version;
 * `needs-portable`: a copy of an SQLite file cannot become a PostgreSQL database; `in-use`: a server still works on the
 * database; `not-empty`: PostgreSQL is only filled, never replaced.
 */
export type BackupProblem =
  | 'no-file'
  | 'no-database'
  | 'foreign'
  | 'damaged'
  | 'newer'
  | 'needs-portable'
  | 'in-use'
  | 'not-empty'
  | 'file-exists';

/** Nothing was touched. The words for the reader are with whoever asked. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';

  constructor(
    readonly problem: BackupProblem,
    /** What exactly was found, for whoever looks into it. */
    readonly detail = '',
  ) {
    super(detail === '' ? problem : `${problem}: ${detail}`);
  }
}
