import type { TextCell, TextTable } from './text-table.js';
import { withoutMarks } from './typed-marks.js';

/** Letters that a column asks for at least; that a word counts for at most; and that a cell counts for at most. */
const LEAST = 4;
const LONGEST_WORD = 20;
const MOST = 42;

/** Letters around the text in a cell. */
const ROOM = 3;
/** Letters of a sign and what keeps it with its word. */
const SIGN = 2;

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[ \t\n]+/).map((word) => Math.min(word.length, LONGEST_WORD)));
}

function cellTexts({ lines, items }: TextCell): readonly string[] {
  return [...lines, ...items.flatMap((item) => item.lines)].map(withoutMarks);
}

interface Wish {
  /** Letters without which a word breaks. */
  readonly least: number;
  /** Letters beyond those that make the rows shorter. */
  readonly more: number;
}

function wishOf({ columns, rows }: TextTable, index: number): Wish {
  const inCells = rows.flatMap(({ kind, headSpan, cells }) => {
    const cell = kind === 'group' ? undefined : cells[index - (headSpan === 0 ? 1 : 0)];
    return cell ? [cellTexts(cell)] : [];
  });
  const texts = inCells.flat();
  // The longest line of a cell is the one that breaks: a short one above it, such as a number, needs no less room.
  // Of many lines below each other width makes fewer, as of one long line.
  const all = inCells.map((own) => {
    const together = own.reduce((sum, { length }) => sum + length, 0) / 2;
    return Math.min(4 * MOST, Math.max(together, ...own.map(({ length }) => length)));
  });
  // Cells with nothing in them make no row higher.
  const longest = all.filter((letters) => letters > 0);
  // Squared, so that a few high cells among many short ones are not forgotten: they make the table long.
  const squares = longest.reduce((sum, letters) => sum + letters ** 2, 0);
  const mean = longest.length === 0 ? 0 : Math.min(MOST, Math.sqrt(squares / longest.length));
  const sign = rows.some(({ cells }) => cells[index]?.sign) ? SIGN : 0;
  const words = Math.max(
    longestWord(withoutMarks(columns[index]?.head ?? '')),
    sign + Math.max(0, ...texts.map(longestWord)),
  );
  const least = Math.max(LEAST, words + ROOM);
  return { least, more: Math.max(0, mean - least) };
}

/**
 * Share of the width for each column: first every column its longest word, then what is left by how much stands in it.
 * @param letters that fit beside each other in the whole width
 */
export function columnShares(table: TextTable, letters: number): readonly number[] {
  const wishes = table.columns.map((_, index) => wishOf(table, index));
  const least = wishes.reduce((sum, wish) => sum + wish.least, 0);
  const more = wishes.reduce((sum, wish) => sum + wish.more, 0);
  const left = Math.max(0, letters - least);
  const widths = wishes.map((wish) => wish.least + (more === 0 ? 0 : (left * wish.more) / more));
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => width / sum);
}

/** Letters of the longest words of all columns beside each other: what a table needs to break no word. */
export function lettersNeeded(table: TextTable): number {
  return table.columns.reduce((sum, _, index) => sum + wishOf(table, index).least, 0);
}
