import type { Cell, Mark, Row, Table } from '../../planning/index.js';
import { capitalised } from '../capitalised.js';
import type { Speaker } from '../speaker.js';
import { escapeMarked, escapeXml } from '../svg/markup.js';
import { cellLanguage } from '../typed-language.js';
import { signOf } from './icons.js';
import type { IconModel, RowsMarkup } from './models.js';

/**
 * The rows of a table as markup. They are nine tenths of a long plan, and a template takes ten times as long over them:
 * docs/decisions/table-rows-without-template.md.
 */
export function tableRows(table: Table, speaker: Speaker): RowsMarkup {
  let html = '';
  for (const row of table.rows) {
    // A group row and every spanning header begin a body of their own, so that their scope is right.
    if (html === '' || row.kind === 'group' || (row.headSpan ?? 1) > 1)
      html += html === '' ? '<tbody>' : '</tbody><tbody>';
    html += row.kind === 'group' ? groupRow(row, table, speaker) : dataRow(row, table, speaker);
  }
  return inOnePiece(html === '' ? '' : `${html}</tbody>`) as RowsMarkup;
}

/**
 * The same text. V8 keeps what is put together as a tree of all its parts until somebody looks at a character: thousands
 * of small objects for each table, which its garbage collector would carry along while the rest is written.
 */
function inOnePiece(text: string): string {
  text.charCodeAt(0);
  return text;
}

function groupRow({ cells }: Row, { columns }: Table, speaker: Speaker): string {
  const heading = escapeMarked(cells[0] ? speaker.sentences(cells[0].content) : '');
  const span = String(columns.length);
  const look = classOf(withBreaks('', heading));
  return `<tr class="group"><th colspan="${span}" scope="rowgroup"${look}>${heading}</th></tr>\n`;
}

function langOf(language: string | undefined): string {
  return language === undefined ? '' : ` lang="${language}"`;
}

/** The first cell of a row is its header; in a row under a spanning header that is the second column. */
function dataRow(row: Row, table: Table, speaker: Speaker): string {
  const span = row.headSpan ?? 1;
  const skipped = span === 0 ? 1 : 0;
  let html = `<tr${classOf(rowLook(row, table.look))}>`;
  for (const [index, cell] of row.cells.entries()) {
    const numeric = table.columns[index + skipped]?.align === 'number';
    if (index === 0) html += headerCell(cell, numeric, span, speaker);
    else if (index === 1 && span > 1) html += headerCell(cell, numeric, 1, speaker);
    else html += dataCell(cell, numeric, speaker);
  }
  return `${html}</tr>\n`;
}

function rowLook(row: Row, look: Table['look']): string {
  if (row.kind === 'total') return 'total';
  if (look !== 'certificate') return '';
  return row.headSpan === 0 ? 'b' : 'a';
}

function headerCell(cell: Cell, numeric: boolean, span: number, speaker: Speaker): string {
  const scope = span > 1 ? ` scope="rowgroup" rowspan="${String(span)}"` : ' scope="row"';
  const html = content(cell, numeric, true, speaker);
  const look = classOf(withBreaks(lookOf(cell, numeric, true), html)) + langOf(cellLanguage(cell, speaker));
  return `<th${scope}${look}>${html}</th>`;
}

function dataCell(cell: Cell, numeric: boolean, speaker: Speaker): string {
  const html = content(cell, numeric, false, speaker);
  const look = classOf(withBreaks(lookOf(cell, numeric, false), html)) + langOf(cellLanguage(cell, speaker));
  return `<td${look}>${html}</td>`;
}

function classOf(names: string): string {
  return names === '' ? '' : ` class="${names}"`;
}

/** So many letters after one another have to be broken, also on paper; every markup of ours has a space or a sign in it. */
const LONG_WORD = /[^\s<>="]{40}/;

function withBreaks(look: string, html: string): string {
  if (html.length < 40 || !LONG_WORD.test(html)) return look;
  return look === '' ? 'breaks' : `${look} breaks`;
}

function lookOf(cell: Cell, numeric: boolean, header: boolean): string {
  const { mark, temperature, quiet } = cell;
  let look = numeric && !header ? ' num' : '';
  if (temperature !== undefined) look += ` t${String(temperature)}`;
  else if (mark === 'over' || mark === 'too-fast') look += ' hot';
  if (quiet === true) look += ' quiet';
  if (mark && !numeric) look += ' sign';
  if (cell.content.length === 1 && cell.content[0]?.kind === 'period') look += ' when';
  return look.slice(1);
}

function content(cell: Cell, numeric: boolean, header: boolean, speaker: Speaker): string {
  const whole = cellLanguage(cell, speaker);
  const lines = cell.content.map((piece) => {
    const text = piece.kind === 'span' ? inQuarters(speaker.say(piece)) : speaker.say(piece);
    // Names of the subject begin with a capital where they stand alone as a row header.
    const html = escapeMarked(header && piece.kind === 'term' ? capitalised(text) : text);
    return whole === undefined ? marked(html, speaker.foreign(piece)) : html;
  });
  const text = linked(lines.join('<br>'), cell.link);
  const sign = cell.mark ? icon(numeric ? numberSign(cell.mark, speaker) : signOf(cell.mark)) : '';
  return sign + (cell.strong === true ? `<b>${text}</b>` : text) + list(cell.items ?? [], speaker);
}

/** "Q4 2026 – Q1 2027": where a column is narrow the line breaks between the quarters, not inside one. */
function inQuarters(text: string): string {
  return text.replace(/(?<=Q\d) (?=\d{4})/g, '\u00a0');
}

/** One line of several. */
function marked(html: string, language: string | undefined): string {
  return language === undefined ? html : `<span${langOf(language)}>${html}</span>`;
}

function linked(html: string, link: string | undefined): string {
  return link === undefined ? html : `<a href="#${escapeXml(link)}">${html}</a>`;
}

function list(items: NonNullable<Cell['items']>, speaker: Speaker): string {
  if (items.length === 0) return '';
  const written = items.map(({ lines, link }) => {
    const [first = '', ...more] = lines.map((piece) =>
      marked(escapeMarked(speaker.say(piece)), speaker.foreign(piece)),
    );
    return `<li>${linked(first, link)}${more.map((line) => `<br><span class="muted">${line}</span>`).join('')}</li>`;
  });
  return `<ul>${written.join('')}</ul>`;
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
  const sign = signOf(mark);
  return label === undefined ? sign : { ...sign, label };
}

/** What the template `icon` prints. */
function icon({ name, label }: IconModel): string {
  const said = label === undefined ? ' aria-hidden="true"' : ` role="img" aria-label="${escapeXml(label)}"`;
  return `<svg class="icon"${said}><use href="#i-${name}"/></svg>`;
}
