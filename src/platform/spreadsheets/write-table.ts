import type { Cell } from 'write-excel-file/node';
import type { Language } from '../words/index.js';
import type { SheetTable, TableCell } from './table.js';

interface ListFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Characters that a column of a sheet is wide. */
const NARROWEST = 10;
const WIDEST = 50;

function widthOf(table: SheetTable, index: number): number {
  const longest = Math.max(...table.map((row) => String(row[index] ?? '').length));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

/** In the notation of the language, so that a spreadsheet set to that language takes it for a number. */
async function csv(table: SheetTable, language: Language): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  return stringify(
    table.map((row) => [...row]),
    {
      bom: true,
      delimiter: ';',
      escape_formulas: true,
      record_delimiter: 'windows',
      cast: {
        number: (value) => (language === 'nl' ? String(value).replace('.', ',') : String(value)),
      },
    },
  );
}

/** Always a text, also where it looks like a formula. The library drops U+FFFD: nothing may disappear. */
function textCell(text: string) {
  return {
    type: String,
    value: text.replaceAll('\ufffd', '\u25a1'),
    wrap: true,
    alignVertical: 'top',
  } as const;
}

function cellOf(cell: TableCell): Cell {
  if (cell === null || cell === '') return null;
  return typeof cell === 'number' ? { type: Number, value: cell, alignVertical: 'top' } : textCell(cell);
}

async function xlsx(table: SheetTable, name: string): Promise<Uint8Array> {
  const [heads = [], ...body] = table;
  const sheet = {
    sheet: name,
    data: [
      heads.map((head): Cell => ({ ...textCell(String(head ?? '')), fontWeight: 'bold' })),
      ...body.map((row) => row.map(cellOf)),
    ],
    columns: heads.map((_, index) => ({ width: widthOf(table, index) })),
    stickyRowsCount: 1,
  };
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return writeXlsxFile([sheet], { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}

/** A list with its headings, for a spreadsheet. Texts stay texts, also where they look like a formula. */
export async function listFile(
  kind: 'csv' | 'xlsx',
  table: SheetTable,
  { name, language }: { readonly name: string; readonly language: Language },
): Promise<ListFile> {
  if (kind === 'csv')
    return { type: 'text/csv; charset=utf-8', bytes: Buffer.from(await csv(table, language), 'utf8') };
  return {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await xlsx(table, name),
  };
}
