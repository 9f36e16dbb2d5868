/** Plain text laid out for a terminal. Widths count characters, which is right for the languages of the product. */

function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Lines of at most `width` characters, broken between words; a longer word stands alone. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/[ \t\n\r]+/u)) {
    if (current !== '' && lengthOf(current) + 1 + lengthOf(word) > width) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}

/** A label and a text beside it; further lines stand under the text. */
export function hanging(label: string, text: string, labelWidth: number, width: number): string {
  const indent = ' '.repeat(labelWidth);
  const [first = '', ...rest] = wrap(text, width - labelWidth);
  return [`${label.padEnd(labelWidth)}${first}`, ...rest.map((line) => `${indent}${line}`)].join('\n');
}

/** At most `width` characters; what is cut off is marked. */
export function shorten(text: string, width: number): string {
  return lengthOf(text) <= width
    ? text
    : `${Array.from(text)
        .slice(0, width - 1)
        .join('')}…`;
}

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

function pad(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - lengthOf(text)));
  return align === 'right' ? `${space}${text}` : `${text}${space}`;
}

const GAP = 2;

/** A table with a line under its titles. The first column gives way when the whole is too wide. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const widths = columns.map(({ title }, index) =>
    Math.max(lengthOf(title), ...rows.map((row) => lengthOf(row[index] ?? ''))),
  );
  const excess = widths.reduce((sum, one) => sum + one + GAP, -GAP) - width;
  const first = widths[0] ?? 0;
  if (excess > 0) widths[0] = Math.max(MIN_FIRST, first - excess);
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => pad(shorten(cell, widths[index] ?? 0), widths[index] ?? 0, columns[index]?.align))
      .join(' '.repeat(GAP))
      .trimEnd();
  const rule = widths.map((one) => '─'.repeat(one)).join(' '.repeat(GAP));
  return [line(columns.map(({ title }) => title)), rule, ...rows.map(line)].join('\n');
}

/** Narrowest first column, in characters. */
const MIN_FIRST = 12;
