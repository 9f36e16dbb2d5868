import type PptxGenJS from 'pptxgenjs';
import { columnShares, lettersNeeded } from '../column-widths.js';
import { cellText, type TextCell, type TextRow, type TextTable } from '../text-table.js';
import { HOT, INK, INK_2, LINE, LOCALES, TEMPERATURES, WASH } from '../office-look.js';
import { LETTER, lettersIn, lineHeight, linesOf, shortened } from './lines.js';
import { runsOf, type SlideLanguages } from './runs.js';

/** Points: what a table is set in, as large as lets it stand on one slide, and what it is set in when none does. */
const SIZES = [14, 13, 12, 11, 10] as const;
const CUT = 11;
const SMALLEST = 8;
/** Inches above and below the text in a cell, together. */
const PADDING = 0.08;
/** Of a table that does not fit, the rows that there is room for at least, however long they are. */
const LEAST_ROWS = 6;
/** Lines of the heads of columns. */
const HEAD_LINES = 5;

/** A row of texts that fits on a slide. */
interface SlideRow {
  readonly kind: TextRow['kind'] | 'head';
  readonly cells: readonly SlideCell[];
  /** Lines of the highest cell. */
  readonly lines: number;
  /** A cell is shortened. */
  readonly cut: boolean;
}

interface SlideCell {
  readonly text: string;
  readonly cell: TextCell | undefined;
}

/** Where a table may stand, in inches. */
export interface TableBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface Layout {
  readonly size: number;
  /** Inches. */
  readonly widths: readonly number[];
  /** Letters on a line of each column. */
  readonly letters: readonly number[];
}

/** @param letter width of a letter as a part of its size */
function layoutOf(table: TextTable, size: number, width: number, letter: number): Layout {
  const widths = columnShares(table, lettersIn(width, size, letter)).map((share) => share * width);
  return { size, widths, letters: widths.map((inches) => lettersIn(inches - 0.12, size, letter)) };
}

/** A row whose cells take at most so many lines; the whole slide is the width of a group's only cell. */
function slideRow(
  kind: SlideRow['kind'],
  cells: readonly SlideCell[],
  { letters }: Layout,
  most: number,
): SlideRow {
  const room = (index: number): number =>
    kind === 'group' ? letters.reduce((sum, own) => sum + own, 0) : (letters[index] ?? 1);
  const short = cells.map(({ cell, text }, index) => ({
    cell,
    text: shortened(text, room(index), most, '\n'),
  }));
  return {
    kind,
    cells: short,
    lines: Math.max(1, ...short.map(({ text }, index) => linesOf(text, room(index)).length)),
    cut: short.some(({ text }, index) => text !== cells[index]?.text),
  };
}

/** Rows with a cell for each column: what spans rows on paper is said in each. */
function slideRows(table: TextTable, layout: Layout, most: number): readonly SlideRow[] {
  let above: SlideCell | undefined;
  return table.rows.map(({ kind, headSpan, cells }) => {
    const own = cells.map((cell): SlideCell => ({ cell, text: cellText(cell, '\n') }));
    if (kind === 'group') return slideRow(kind, own.slice(0, 1), layout, most);
    if (headSpan > 0) [above] = own;
    return slideRow(kind, headSpan === 0 && above ? [above, ...own] : own, layout, most);
  });
}

const border = (color: string, pt: number): PptxGenJS.BorderProps => ({ type: 'solid', color, pt });
const NONE: PptxGenJS.BorderProps = { type: 'none' };

function lookOf({ cell }: SlideCell, numeric: boolean): PptxGenJS.TableCellProps {
  const warm = cell?.temperature === undefined ? undefined : TEMPERATURES[cell.temperature];
  if (warm) return { fill: { color: warm.fill }, color: warm.color };
  if (numeric && cell?.sign === '▲') return { color: HOT };
  return cell?.quiet ? { color: INK_2 } : {};
}

function languagesOf({ cell }: SlideCell, languages: SlideLanguages): SlideLanguages {
  return cell?.language ? { ...languages, lang: LOCALES[cell.language] } : languages;
}

function rowOf(row: SlideRow, { columns }: TextTable, languages: SlideLanguages): PptxGenJS.TableRow {
  const head = row.kind === 'head';
  const bottom = head ? border(INK, 1.5) : border(LINE, 0.75);
  return row.cells.map((cell, index) => {
    const numeric = columns[index]?.numeric ?? false;
    const own = languagesOf(cell, languages);
    return {
      text: runsOf(cell.text, own),
      options: {
        lang: own.lang,
        bold: row.kind !== 'plain' || cell.cell?.strong === true,
        align: numeric && row.kind !== 'group' ? 'right' : 'left',
        valign: head ? 'bottom' : 'top',
        border: [NONE, NONE, bottom, NONE],
        ...lookOf(cell, numeric),
        ...(row.kind === 'group' ? { colspan: columns.length, fill: { color: WASH } } : {}),
      },
    };
  });
}

