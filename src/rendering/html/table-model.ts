import type { Cell, Column, Mark, Row, Table } from '../../planning/index.js';
import type { Numbering } from '../numbering.js';
import type { Speaker } from '../speaker.js';
import { capitalised } from '../capitalised.js';
import type { BodyModel, CellModel, ColumnModel, IconModel, RowModel, TableModel } from './models.js';

const ICONS: Readonly<Record<Mark, string>> = {
  ok: 'ok',
  conditional: 'mid',
  no: 'no',
  open: 'open',
  over: 'warn',
  'too-fast': 'mid',
  gate: 'gate',
};

const LOOKS: Readonly<Record<Table['look'], string>> = {
  plain: '',
  heat: 'heat',
  certificate: 'cert',
  'one-page': 'onepage',
};

/** More columns than this need small print on A4. */
const MOST_COLUMNS = 13;

/** The sign in front of a word; the word says the same. */
export function signOf(mark: Mark): IconModel {
  return { name: ICONS[mark] };
}

/** The sign in front of a number says something that the number does not. */
function numberSign(mark: Mark, { speech }: Speaker): IconModel {
  const { marks } = speech.t.planDocument;
  const labels: Readonly<Partial<Record<Mark, string>>> = {
    over: marks.over,
    'too-fast': marks.tooFast,
    gate: marks.changed,
    conditional: marks.unproven,
  };
  const label = labels[mark];
  return label === undefined ? signOf(mark) : { name: ICONS[mark], label };
}

function columnModel(column: Column, speaker: Speaker): ColumnModel {
  const { head, align, hiddenHead } = column;
  const text = speaker.say(head);
  return {
    lines: head.kind === 'period' ? text.split(' ') : [text],
    numeric: align === 'number',
    hidden: hiddenHead ?? false,
  };
}

function lookOf(cell: Cell, numeric: boolean, header: boolean): string {
  const limit = cell.mark === 'over' || cell.mark === 'too-fast';
  return [
    numeric && !header ? 'num' : '',
    cell.temperature === undefined ? '' : `t${String(cell.temperature)}`,
    limit && cell.temperature === undefined ? 'hot' : '',
    cell.quiet ? 'quiet' : '',
    cell.mark && !numeric ? 'sign' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

/** Names of the subject begin with a capital where they stand alone as a row header. */
function cellLine(piece: Cell['content'][number], speaker: Speaker, header: boolean): string {
  const text = speaker.say(piece);
  return header && piece.kind === 'term' ? capitalised(text) : text;
}

function cellModel(
  cell: Cell,
  numeric: boolean,
  header: { readonly scope: string; readonly span: number },
  speaker: Speaker,
): CellModel {
  const isHeader = header.scope !== '';
  const [first = '', ...rest] = cell.content.map((piece) => cellLine(piece, speaker, isHeader));
  const icon = cell.mark ? (numeric ? numberSign(cell.mark, speaker) : signOf(cell.mark)) : undefined;
  return {
    scope: header.scope,
    spans: header.span > 1,
    span: header.span,
    look: lookOf(cell, numeric, isHeader),
    text: first,
    rest,
    strong: cell.strong ?? false,
    items: (cell.items ?? []).map(({ lines, link }) => {
      const [text = '', ...more] = lines.map((piece) => speaker.say(piece));
      return link === undefined ? { text, rest: more } : { text, rest: more, link };
    }),
    ...(icon ? { icon } : {}),
    ...(cell.link === undefined ? {} : { link: cell.link }),
  };
}

function rowLook(row: Row, look: Table['look']): string {
  if (row.kind === 'total') return 'total';
  if (look !== 'certificate') return '';
  return row.headSpan === 0 ? 'b' : 'a';
}

/** The first cell of a row is its header; in a row under a spanning header that is the second column. */
function rowModel(row: Row, table: Table, speaker: Speaker): RowModel {
  const span = row.headSpan ?? 1;
  const skipped = span === 0 ? 1 : 0;
  const cells = row.cells.map((cell, index) => {
    const numeric = table.columns[index + skipped]?.align === 'number';
    const second = span > 1 && index === 1;
    const scope = index === 0 ? (span > 1 ? 'rowgroup' : 'row') : second ? 'row' : '';
    return cellModel(cell, numeric, { scope, span: index === 0 ? Math.max(1, span) : 1 }, speaker);
  });
  return { look: rowLook(row, table.look), cells };
}

/** A group row and every spanning header begin a body of their own, so that their scope is right. */
function bodies(table: Table, speaker: Speaker): readonly BodyModel[] {
  const width = table.columns.length;
  const made: { heading?: string; width: number; rows: RowModel[] }[] = [];
  for (const row of table.rows) {
    if (row.kind === 'group') {
      const heading = row.cells[0]?.content.map((piece) => speaker.say(piece)).join(' ') ?? '';
      made.push({ heading, width, rows: [] });
      continue;
    }
    if (made.length === 0 || (row.headSpan ?? 1) > 1) made.push({ width, rows: [] });
    made.at(-1)?.rows.push(rowModel(row, table, speaker));
  }
  return made;
}

export function numberText(id: string, numbering: Numbering, { speech }: Speaker): string {
  const block = numbering.figures.get(id);
  if (!block) return '';
  const { planDocument } = speech.t;
  return block.kind === 'figure'
    ? planDocument.figure({ number: block.number })
    : planDocument.table({ number: block.number });
}

export function tableModel(table: Table, numbering: Numbering, speaker: Speaker): TableModel {
  const number = numberText(table.id, numbering, speaker);
  const caption = speaker.say(table.caption);
  return {
    id: table.id,
    look: [LOOKS[table.look], table.columns.length > MOST_COLUMNS ? 'dense' : '']
      .filter((name) => name !== '')
      .join(' '),
    label: number === '' ? caption : `${number} ${caption}`,
    number,
    caption,
    columns: table.columns.map((column) => columnModel(column, speaker)),
    bodies: bodies(table, speaker),
    ...(table.note ? { note: speaker.say(table.note) } : {}),
  };
}
