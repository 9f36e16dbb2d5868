import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ITableCellBorders,
  type ITableOptions,
} from 'docx';
import type { Language } from '../../platform/words/index.js';
import { columnShares, lettersNeeded } from '../column-widths.js';
import { HOT, INK, INK_2, LINE, TEMPERATURES, WASH } from '../office-look.js';
import type { TextCell, TextColumn, TextRow, TextTable } from '../text-table.js';
import { inLanguage, runsOf } from './runs.js';

/** Twentieths of a point between the margins of an A4 page. */
export const TEXT_WIDTH = 9_638;
/** Half points: the usual size of a table, and what more columns make of it. */
const SIZES = [18, 17, 16, 15, 14] as const;
const SMALLEST = 13;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: LINE };
const STRONG = { style: BorderStyle.SINGLE, size: 8, color: INK };

function borders(bottom: ITableCellBorders['bottom']): ITableCellBorders {
  return { top: NONE, left: NONE, right: NONE, ...(bottom ? { bottom } : {}) };
}

interface Layout {
  readonly widths: readonly number[];
  readonly columns: readonly TextColumn[];
  /** Half points. */
  readonly size: number;
  /** The language of what stands between marks. */
  readonly typed: Language | undefined;
}

/** Width of a letter in twentieths of a point, for each half point of its size. */
const LETTER = 5.2;
const letters = (size: number): number => TEXT_WIDTH / (LETTER * size);

/** As large as the longest words allow. */
function layoutOf(table: TextTable, typed: Language | undefined): Layout {
  const needed = lettersNeeded(table);
  const size = SIZES.find((half) => letters(half) >= needed) ?? SMALLEST;
  const shares = columnShares(table, letters(size));
  const widths = shares.map((share) => Math.floor(share * TEXT_WIDTH));
  return { widths, columns: table.columns, size, typed };
}

function headRow({ widths, columns, size, typed }: Layout): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ head, numeric }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          borders: borders(STRONG),
          verticalAlign: VerticalAlignTable.BOTTOM,
          children: [
            new Paragraph({
              style: 'TableText',
              keepNext: true,
              alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children: [...runsOf(head, { bold: true, size }, typed)],
            }),
          ],
        }),
    ),
  });
}

interface CellPlace extends Pick<Layout, 'size' | 'typed'> {
  readonly numeric: boolean;
  readonly bold: boolean;
}

function colorOf({ temperature, sign, quiet }: TextCell, numeric: boolean): string {
  const warm = temperature === undefined ? undefined : TEMPERATURES[temperature];
  if (warm) return warm.color;
  if (numeric && sign === '▲') return HOT;
  return quiet ? INK_2 : INK;
}

function paragraphsOf(cell: TextCell, { numeric, bold, size, typed }: CellPlace): Paragraph[] {
  const color = colorOf(cell, numeric);
  const look = { size, color, bold: bold || cell.strong, ...inLanguage(cell.language) };
  const alignment = numeric ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const sign = cell.sign === '' ? [] : [new TextRun({ text: `${cell.sign}\u00a0`, size, color })];
  const said = cell.said === '' ? [] : [new TextRun({ text: ` (${cell.said})`, size: size - 3, color })];
  const lines = cell.lines.length === 0 && cell.items.length === 0 ? [''] : cell.lines;
  const plain = lines.map(
    (line, index) =>
      new Paragraph({
        style: 'TableText',
        alignment,
        children: [
          ...(index === 0 ? sign : []),
          ...runsOf(line, look, typed),
          ...(index === lines.length - 1 ? said : []),
        ],
      }),
  );
  const items = cell.items.map(
    ({ lines: [first = '', ...more] }) =>
      new Paragraph({
        style: 'TableText',
        spacing: { after: 40 },
        children: [
          ...runsOf(first, look, typed),
          ...more.flatMap((line) => [
            new TextRun({ break: 1, size }),
            ...runsOf(line, { size, color: INK_2 }, typed),
          ]),
        ],
      }),
  );
  return [...plain, ...items];
}

function groupRow({ cells }: TextRow, { columns, size, typed }: Layout): TableRow {
  const place = { numeric: false, bold: true, size, typed };
  const [cell] = cells;
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: columns.length,
        borders: borders(THIN),
        shading: { type: ShadingType.CLEAR, fill: WASH, color: 'auto' },
        children: cell ? paragraphsOf(cell, place) : [new Paragraph({ style: 'TableText' })],
      }),
    ],
  });
}

function dataCell(
  cell: TextCell,
  row: TextRow,
  column: number,
  { widths, columns, size, typed }: Layout,
): TableCell {
  const numeric = columns[column]?.numeric ?? false;
  const warm = cell.temperature === undefined ? undefined : TEMPERATURES[cell.temperature];
  const spans = column === 0 && row.headSpan > 1;
  return new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    borders: borders(THIN),
    ...(spans ? { rowSpan: row.headSpan } : {}),
    ...(warm ? { shading: { type: ShadingType.CLEAR, fill: warm.fill, color: 'auto' } } : {}),
    children: paragraphsOf(cell, { numeric, bold: row.kind === 'total', size, typed }),
  });
}

function dataRow(row: TextRow, layout: Layout): TableRow {
  const skipped = row.headSpan === 0 ? 1 : 0;
  const cells = row.cells.map((cell, index) => dataCell(cell, row, index + skipped, layout));
  return new TableRow({ cantSplit: true, children: cells });
}

/** Rows of a table that are objects at the same time: each is a hundred kilobytes of them. */
const ROWS_AT_ONCE = 50;

/** Rows in parts; rows that share a cell stay together. */
function partsOf(rows: readonly TextRow[]): readonly (readonly TextRow[])[] {
  const parts: TextRow[][] = [[]];
  for (const row of rows) {
    const last = parts.at(-1) ?? [];
    if (last.length >= ROWS_AT_ONCE && row.headSpan > 0) parts.push([row]);
    else last.push(row);
  }
  return parts;
}

/** The next rows of the table above it. */
export class MoreRows extends Table {}

/**
 * A table with a head that repeats on every page and rows that are never split: its first rows, then the others.
 * @param typed the language of what stands between marks
 */
export function* wordTable(table: TextTable, typed: Language | undefined): Generator<Table> {
  const layout = layoutOf(table, typed);
  const [first = [], ...more] = partsOf(table.rows);
  yield new Table({ ...lookOf(layout), rows: [headRow(layout), ...rowsOf(first, layout)] });
  for (const rows of more) yield new MoreRows({ ...lookOf(layout), rows: rowsOf(rows, layout) });
}

function rowsOf(rows: readonly TextRow[], layout: Layout): TableRow[] {
  return rows.map((row) => (row.kind === 'group' ? groupRow(row, layout) : dataRow(row, layout)));
}

function lookOf({ widths }: Layout): Omit<ITableOptions, 'rows'> {
  return {
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
  };
}
