import type { CaseFileProblem } from '../../platform/case-file/index.js';
import type { SheetTable, TableCell } from '../../platform/spreadsheets/index.js';
import { words } from '../../platform/words/index.js';
import type { ListContext } from './cell-kinds.js';
import { plainWord } from './cell-kinds.js';
import { COLUMNS, headingsOf, type Column, type ListName } from './columns.js';
import { casePath, valueAt, withValue, type Item } from './list-item.js';
import type { ListProblem } from './list-problem.js';

/** What is there already under a code. */
export interface KnownItem {
  readonly item: Item;
  readonly version: number;
  /** Why this person cannot change it with a list. */
  readonly locked?: ListProblem['code'];
}

/** What a list is put into. */
export interface ListBase {
  readonly list: ListName;
  readonly context: ListContext;
  readonly known: ReadonlyMap<string, KnownItem>;
  /** Where a new row starts from. */
  readonly blank: Item;
  /** Why this person may not add such an item. */
  readonly refusal: (item: Item) => ListProblem['code'] | undefined;
  /** What a case file would say of these items, each problem with the index of its item; null for all together. */
  readonly check: (items: readonly Item[]) => readonly (readonly [index: number | null, CaseFileProblem])[];
}

/** One value that a row sets. */
export interface CellChange {
  readonly column: Column;
  readonly before: TableCell;
  readonly after: TableCell;
}

/** What becomes of one row. */
export interface PlannedRow {
  readonly row: number;
  readonly kind: 'new' | 'changed' | 'same';
  /** Empty where a new one gets its code when it is kept. */
  readonly code: string;
  readonly item: Item;
  readonly changes: readonly CellChange[];
  /** Of what is changed. */
  readonly version?: number;
}

export interface ListPlan {
  readonly rows: readonly PlannedRow[];
  /** How many there are already. */
  readonly known: number;
  /** Nothing is kept while there is one. */
  readonly problems: readonly ListProblem[];
  /** Headings that no column has; nothing of them is read. */
  readonly ignored: readonly string[];
}

interface Heads {
  /** By place in a row. */
  readonly columns: readonly (Column | undefined)[];
  readonly problems: readonly ListProblem[];
  readonly ignored: readonly string[];
}

function readHeads(list: ListName, heads: readonly TableCell[]): Heads {
  const known = headingsOf(list, [words('nl'), words('en')]);
  const texts = heads.map((head) => String(head ?? '').trim());
  const columns = texts.map((text) => known.get(plainWord(text)));
  const repeated = columns.filter((column, index) => column && columns.indexOf(column) < index);
  const problems: readonly ListProblem[] = columns.some((column) => column)
    ? repeated.map((column) => ({ row: 1, code: 'repeated-column', ...(column ? { column } : {}) }))
    : [{ row: 1, code: 'no-headings' }];
  return {
    columns,
    problems,
    ignored: texts.filter((text, index) => text !== '' && columns[index] === undefined),
  };
}

function isEmpty(cell: TableCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** The same, as far as a spreadsheet can say. */
function isSame(one: TableCell, other: TableCell): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < 1e-4;
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other);
  return String(one).trim() === String(other).trim();
}

interface Reading {
  readonly planned: PlannedRow;
  readonly problems: readonly ListProblem[];
}

function readRow(base: ListBase, row: number, cells: ReadonlyMap<Column, TableCell>): Reading {
  const code = codeIn(cells);
  const known = base.known.get(code);
  const problems: ListProblem[] = [];
  const changes: CellChange[] = [];
  let item = known?.item ?? (code === '' ? base.blank : { ...base.blank, id: code });
  for (const [column, after] of cells) {
    if (column.key === 'code') continue;
    const before = column.kind.write(valueAt(item, column), base.context);
    if (isSame(before, after)) continue;
    if (isEmpty(after) || after === null) item = withValue(item, column, undefined);
    else {
      const read = column.kind.read(after, base.context);
      if ('code' in read) problems.push({ row, column, ...read });
      else item = withValue(item, column, read.value);
    }
    // The word of another language, or a number written otherwise, changes nothing.
    if (!isSame(before, column.kind.write(valueAt(item, column), base.context)))
      changes.push({ column, before, after });
  }
  const kind = known === undefined ? 'new' : changes.length + problems.length === 0 ? 'same' : 'changed';
  const refusal = refusalOf(base, known, kind, item);
  if (refusal) problems.push({ row, code: refusal, value: code });
  const version = known && kind === 'changed' ? { version: known.version } : {};
  return { planned: { row, kind, code, item, changes, ...version }, problems };
}

