import { unzipSync, zipSync, type Zippable } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { MOST_COLUMNS, MOST_NUMBERED, TableRefused, type SheetTable, type TableCell } from './table.js';

const MEGABYTE = 1024 * 1024;
/** Of a workbook with a list in it; a list of a thousand rows takes one. */
const MOST_UNPACKED = 20 * MEGABYTE;
const MOST_PARTS = 500;

const CELL_PLACE = /<(?:row|c)\s[^>]*?\br="([A-Z]{0,3})(\d{1,9})"/g;

/**
 * The parts of a workbook that hold text, none larger than it says: what a part says it unpacks to is the memory that it
 * gets. @throws TableRefused when they say too much together
 */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let [size, parts] = [0, 0];
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      parts += 1;
      const wanted = name.endsWith('.xml') || name.endsWith('.rels');
      if (wanted) size += originalSize;
      if (parts > MOST_PARTS || size > MOST_UNPACKED) throw new TableRefused('too-complicated');
      return wanted;
    },
  });
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** @throws TableRefused for a sheet that numbers its cells far beyond any list, or declares entities of its own */
function look(name: string, bytes: Uint8Array): void {
  const xml = new TextDecoder().decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new TableRefused('broken');
  if (!name.startsWith('xl/worksheets/')) return;
  for (const [, letters = '', row = ''] of xml.matchAll(CELL_PLACE)) {
    if (Number(row) > MOST_NUMBERED || columnNumber(letters) > 10 * MOST_COLUMNS)
      throw new TableRefused('too-many-cells');
  }
}

function cellOf(value: unknown): TableCell {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value : null;
}

/** The first sheet of a workbook. @throws TableRefused */
export async function readXlsx(bytes: Uint8Array): Promise<SheetTable> {
  try {
    const parts = unpacked(bytes);
    if (!Object.hasOwn(parts, 'xl/workbook.xml')) throw new TableRefused('not-a-spreadsheet');
    const stored: Zippable = {};
    for (const [name, content] of Object.entries(parts)) {
      look(name, content);
      stored[name] = [content, { level: 0 }];
    }
    const rows = await readSheet(new Blob([new Uint8Array(zipSync(stored))]), { trim: false });
    return rows.map((row) => row.map(cellOf));
  } catch (error) {
    throw error instanceof TableRefused ? error : new TableRefused('broken');
  }
}
