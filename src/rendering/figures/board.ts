import type { Board, BoardCard, BoardPilot, BoardRow } from '../../planning/index.js';
import type { Svg } from '../../platform/views/documents.js';
import type { Speech } from '../../platform/words/index.js';
import { d, element, label, path, rect } from '../svg/markup.js';
import { drawing, PAGE_WIDTH, SMALL, TEXT, type FigureText } from '../svg/drawing.js';
import type { Box } from '../svg/boxes.js';
import { wrap } from '../svg/wrap.js';
import { spanText } from '../span-text.js';
import { legend, type LegendEntry } from './legend.js';
import { criterionSign } from './signs.js';

const HEAD = 26;
const GROUP = 32;
const GAP = 8;
const LINE = 17;
const PAD = 7;
/** The first card also carries the pilot's name, its department and the four criteria. */
const FIRST_SHARE = 1.35;
const TITLE_LINES = 3;
const STEP_LINES = 3;
/** Room for the intensity in the corner of a card. */
const DEGREES = 22;

interface Layout {
  /** The language of what people typed, where it is another than the drawing's. */
  readonly typed: FigureText['typed'];
  readonly first: number;
  readonly next: number;
  readonly x: (phase: number) => number;
}

function layoutOf({ phases }: Board, { typed }: FigureText): Layout {
  const next = (PAGE_WIDTH - (phases - 1) * GAP) / (phases - 1 + FIRST_SHARE);
  const first = next * FIRST_SHARE;
  return {
    typed,
    first,
    next,
    x: (phase) => (phase === 1 ? 0 : first + GAP + (phase - 2) * (next + GAP)),
  };
}

interface CardText {
  readonly title: readonly Line[];
  readonly lines: readonly Line[];
}

interface Line {
  readonly text: string;
  readonly language?: string | undefined;
}

function cardText(pilot: BoardPilot, card: BoardCard, { width, typed }: CardFrame, speech: Speech): CardText {
  const room = width - 2 * PAD - 5;
  const when = card.span ? spanText(card.span, speech.f) : speech.t.plan[card.noDates];
  const named = (lines: readonly string[]): readonly Line[] =>
    lines.map((text) => ({ text, language: typed }));
  const said = (lines: readonly string[]): readonly Line[] => lines.map((text) => ({ text }));
  if (card.phase === 1) {
    const owner = wrap(pilot.owner, room, 1, { size: SMALL });
    const dates = wrap(when, room, 2, { size: SMALL });
    return {
      title: named(wrap(pilot.title, room, TITLE_LINES, { size: TEXT, bold: true })),
      lines: [...named(owner), ...said(dates)],
    };
  }
  const title = wrap(card.title ?? speech.t.plan['missing.title'], room, STEP_LINES, { size: SMALL });
  return {
    title: card.title === undefined ? said(title) : named(title),
    // The intensity stands at the end of the last line.
    lines: said(wrap(when, room - DEGREES, 2, { size: SMALL })),
  };
}

interface CardFrame extends Pick<Layout, 'typed'> {
  readonly width: number;
}

/** Four letters with the sign of their verdict. */
function marks({ marks: all }: BoardPilot, x: number, y: number, { t }: Speech): string {
  return all
    .map(({ criterion, verdict }, index) => {
      const left = x + index * 36;
      const tone = verdict === 'pass' ? 'strong' : verdict === 'incomplete' ? 'ax' : 'hot';
      return (
        label(t.terms.criteria[criterion].letter, left, y, { className: `${tone} small` }) +
        criterionSign(verdict, left + 12, y - 11)
      );
    })
    .join('');
}

const MARKS = 22;

function cardHeight({ title, lines }: CardText, first: boolean): number {
  return 2 * PAD + (title.length + lines.length) * LINE + (first ? MARKS : 0);
}

interface DrawnCard {
  readonly card: BoardCard;
  readonly text: CardText;
  readonly box: Box;
}

