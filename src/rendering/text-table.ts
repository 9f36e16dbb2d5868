import type { Cell, Mark, Piece, Table } from '../planning/index.js';
import type { Language } from '../platform/words/index.js';
import { capitalised } from './capitalised.js';
import type { Numbering } from './numbering.js';
import { numberText } from './numbered-name.js';
import type { Speaker } from './speaker.js';
import { cellLanguage } from './typed-language.js';

/** A table with its texts written out, for formats that lay tables out in their own way. */
export interface TextTable {
  readonly id: string;
  /** "Tabel 7.3"; empty where a table has no number. */
  readonly number: string;
  readonly caption: string;
  readonly note: string;
  readonly columns: readonly TextColumn[];
  readonly rows: readonly TextRow[];
}

export interface TextColumn {
  readonly head: string;
  readonly numeric: boolean;
}

export interface TextRow {
  readonly kind: 'plain' | 'group' | 'total';
  /** Rows that the first cell spans; 0 where a row above it does. */
  readonly headSpan: number;
  /** One for each column, or a single one in a group; under a spanning head the first one is left out. */
  readonly cells: readonly TextCell[];
}

export interface TextCell {
  /** Below each other. */
  readonly lines: readonly string[];
  readonly items: readonly { readonly lines: readonly string[] }[];
  /** Sign of the mark, said by a character. */
  readonly sign: string;
  /** What the sign means where the cell does not say so. */
  readonly said: string;
  readonly temperature: number | undefined;
  readonly strong: boolean;
  readonly quiet: boolean;
  /** In which it was typed, where that is another than the document's. */
  readonly language: Language | undefined;
  /** The only piece in the cell, for formats that keep numbers as numbers. */
  readonly piece: Piece | undefined;
}

const SIGNS: Readonly<Record<Mark, string>> = {
  ok: '✓',
  conditional: '◐',
  no: '✗',
  open: '○',
  over: '▲',
  'too-fast': '▲',
  gate: '◆',
};

export function signCharacter(mark: Mark): string {
  return SIGNS[mark];
}

/** What a sign beside a number says that the number does not. */
function saidOf(mark: Mark | undefined, { speech }: Speaker): string {
  const { marks } = speech.t.planDocument;
  switch (mark) {
    case 'over':
      return marks.over;
    case 'too-fast':
      return marks.tooFast;
    case 'gate':
      return marks.changed;
    case 'conditional':
      return marks.unproven;
    default:
      return '';
  }
}

function textCell(cell: Cell, head: boolean, numeric: boolean, speaker: Speaker): TextCell {
  const language = cellLanguage(cell, speaker);
  const written = (piece: Piece): string => {
    const text = language === undefined ? speaker.within(piece) : speaker.say(piece);
    return head && piece.kind === 'term' ? capitalised(text) : text;
  };
  const items = (cell.items ?? []).map(({ lines }) => ({ lines: lines.map((line) => speaker.within(line)) }));
  return {
    lines: cell.content.map(written),
    items,
    sign: cell.mark ? SIGNS[cell.mark] : '',
    said: numeric ? saidOf(cell.mark, speaker) : '',
    temperature: cell.temperature,
    strong: cell.strong ?? false,
    quiet: cell.quiet ?? false,
    language,
    piece: cell.content.length === 1 && items.length === 0 ? cell.content[0] : undefined,
  };
}

/** A whole cell as one text, with its sign and what the sign means. */
export function cellText({ lines, items, sign, said }: TextCell, between: string): string {
  const words = [...lines, ...items.map((item) => item.lines.join(' · '))].join(between);
  return [sign, words, said === '' ? '' : `(${said})`].filter((part) => part !== '').join(' ');
}

export function textTable(table: Table, numbering: Numbering, speaker: Speaker): TextTable {
  return {
    id: table.id,
    number: numberText(table.id, numbering, speaker),
    caption: speaker.say(table.caption),
    note: table.note ? speaker.say(table.note) : '',
    columns: table.columns.map(({ head, align }) => ({
      // Places to break a long word are for narrow columns on paper.
      head: speaker.within(head).replaceAll('\u00ad', ''),
      numeric: align === 'number',
    })),
    rows: table.rows.map(({ kind, headSpan = 1, cells }) => ({
      kind,
      headSpan,
      cells: cells.map((cell, index) => {
        const column = table.columns[index + (headSpan === 0 ? 1 : 0)];
        const head = index === 0 || (index === 1 && headSpan > 1);
        return textCell(cell, head, column?.align === 'number', speaker);
      }),
    })),
  };
}
