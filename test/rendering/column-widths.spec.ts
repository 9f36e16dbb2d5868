import { columnShares } from '../../src/rendering/column-widths.js';
import type { TextCell, TextTable } from '../../src/rendering/text-table.js';

const cellOf = (...lines: readonly string[]): TextCell => ({
  ...{ lines, items: [], sign: '', said: '', temperature: undefined, strong: false, quiet: false },
  ...{ language: undefined, piece: undefined },
});

/** Two columns of heads that are equally long. */
const tableOf = (...rows: readonly (readonly TextCell[])[]): TextTable => ({
  ...{ id: 't', number: '', caption: '', note: '' },
  columns: [
    { head: 'first', numeric: false },
    { head: 'other', numeric: false },
  ],
  rows: rows.map((cells) => ({ kind: 'plain', headSpan: 1, cells })),
});

test('a column in which few cells are high gets more room than one of which every cell fits on a line', () => {
  const high = Array.from({ length: 6 }, () => 'insurers: 90 per cent (year not known)');
  const short = Array.from({ length: 15 }, () => [cellOf('from the web tool'), cellOf('none known')]);
  const [first = 0, other = 0] = columnShares(
    tableOf([cellOf('from the web tool'), cellOf(...high)], ...short),
    90,
  );
  expect(other).toBeGreaterThan(1.5 * first);
});
