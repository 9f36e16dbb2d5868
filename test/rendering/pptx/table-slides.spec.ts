import { slideTable } from '../../../src/rendering/pptx/table-slides.js';
import type { TextCell, TextRow, TextTable } from '../../../src/rendering/text-table.js';

const BOX = { x: 0, y: 0, w: 12, h: 5 };

const cell = (text: string): TextCell => ({
  lines: [text],
  items: [],
  sign: '',
  said: '',
  temperature: undefined,
  strong: false,
  quiet: false,
  language: undefined,
  piece: undefined,
});
const row = (text: string, kind: TextRow['kind'] = 'plain'): TextRow => ({
  kind,
  headSpan: 1,
  cells: kind === 'group' ? [cell(text)] : [cell(text), cell('1')],
});

function tableOf(rows: readonly TextRow[]): TextTable {
  const columns = [
    { head: 'Pilot', numeric: false },
    { head: 'Aantal', numeric: true },
  ];
  return { id: 'one', number: 'Tabel 1.1', caption: 'Een tabel', note: '', columns, rows };
}

/** The first texts of the rows that are drawn. */
function drawn(table: TextTable): readonly string[] {
  const rows: string[] = [];
  const slide = {
    addTable: (all: { text: { text: string }[] }[][]) =>
      rows.push(...all.map(([first]) => first?.text.map(({ text }) => text).join('') ?? '')),
  };
  slideTable(table, BOX).draw(slide as never, { lang: 'nl-NL', typed: 'nl-NL' });
  return rows;
}

test('a table that fits is whole', () => {
  const table = tableOf([row('Content', 'group'), row('Blog'), row('Samen', 'total')]);
  expect(slideTable(table, BOX)).toMatchObject({ shown: 2, total: 2, cut: false });
  expect(drawn(table)).toEqual(['Pilot', 'Content', 'Blog', 'Samen']);
});

test('of a long table the first rows stand there, and its sums', () => {
  const rows = Array.from({ length: 100 }, (_, index) => row(`pilot ${String(index)}`));
  const table = tableOf([...rows, row('Samen', 'total')]);
  const { shown, total, cut, height } = slideTable(table, BOX, { below: 0.5 });
  expect({ total, cut }).toEqual({ total: 101, cut: false });
  expect(shown).toBeGreaterThan(10);
  expect(height).toBeLessThanOrEqual(BOX.h - 0.5);
  expect(drawn(table).at(-1)).toBe('Samen');
});

test('no heading of rows is the last of a table that is not whole', () => {
  const rows = Array.from({ length: 40 }, (_, index) => [row(`C ${String(index)}`, 'group'), row('pilot')]);
  expect(drawn(tableOf(rows.flat())).at(-1)).toBe('pilot');
});

test('a cell that would fill the slide is shortened, so that the other rows stand there as well', () => {
  const table = tableOf([row('woord '.repeat(2_000).trim()), row('Blog'), row('Webcare')]);
  expect(slideTable(table, BOX)).toMatchObject({ shown: 3, total: 3, cut: true });
  const [, long = '', ...others] = drawn(table);
  expect(long).toMatch(/woord…$/);
  expect(others).toEqual(['Blog', 'Webcare']);
});
