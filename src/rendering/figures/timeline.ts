import { PERIOD_WEEKS, type Timeline, type TimelineBar, type TimelineRow } from '../../planning/index.js';
import type { Svg } from '../../platform/views/documents.js';
import type { Speech } from '../../platform/words/index.js';
import { d, diamond, element, label, path, rect } from '../svg/markup.js';
import { drawing, PAGE_WIDTH, SMALL, TEXT, type FigureText } from '../svg/drawing.js';
import { hatch, patternId } from '../svg/patterns.js';
import { textWidth } from '../svg/text-width.js';
import { wrap } from '../svg/wrap.js';
import { legend, type LegendEntry } from './legend.js';
import { HEAD, NAMES, scaleOf, timeGrid, timeHeads, type TimeScale, type TimeUnits } from './time-axis.js';

const GROUP = 28;
const ROW = 40;
const ROW_BASELINE = 46;
const BAR = 22;
const TITLE_LINES = 2;
/** Narrower than this a leerpauze is only hatched. */
const PAUSE_WORD = 80;

function longest(phase: number, intensity: number, { t }: Speech): string {
  return t.planFigures.bar({ phase, degrees: `${String(intensity)}°` });
}

/** What fits in a bar: "fase 1 · 2°", "1 · 2°", or "2°". */
function barText(width: number, phase: number, intensity: number, speech: Speech): string {
  const degrees = `${String(intensity)}°`;
  const candidates = [longest(phase, intensity, speech), `${String(phase)} · ${degrees}`, degrees];
  return candidates.find((text) => textWidth(text, { size: TEXT }) <= width - 10) ?? '';
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The part of a stretch of weeks that is on the axis; undefined when nothing is. */
function clip({ from, to }: Span, { last }: TimeScale): Span | undefined {
  const shown = { from: Math.max(0, from), to: Math.min(last, to) };
  return shown.to > shown.from ? shown : undefined;
}

function hatched(id: string, scale: TimeScale, span: Span, y: number): string {
  const box = { x: scale.x(span.from), y, width: (span.to - span.from) * scale.week, height: BAR };
  return element('rect', { class: 'gap', fill: `url(#${patternId(id, 'hatch')})`, ...box });
}

function pauses(id: string, { bars }: TimelineRow, scale: TimeScale, y: number, { t }: Speech): string {
  return bars
    .slice(1)
    .map((bar, index) => {
      const span = clip({ from: bars[index]?.end ?? bar.start, to: bar.start }, scale);
      if (!span) return '';
      const width = (span.to - span.from) * scale.week;
      const word = t.terms.learningPause;
      const wide = textWidth(word, { size: SMALL }) + 12;
      if (width < PAUSE_WORD || width < wide + 24) return hatched(id, scale, span, y);
      const middle = scale.x((span.from + span.to) / 2);
      return (
        hatched(id, scale, span, y) +
        rect('paper', middle - wide / 2, y + 2, wide, BAR - 4) +
        label(word, middle, y + 16, { anchor: 'middle', className: 'ax' })
      );
    })
    .join('');
}

interface Place {
  readonly scale: TimeScale;
  readonly y: number;
  readonly linkOf: TimelineLook['linkOf'];
}

function bars(id: string, row: TimelineRow, { scale, y, linkOf }: Place, speech: Speech): string {
  return row.bars
    .map((bar) => {
      const { phase, intensity, start, end, evaluation } = bar;
      const shown = clip({ from: start, to: end }, scale);
      if (!shown) return '';
      const work = clip({ from: start, to: end - evaluation }, scale);
      const tone = `t${String(intensity)}`;
      const solid = work
        ? rect(`${tone} edge`, scale.x(work.from), y, (work.to - work.from) * scale.week, BAR)
        : '';
      const review = clip({ from: end - evaluation, to: end }, scale);
      const text = work ? barText((work.to - work.from) * scale.week, phase, intensity, speech) : '';
      const word =
        text === '' || !work ? '' : label(text, scale.x(work.from) + 5, y + 16, { className: `${tone}-ink` });
      const name = `${row.title}, ${longest(phase, intensity, speech)}`;
      return linked(solid + (review ? hatched(id, scale, review, y) : '') + word, name, linkOf?.(row, bar));
    })
    .join('');
}

/** Its name holds what is written in the bar, however little fits there. */
function linked(markup: string, name: string, link: BarLink | undefined): string {
  if (!link) return markup;
  return element(
    'a',
    { href: link.href, 'aria-label': name, class: link.isOpen ? 'open' : undefined },
    markup,
  );
}

function gates({ bars: all }: TimelineRow, scale: TimeScale, y: number): string {
  return all
    .map(({ gate }) =>
      gate === undefined || gate < 0 || gate >= scale.last
        ? ''
        : diamond('gate', scale.x(gate), y + BAR / 2, 7),
    )
    .join('');
}

function baseline({ baseline: all }: TimelineRow, scale: TimeScale, y: number): string {
  return all
    .map(({ start, end }) => {
      const shown = clip({ from: start, to: end }, scale);
      return shown ? rect('base', scale.x(shown.from), y, (shown.to - shown.from) * scale.week, 4) : '';
    })
    .join('');
}

function drawRow(
  { id, typed }: FigureText,
  row: TimelineRow,
  { scale, y: top, linkOf }: Place,
  speech: Speech,
): string {
  const lines = wrap(row.title, NAMES - 14, TITLE_LINES, { size: TEXT });
  const first = top + ROW / 2 + 5 - (lines.length - 1) * 8.5;
  const title = lines.map((line, index) => label(line, 0, first + index * 17, { language: typed })).join('');
  const y = top + (ROW - BAR) / 2;
  const under = baseline(row, scale, y + BAR + 5);
  return (
    title +
    pauses(id, row, scale, y, speech) +
    bars(id, row, { scale, y, linkOf }, speech) +
    under +
    gates(row, scale, y)
  );
}

function legendEntries(id: string, data: Timeline, { t }: Speech): readonly LegendEntry[] {
  return [
    { text: t.planFigures.phase, sign: (x, y) => rect('t2 edge', x + 0.5, y, 29, 16) },
    {
      text: t.planFigures.pause,
      sign: (x, y) =>
        element('rect', {
          class: 'gap',
          fill: `url(#${patternId(id, 'hatch')})`,
          x: x + 0.5,
          y,
          width: 29,
          height: 16,
        }),
    },
    { text: t.terms.gate, sign: (x, y) => diamond('gate', x + 15, y + 8, 7) },
    ...(data.baseline
      ? [
          {
            text: t.planFigures[data.baseline],
            sign: (x: number, y: number) => rect('base', x, y + 6, 30, 4),
          },
        ]
      : []),
    ...(data.blackout.length > 0
      ? [{ text: t.planFigures.blackout, sign: (x: number, y: number) => rect('band', x, y, 30, 16) }]
      : []),
    ...(data.horizon < data.periods.length * PERIOD_WEEKS
      ? [
          {
            text: t.planFigures.horizon,
            sign: (x: number, y: number) => path('axis', d('M', x + 15, y, 'V', y + 16)),
          },
        ]
      : []),
  ];
}

function todayLine({ today }: Timeline, scale: TimeScale, height: number, { t }: Speech): string {
  if (today === undefined || today < 0 || today >= scale.last) return '';
  const width = textWidth(t.planFigures.today, { size: SMALL, bold: true }) + 14;
  const x = scale.x(today);
  const left = Math.min(Math.max(NAMES, x - width / 2), scale.width - width);
  return (
    path('today', d('M', x, 27, 'V', height)) +
    rect('today-tag', left, 3, width, 24) +
    label(t.planFigures.today, left + width / 2, 20, { anchor: 'middle', className: 'today-text' })
  );
}

/** How a timeline is drawn: in quarters and as wide as a page of the document unless asked otherwise. */
export interface TimelineLook {
  readonly units?: TimeUnits;
  readonly width?: number;
  /** Where the bar of a phase leads; nowhere when left out. */
  readonly linkOf?: (row: TimelineRow, bar: TimelineBar) => BarLink;
}

export interface BarLink {
  readonly href: string;
  readonly isOpen: boolean;
}

/** Bars per pilot and phase, hatched evaluation and leerpauzes, diamonds for gates; rows grow with the pilots. */
export function drawTimeline(
  data: Timeline,
  text: FigureText,
  speech: Speech,
  { units = 'quarters', width = PAGE_WIDTH, linkOf }: TimelineLook = {},
): Svg {
  const scale = scaleOf(data, width);
  const rowHeight = data.baseline ? ROW_BASELINE : ROW;
  let y = HEAD;
  const rows = data.groups.map((group) => {
    const name = 'c' in group ? speech.t.terms.cs[group.c] : group.department;
    const heading =
      label(name, 0, y + 20, { className: 'serif', language: 'c' in group ? undefined : text.typed }) +
      path('grid', d('M', 0, y + GROUP, 'H', width));
    y += GROUP;
    const drawn = group.rows.map((row) => {
      const markup = drawRow(text, row, { scale, y, linkOf }, speech);
      y += rowHeight;
      return markup + path('grid', d('M', 0, y, 'H', width));
    });
    return heading + drawn.join('');
  });
  const bottom = y;
  const blackouts = data.blackout.map(({ from, to }) => {
    const shown = clip({ from, to }, scale);
    return shown
      ? rect('band', scale.x(shown.from), HEAD, (shown.to - shown.from) * scale.week, bottom - HEAD)
      : '';
  });
  const signs = legend(legendEntries(text.id, data, speech), 0, bottom + 16, width);
  const content = [
    ...blackouts,
    timeGrid(data, scale, bottom, units),
    timeHeads(data, scale, units, speech),
    ...rows,
    todayLine(data, scale, bottom, speech),
    signs.markup,
  ];
  return drawing(
    text,
    { width, height: bottom + 16 + signs.height, defs: hatch(text.id), linked: linkOf !== undefined },
    ...content,
  );
}