function refusalOf(
  base: ListBase,
  known: KnownItem | undefined,
  kind: PlannedRow['kind'],
  item: Item,
): ListProblem['code'] | undefined {
  // What somebody else is still writing is not to be compared with either.
  if (kind === 'same') return known?.locked === 'other-department' ? known.locked : undefined;
  return known?.locked ?? base.refusal(item);
}

function codeIn(cells: ReadonlyMap<Column, TableCell>): string {
  const [, cell] = [...cells].find(([{ key }]) => key === 'code') ?? [];
  return String(cell ?? '').trim();
}

function cellsIn(row: readonly TableCell[], columns: Heads['columns']): ReadonlyMap<Column, TableCell> {
  return new Map(
    columns.flatMap((column, index): [Column, TableCell][] => (column ? [[column, row[index] ?? null]] : [])),
  );
}

/** What would become of every row of a list, and everything that is wrong with it; nothing is kept. */
export function planList(base: ListBase, [heads = [], ...body]: SheetTable): ListPlan {
  const { columns, problems, ignored } = readHeads(base.list, heads);
  const known = base.known.size;
  if (problems.length > 0) return { rows: [], known, problems, ignored };
  const readings = body.flatMap((cells, index) =>
    cells.every(isEmpty) ? [] : [readRow(base, index + 2, cellsIn(cells, columns))],
  );
  if (readings.length === 0) return { rows: [], known, problems: [{ code: 'nothing-listed' }], ignored };
  const rows = readings.map(({ planned }) => planned);
  const own = [...repeatedCodes(rows), ...readings.flatMap((reading) => reading.problems)];
  const present = new Set(columns);
  return { rows, known, ignored, problems: inOrder([...own, ...checked(base, rows, present, own)]) };
}

function inOrder(problems: readonly ListProblem[]): readonly ListProblem[] {
  return problems.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0));
}

function repeatedCodes(rows: readonly PlannedRow[]): readonly ListProblem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ row, code }): readonly ListProblem[] => {
    if (code === '') return [];
    if (seen.has(code)) return [{ row, code: 'repeated-code', value: code }];
    seen.add(code);
    return [];
  });
}

/** What a case file would say of what is added and changed, at the cell that it is about. */
function checked(
  base: ListBase,
  rows: readonly PlannedRow[],
  present: ReadonlySet<Column | undefined>,
  told: readonly ListProblem[],
): readonly ListProblem[] {
  const touched = rows.filter(({ kind }) => kind !== 'same');
  const missing = new Set<Column>();
  return base.check(touched.map(({ item }) => item)).flatMap(([index, problem]): readonly ListProblem[] => {
    const planned = index === null ? undefined : touched[index];
    if (!planned) return [{ code: problem.code === 'list-length' ? 'too-many' : 'case', problem }];
    const column = columnOf(base.list, problem);
    const { row } = planned;
    // What was said of a cell or of its code already is not said twice.
    const isTold = told.some((other) => other.row === row && (other.column === column || !column));
    if (isTold) return [];
    if (!isLack(problem) || !column) return [{ row, code: 'case', problem, ...(column ? { column } : {}) }];
    if (present.has(column)) return [{ row, code: 'missing', column }];
    if (missing.has(column)) return [];
    missing.add(column);
    return [{ row: 1, code: 'missing-column', column }];
  });
}

/** Something has to be filled in. */
function isLack({ code }: CaseFileProblem): boolean {
  return code === 'missing-key' || code === 'no-duration';
}

/** What is lacking under the place that the problem names. */
function lackIn(problem: CaseFileProblem): string {
  if (problem.code === 'missing-key') return problem.facts.key;
  return problem.code === 'no-duration' ? 'weeks' : '';
}

/** The column that a problem of a case file is about; the path is under the item. */
function columnOf(list: ListName, problem: CaseFileProblem): Column | undefined {
  const place = [problem.path, lackIn(problem)].filter((part) => part !== '').join('.');
  return COLUMNS[list].find((column) => {
    const own = casePath(column);
    return place === own || place.startsWith(`${own}.`) || place.startsWith(`${own}[`);
  });
}
