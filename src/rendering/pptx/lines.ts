import { closedMarks, cutAfter, printedLength } from '../typed-marks.js';

/**
 * Width of a letter as a part of its size: of running text, in tables, where words are short, in titles, and of the
 * widest font that a program without ours may show, where a line more would fall over what stands below.
 */
export const LETTER = { text: 0.47, table: 0.5, title: 0.53, widest: 0.62 } as const;
/** Height of a line as a part of its size. */
const LEADING = 1.22;

/** Letters of a size in points on a line of so many inches. */
export function lettersIn(inches: number, size: number, letter: number = LETTER.table): number {
  return Math.max(1, Math.floor((inches * 72) / (size * letter)));
}

/** Height of a line in inches. */
export function lineHeight(size: number): number {
  return (size * LEADING) / 72;
}

/** A text as lines of at most so many letters; a word that is longer is cut, so that nothing falls off a slide. */
export function linesOf(text: string, letters: number): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((part) => wrapped(part, Math.max(1, Math.floor(letters))));
}

function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => cut(long, letters))) {
    if (line !== '' && printedLength(line) + 1 + printedLength(word) > letters) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Pieces of a word, never through the middle of a character. */
function cut(word: string, letters: number): readonly string[] {
  if (printedLength(word) <= letters) return [word];
  const pieces: string[] = [];
  let rest = word;
  while (rest !== '') {
    const [piece, left] = cutAfter(rest, letters);
    pieces.push(piece);
    rest = left;
  }
  return pieces;
}

/** A text that takes at most so many lines: what is left of a longer one ends in a sign that it goes on. */
export function shortened(text: string, letters: number, most: number, between = ' '): string {
  const lines = linesOf(text, letters);
  return lines.length <= most ? text : closedMarks(`${lines.slice(0, most).join(between)}…`);
}

/** Items in pages of at most `room` lines; an item that is longer than a page was cut before. */
export function paged<Item>(
  items: readonly Item[],
  room: number,
  height: (item: Item) => number,
): readonly (readonly Item[])[] {
  const pages: Item[][] = [];
  let used = Infinity;
  for (const item of items) {
    const needed = height(item);
    if (used + needed > room) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(item);
    used += needed;
  }
  return pages;
}
