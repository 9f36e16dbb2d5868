import type PptxGenJS from 'pptxgenjs';
import { columnShares, lettersNeeded } from '../column-widths.js';
import { cellText, type TextCell, type TextRow, type TextTable } from '../text-table.js';
import { HOT, INK, INK_2, LINE, LOCALES, TEMPERATURES, WASH } from '../office-look.js';
import { AREA } from './deck.js';
import { linesOf, paged } from './lines.js';

/** Points: what a table is set in, as large as its words allow. */
const SIZES = [14, 13, 12, 11, 10, 9] as const;
const SMALLEST = 8;
/** Width of a letter as a part of its size, and height of a line as a part of it. */
const LETTER = 0.53;
const LEADING = 1.22;
/** Inches above and below the text in a cell, together. */
const PADDING = 0.08;

/** A row of texts that fits on a slide. */
interface SlideRow {
  readonly kind: TextRow['kind'] | 'head';
  readonly cells: readonly SlideCell[];
  /** Lines of the highest cell. */
  readonly lines: number;
}

interface SlideCell {
  readonly text: string;
  readonly cell: TextCell | undefined;
}

interface Layout {
  readonly size: number;
  /** Inches. */
  readonly widths: readonly number[];
  /** Letters on a line of each column. */
  readonly letters: readonly number[];
}

const lettersIn = (inches: number, size: number): number => (inches * 72) / (size * LETTER);

function layoutOf(table: TextTable): Layout {
  const needed = lettersNeeded(table);
  const size = SIZES.find((points) => lettersIn(AREA.width, points) >= needed) ?? SMALLEST;
  const widths = columnShares(table, lettersIn(AREA.width, size)).map((share) => share * AREA.width);
  return { size, widths, letters: widths.map((width) => Math.max(1, lettersIn(width - 0.12, size))) };
}

/** A row whose cells are longer than a slide goes on in the next ones. */
function cutRow(
  kind: SlideRow['kind'],
  cells: readonly SlideCell[],
  layout: Layout,
  most: number,
): readonly SlideRow[] {
  const width = kind === 'group' ? layout.letters.reduce((sum, letters) => sum + letters, 0) : undefined;
  const lines = cells.map(({ text }, index) => linesOf(text, width ?? layout.letters[index] ?? 1));
  const highest = Math.max(1, ...lines.map(({ length }) => length));
  if (highest <= most) return [{ kind, cells, lines: highest }];
  return Array.from({ length: Math.ceil(highest / most) }, (_, part) => {
    const own = lines.map((all) => all.slice(part * most, (part + 1) * most));
    return {
      kind,
      cells: cells.map(({ cell }, index) => ({ cell, text: (own[index] ?? []).join('\n') })),
      lines: Math.max(1, ...own.map(({ length }) => length)),
    };
  });
}

/** Rows with a cell for each column: what spans rows on paper is said in each, since a slide may end between them. */
function slideRows(table: TextTable, layout: Layout, most: number): readonly SlideRow[] {
  let above: SlideCell | undefined;
  return table.rows.flatMap(({ kind, headSpan, cells }) => {
    const own = cells.map((cell): SlideCell => ({ cell, text: cellText(cell, '\n') }));
    if (kind === 'group') return cutRow(kind, own.slice(0, 1), layout, most);
    if (headSpan > 0) [above] = own;
    return cutRow(kind, headSpan === 0 && above ? [above, ...own] : own, layout, most);
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

function languageOf({ cell }: SlideCell, lang: string): string {
  return cell?.language ? LOCALES[cell.language] : lang;
}

function rowOf(row: SlideRow, { columns }: TextTable, lang: string): PptxGenJS.TableRow {
  const head = row.kind === 'head';
  const bottom = head ? border(INK, 1.5) : border(LINE, 0.75);
  return row.cells.map((cell, index) => {
    const numeric = columns[index]?.numeric ?? false;
    return {
      text: cell.text,
      options: {
        lang: languageOf(cell, lang),
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

export interface TablePart {
  readonly draw: (slide: PptxGenJS.Slide, lang: string) => void;
}

/** The table in as many parts as it needs slides; each begins with the heads of the columns. */
export function tableParts(table: TextTable): readonly TablePart[] {
  const layout = layoutOf(table);
  const line = (layout.size * LEADING) / 72;
  const height = (row: SlideRow): number => row.lines * line + PADDING;
  const heads = cutRow(
    'head',
    table.columns.map(({ head }) => ({ text: head, cell: undefined })),
    layout,
    Infinity,
  );
  const room = AREA.height - heads.reduce((sum, row) => sum + height(row), 0);
  const most = Math.max(1, Math.floor((room - PADDING) / line));
  const pages = paged(slideRows(table, layout, most), room, height);
  return (pages.length === 0 ? [[]] : pages).map((rows) => ({
    draw: (slide, lang) => {
      const all = [...heads, ...rows];
      slide.addTable(
        all.map((row) => rowOf(row, table, lang)),
        {
          x: AREA.x,
          y: AREA.y,
          w: AREA.width,
          colW: [...layout.widths],
          rowH: all.map(height),
          fontSize: layout.size,
          color: INK,
          margin: [0.03, 0.06, 0.03, 0.06],
          autoPage: false,
        },
      );
    },
  }));
}
