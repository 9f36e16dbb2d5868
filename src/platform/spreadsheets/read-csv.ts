import { parse } from 'csv-parse/sync';
import { MOST_NUMBERED, TableRefused, type SheetTable } from './table.js';

const SEPARATORS = [';', ',', '\t'] as const;
/** A text that could be a formula was given one in front when it was written. */
const MADE_TEXT = /^'(?=[=+\-@\t\r])/;

/** UTF-8, or what an older Excel writes: UTF-16, or the code page of Western Europe. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The mark that parts most columns in the first line. */
function separatorOf(text: string): string {
  const first = text.split(/\r\n|\n|\r/, 1)[0]?.replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const counts = SEPARATORS.map((mark) => first.split(mark).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';';
}

/** @throws TableRefused */
export function readCsv(bytes: Uint8Array): SheetTable {
  const text = decoded(bytes);
  if (text.includes('\0')) throw new TableRefused('not-a-spreadsheet');
  try {
    const rows: readonly (readonly string[])[] = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      max_record_size: 500_000,
      to: MOST_NUMBERED + 1,
    });
    if (rows.length > MOST_NUMBERED) throw new TableRefused('too-many-cells');
    return rows.map((row) => row.map((cell) => cell.replace(MADE_TEXT, '')));
  } catch (error) {
    throw error instanceof TableRefused ? error : new TableRefused('broken');
  }
}
