import type { Cell, Mark, Piece, Row, Table } from '../../../src/planning/index.js';
import { tableRows } from '../../../src/rendering/html/table-rows.js';
import type { Speaker } from '../../../src/rendering/speaker.js';
import { speech } from '../../../src/platform/words/index.js';

/** Says texts as they are. */
const plain: Speaker = {
  speech: speech('nl'),
  say: (piece) => (piece.kind === 'text' ? piece.value : piece.kind === 'term' ? 'naam' : '?'),
  within: (piece) => plain.say(piece),
  sentences: (pieces) => pieces.map((piece) => plain.say(piece)).join(' '),
  foreign: () => undefined,
  typed: undefined,
};

const text = (value: string): Piece => ({ kind: 'text', value });
const cell = (words: string, more: Partial<Cell> = {}): Cell => ({ content: [text(words)], ...more });
const row = (cells: readonly Cell[], more: Partial<Row> = {}): Row => ({ kind: 'plain', cells, ...more });

function tableOf(list: readonly Row[], more: Partial<Table> = {}): Table {
  return {
    kind: 'table',
    id: 'x',
    look: 'plain',
    caption: { kind: 'say', code: 'changes.fromTo', facts: { before: text('a'), after: text('b') } },
    columns: [
      { head: text('Wie'), align: 'text' },
      { head: text('Wat'), align: 'text' },
      { head: text('Hoeveel'), align: 'number' },
    ],
    rows: list,
    ...more,
  };
}

function rows(list: readonly Row[], more: Partial<Table> = {}): string {
  return tableRows(tableOf(list, more), plain).replaceAll('\n', '');
}

test('the first cell of a row is its header, and numbers are recognisable', () => {
  expect(rows([row([cell('Verkoop'), cell('chat'), cell('3')])])).toBe(
    '<tbody><tr><th scope="row">Verkoop</th><td>chat</td><td class="num">3</td></tr></tbody>',
  );
});

test('a line breaks between two quarters, and not inside one', () => {
  const speaker: Speaker = { ...plain, say: () => 'Q4 2026 – Q1 2027' };
  const span: Piece = { kind: 'span', span: { from: '2026-10-05', to: '2027-04-04' } };
  expect(tableRows(tableOf([row([{ content: [span] }])]), speaker).replaceAll('\n', '')).toBe(
    '<tbody><tr><th scope="row">Q4\u00a02026 – Q1\u00a02027</th></tr></tbody>',
  );
});

test('no rows, no body', () => {
  expect(rows([])).toBe('');
});

test('a header over two rows begins a body, and the second column is the header of each', () => {
  const over = row([cell('Verkoop'), cell('warmte'), cell('3')], { headSpan: 2 });
  const under = row([cell('stijging'), cell('1')], { headSpan: 0 });
  expect(rows([over, under, over, under])).toBe(
    (
      '<tbody><tr><th scope="rowgroup" rowspan="2">Verkoop</th><th scope="row">warmte</th><td class="num">3</td></tr>' +
      '<tr><th scope="row">stijging</th><td class="num">1</td></tr></tbody>'
    ).repeat(2),
  );
});

test('a group has a row of its own over the whole width, and a total is marked', () => {
  expect(rows([row([cell('Samen')], { kind: 'group' }), row([cell('Totaal')], { kind: 'total' })])).toBe(
    '<tbody><tr class="group"><th colspan="3" scope="rowgroup">Samen</th></tr>' +
      '<tr class="total"><th scope="row">Totaal</th></tr></tbody>',
  );
});

test('rows of a certificate come in pairs', () => {
  const list = [row([cell('a')], { headSpan: 2 }), row([cell('b')], { headSpan: 0 })];
  expect(rows(list, { look: 'certificate' }).match(/<tr class="."/g)).toEqual([
    '<tr class="a"',
    '<tr class="b"',
  ]);
});

test('what stands in a cell', () => {
  const items = [{ lines: [text('een'), text('twee')], link: 'p' }, { lines: [text('drie')] }];
  const inside = (more: Partial<Cell>): string =>
    /<td[^>]*>(.*)<\/td>/.exec(rows([row([cell(''), cell('x', more)])]))?.[1] ?? '';
  expect(inside({ content: [text('x'), text('y')] })).toBe('x<br>y');
  expect(inside({ strong: true, link: 'p-1' })).toBe('<b><a href="#p-1">x</a></b>');
  expect(inside({ content: [], items })).toBe(
    '<ul><li><a href="#p">een</a><br><span class="muted">twee</span></li><li>drie</li></ul>',
  );
  expect(inside({ mark: 'ok' })).toBe('<svg class="icon" aria-hidden="true"><use href="#i-ok"/></svg>x');
});

test.each<[Partial<Cell>, number, string]>([
  [{ temperature: 3 }, 2, 'num t3'],
  [{ mark: 'over' }, 2, 'num hot'],
  [{ mark: 'too-fast', temperature: 2 }, 2, 'num t2'],
  [{ quiet: true }, 2, 'num quiet'],
  [{ mark: 'no' }, 1, 'sign'],
])('the look of %j in column %i is %s', (more, column, look) => {
  const cells = [cell('a'), cell('b'), cell('c')].map((each, index) =>
    index === column ? { ...each, ...more } : each,
  );
  expect(rows([row(cells)])).toContain(`<td class="${look}">`);
});

test('a sign in front of a number says what the number does not', () => {
  const said = (mark: Mark): string => rows([row([cell('a'), cell('b'), cell('1', { mark })])]);
  expect(said('over')).toContain('role="img" aria-label="boven');
  expect(said('ok')).toContain('aria-hidden="true"');
});

test('names of the subject begin with a capital as header, and not elsewhere', () => {
  const name: Cell = { content: [{ kind: 'term', group: 'c', value: 'content' }] };
  expect(rows([row([name, name])])).toContain('<th scope="row">Naam</th><td>naam</td>');
});

test('a text is never markup', () => {
  const hostile = '<script>"\'&';
  const written = rows([
    row([cell(hostile), cell('', { items: [{ lines: [text(hostile), text(hostile)], link: '"><b>' }] })]),
    row([cell(hostile)], { kind: 'group' }),
  ]);
  expect(written).not.toMatch(/<script|<b>/);
  expect(written.match(/&lt;script&gt;&quot;&#39;&amp;/g)).toHaveLength(4);
});
