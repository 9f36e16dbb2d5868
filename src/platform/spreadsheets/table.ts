/** What stands in one cell; a day as yyyy-mm-dd. */
export type TableCell = string | number | null;

/** The rows of a list as they stand in a spreadsheet, the headings first; empty rows are kept, so that row numbers hold. */
export type SheetTable = readonly (readonly TableCell[])[];

/** Why a file cannot be read as a list. */
export type TableProblem =
  | 'empty'
  | 'too-large'
  | 'not-a-spreadsheet'
  /** The kind of before 2007, or one with a password: both come in the same wrapping. */
  | 'old-or-locked'
  /** More rows or columns than a list has. */
  | 'too-many-cells'
  /** Takes more memory or time to read than an honest list does. */
  | 'too-complicated'
  | 'broken'
  /** Others are waiting too: this one can be tried again. */
  | 'busy';

export type ReadTable =
  { readonly ok: true; readonly table: SheetTable } | { readonly ok: false; readonly problem: TableProblem };

/** With the headings; as many as a form of one megabyte can carry on. */
export const MOST_ROWS = 1_001;
/** Rows that are numbered although nothing stands in them: they cost memory too. */
export const MOST_NUMBERED = 20 * MOST_ROWS;
export const MOST_COLUMNS = 100;
/** Characters of all cells together. */
export const MOST_TEXT = 300_000;

export class TableRefused extends Error {
  constructor(readonly problem: TableProblem) {
    super(problem);
  }
}

/** A table without empty rows and columns behind it. @throws TableRefused when it is more than a list holds */
export function bounded(rows: SheetTable): SheetTable {
  const isEmpty = (cell: TableCell | undefined): boolean =>
    cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
  const last = rows.findLastIndex((row) => row.some((cell) => !isEmpty(cell)));
  if (last === -1) throw new TableRefused('empty');
  if (last >= MOST_ROWS) throw new TableRefused('too-many-cells');
  const width = Math.max(
    ...rows.slice(0, last + 1).map((row) => row.findLastIndex((cell) => !isEmpty(cell)) + 1),
  );
  if (width > MOST_COLUMNS) throw new TableRefused('too-many-cells');
  const table = rows
    .slice(0, last + 1)
    .map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));
  const text = table
    .flat()
    .reduce((sum: number, cell) => sum + (typeof cell === 'string' ? cell.length : 8), 0);
  if (text > MOST_TEXT) throw new TableRefused('too-many-cells');
  return table;
}