function drawCard(
  pilot: BoardPilot,
  { card, text: { title, lines }, box }: DrawnCard,
  speech: Speech,
): string {
  const first = card.phase === 1;
  const x = box.x + PAD + 5;
  const frame =
    rect('card', box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1) +
    rect(`t${String(card.intensity)}`, box.x, box.y, 6, box.height);
  const at = (line: number): number => box.y + PAD + 13 + line * LINE;
  const titles = title.map(({ text, language }, index) =>
    label(text, x, at(index), { className: first ? 'strong' : 'small', language }),
  );
  const rest = lines.map(({ text, language }, index) =>
    label(text, x, at(title.length + index), { className: 'ax', language }),
  );
  const signs = first ? marks(pilot, x, at(title.length + lines.length) + 4, speech) : '';
  const degrees = label(`${String(card.intensity)}°`, box.x + box.width - 6, box.y + box.height - 7, {
    anchor: 'end',
    className: 'strong small',
  });
  return frame + titles.join('') + rest.join('') + signs + degrees;
}

function pilotRow(
  pilot: BoardPilot,
  layout: Layout,
  y: number,
  speech: Speech,
): { readonly markup: string; readonly height: number } {
  const widthOf = (phase: number): number => (phase === 1 ? layout.first : layout.next);
  const texts = pilot.cards.map((card) => {
    const width = widthOf(card.phase);
    return { card, width, text: cardText(pilot, card, { ...layout, width }, speech) };
  });
  const height = Math.max(40, ...texts.map(({ card, text }) => cardHeight(text, card.phase === 1)));
  const cards = texts.map(({ card, width, text }) =>
    drawCard(pilot, { card, text, box: { x: layout.x(card.phase), y, width, height } }, speech),
  );
  return { markup: cards.join(''), height };
}

function emptyText({ emptyReason }: BoardRow, { t }: Speech): readonly string[] {
  const text =
    emptyReason === undefined ? t.planFigures.emptyC : t.planFigures.emptyCReason({ reason: emptyReason });
  return wrap(text, PAGE_WIDTH - 10, 3, { size: SMALL });
}

function legendEntries({ t }: Speech): readonly LegendEntry[] {
  const letters = Object.values(t.terms.criteria).map(({ letter, name }) =>
    t.planFigures.letter({ letter, name }),
  );
  return [
    {
      text: t.planFigures.intensity,
      sign: (x, y) =>
        rect('t2', x + 8, y, 6, 16) + label('2°', x + 18, y + 12.5, { className: 'strong small' }),
    },
    { text: t.terms.criterionVerdicts.pass, sign: (x, y) => criterionSign('pass', x + 8, y + 1) },
    {
      text: t.terms.criterionVerdicts.conditional,
      sign: (x, y) => criterionSign('conditional', x + 8, y + 1),
    },
    { text: letters.join(', '), sign: () => '' },
  ];
}

/** The four Cs against the phases. Each pilot is a row of cards, so that its way reads from left to right. */
export function drawBoard(data: Board, text: FigureText, speech: Speech): Svg {
  const layout = layoutOf(data, text);
  const { t } = speech;
  const columns = Array.from({ length: data.phases }, (_, index) => index + 1);
  const heads = columns.map((phase) =>
    label(t.terms.phase({ number: phase }), layout.x(phase), 15, { className: 'ax strong' }),
  );
  let y = HEAD;
  const rows = data.rows.map((row) => {
    const head =
      path('grid-2', d('M', 0, y, 'H', PAGE_WIDTH)) +
      label(t.terms.cs[row.c], 0, y + 22, { className: 'serif' });
    y += GROUP;
    if (row.pilots.length === 0) {
      const lines = emptyText(row, speech).map((line, index) =>
        label(line, 0, y + 12 + index * LINE, { className: 'ax' }),
      );
      y += lines.length * LINE + 12;
      return head + lines.join('');
    }
    const drawn = row.pilots.map((pilot) => {
      const { markup, height } = pilotRow(pilot, layout, y, speech);
      y += height + GAP;
      return markup;
    });
    y += GAP / 2;
    return head + drawn.join('');
  });
  const signs = legend(legendEntries(speech), 0, y + 10, PAGE_WIDTH);
  const frame = element('g', {}, ...heads, ...rows, signs.markup);
  return drawing(text, { width: PAGE_WIDTH, height: y + 10 + signs.height }, frame);
}
