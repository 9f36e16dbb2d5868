import { MOST_ROWS, MOST_TEXT, type SheetTable } from '../../../platform/spreadsheets/index.js';
import { parseLanguage } from '../../../platform/words/index.js';
import type { ListName } from '../../lists/columns.js';
import type { ReadList, SeenList } from '../../lists/import-list.js';

/** What the page with the preview sends along. */
export interface Confirmed {
  readonly read: ReadList;
  readonly seen: SeenList;
}

type Loose = Readonly<Record<string, unknown>>;

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTable(value: unknown): value is SheetTable {
  const isCell = (cell: unknown): boolean =>
    cell === null || typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell));
  return (
    Array.isArray(value) &&
    value.length <= MOST_ROWS &&
    value.every((row) => Array.isArray(row) && row.every(isCell))
  );
}

function isSeen(value: unknown): value is SeenList {
  if (!isLoose(value) || !isLoose(value['versions'])) return false;
  const counts = [value['known'], ...Object.values(value['versions'])];
  return counts.every((count) => Number.isSafeInteger(count));
}

/** The list that was shown, as the page sent it back; undefined when it is something else. It is checked again whole. */
export function readConfirmed(list: ListName, text: string): Confirmed | undefined {
  // Each cell may take a few characters more in JSON.
  if (text.length > 3 * MOST_TEXT) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    if (!isLoose(data) || data['list'] !== list) return undefined;
    const { table, seen } = data;
    const language = parseLanguage(String(data['language']));
    if (!language || !isTable(table) || !isSeen(seen)) return undefined;
    return { read: { list, language, table }, seen };
  } catch {
    return undefined;
  }
}