/** A table, or as much of it as a slide has room for. */
export interface SlideTable {
  readonly draw: (slide: PptxGenJS.Slide, languages: SlideLanguages) => void;
  /** Inches. */
  readonly height: number;
  /** Rows that are no heading of others: on the slide, and in the table. */
  readonly shown: number;
  readonly total: number;
  /** A cell is shortened. */
  readonly cut: boolean;
}

const isHeading = ({ kind }: SlideRow): boolean => kind === 'head' || kind === 'group';

/** The first rows that there is room for, and the sums below them; no heading without a row under it. */
function firstRows(
  rows: readonly SlideRow[],
  room: number,
  height: (row: SlideRow) => number,
): readonly SlideRow[] {
  const sums = rows.filter(({ kind }) => kind === 'total');
  let left = room - sums.reduce((sum, row) => sum + height(row), 0);
  const others = rows.filter(({ kind }) => kind !== 'total');
  const past = others.findIndex((row) => (left -= height(row)) < 0);
  const first = past < 0 ? others : others.slice(0, past);
  const end = first.findLastIndex((row) => !isHeading(row)) + 1;
  return [...first.slice(0, end), ...sums];
}

export interface TableRoom {
  /** Inches that are kept free under a table of which not all is shown. */
  readonly below?: number;
  /** Width of a letter as a part of its size. */
  readonly letter?: number;
}

export function slideTable(
  table: TextTable,
  box: TableBox,
  { below = 0, letter = LETTER.table }: TableRoom = {},
): SlideTable {
  const needed = lettersNeeded(table);
  const possible = SIZES.filter((size) => lettersIn(box.w, size, letter) >= needed);
  const sizes = possible.length > 0 ? possible : [SMALLEST];
  for (const size of sizes) {
    const whole = written(table, layoutOf(table, size, box.w, letter), Infinity);
    if (whole.height <= box.h) return tableOf(table, whole, box);
  }
  const size = sizes.findLast((own) => own >= CUT) ?? sizes[0] ?? SMALLEST;
  const layout = layoutOf(table, size, box.w, letter);
  const room = box.h - below - heightOf(written(table, layout, HEAD_LINES).heads, size);
  const each = room / Math.min(table.rows.length, LEAST_ROWS);
  const part = written(table, layout, Math.max(1, Math.floor((each - PADDING) / lineHeight(size))));
  const rows = firstRows(part.rows, room, (row) => heightOf([row], size));
  return tableOf(table, { ...part, rows }, box);
}

interface Written {
  readonly layout: Layout;
  readonly heads: readonly SlideRow[];
  readonly rows: readonly SlideRow[];
  /** Inches. */
  readonly height: number;
}

function heightOf(rows: readonly SlideRow[], size: number): number {
  return rows.reduce((sum, { lines }) => sum + lines * lineHeight(size) + PADDING, 0);
}

/** @param most lines that a row may take */
function written(table: TextTable, layout: Layout, most: number): Written {
  const cells = table.columns.map(({ head }) => ({ text: head, cell: undefined }));
  // A table without heads of columns has none on a slide.
  const heads = cells.some(({ text }) => text !== '')
    ? [slideRow('head', cells, layout, Math.min(most, HEAD_LINES))]
    : [];
  const rows = slideRows(table, layout, most);
  return { layout, heads, rows, height: heightOf([...heads, ...rows], layout.size) };
}

/** Inches around the text in a cell. */
const MARGIN: [number, number, number, number] = [0.03, 0.06, 0.03, 0.06];

function tableOf(table: TextTable, { layout, heads, rows }: Written, { x, y, w }: TableBox): SlideTable {
  const all = [...heads, ...rows];
  return {
    height: heightOf(all, layout.size),
    shown: rows.filter((row) => !isHeading(row)).length,
    total: table.rows.filter(({ kind }) => kind !== 'group').length,
    cut: all.some(({ cut }) => cut),
    draw: (slide, languages) => {
      slide.addTable(
        all.map((row) => rowOf(row, table, languages)),
        {
          ...{ x, y, w, colW: [...layout.widths], rowH: all.map((row) => heightOf([row], layout.size)) },
          ...{ fontSize: layout.size, color: INK, margin: MARGIN, autoPage: false },
        },
      );
    },
  };
}
