import type { Mini, Minis } from '../../planning/index.js';
import type { Svg } from '../../platform/views/documents.js';
import type { Speech } from '../../platform/words/index.js';
import { d, label, path, rect } from '../svg/markup.js';
import { drawing, PAGE_WIDTH, SMALL, TEXT, type FigureText } from '../svg/drawing.js';
import { shorten } from '../svg/wrap.js';

/** One little chart: bars on a common scale with the limit as a dotted line. */
export interface MiniFrame {
  readonly x: number;
  /** Baseline of the bars. */
  readonly bottom: number;
  readonly width: number;
  /** Drawing units per unit of value. */
  readonly unit: number;
}

const COLUMNS = 3;
const BETWEEN = 24;
const HEAD = 40;
const PLOT = 64;
const CELL = HEAD + PLOT + 24;

/** Bars of heat carry the colour of their temperature; other bars are ink, and hatching marks what is over. */
function miniBars({ bars }: Mini, { x, bottom, width, unit }: MiniFrame): string {
  const step = width / Math.max(1, bars.length);
  const gap = Math.min(3, step / 6);
  const drawn = bars.map(({ value, temperature, over }, index) => {
    if (value <= 0) return '';
    const tone = temperature === undefined ? (over ? 'over' : 'st3') : `t${String(temperature)}`;
    return rect(`${tone} edge`, x + index * step + gap / 2, bottom - value * unit, step - gap, value * unit);
  });
  const limits = limitLine(
    bars.map(({ limit }, index) => ({
      x: x + index * step,
      y: bottom - limit * unit,
      end: x + (index + 1) * step,
    })),
  );
  return drawn.join('') + path('axis', d('M', x, bottom, 'H', x + width)) + path('ceiling', limits);
}

/** One line where the limit stays the same, steps where it changes. */
function limitLine(
  parts: readonly { readonly x: number; readonly y: number; readonly end: number }[],
): string {
  const moves = parts.map(({ x, y, end }, index) =>
    index > 0 && parts[index - 1]?.y === y ? d('H', end) : d('M', x, y, 'H', end),
  );
  return moves.join('');
}

/** The common scale: the highest value or limit of all. */
export function highestOf(items: readonly Mini[]): number {
  return Math.max(1e-6, ...items.flatMap(({ bars }) => bars.flatMap(({ value, limit }) => [value, limit])));
}

function summary({ bars }: Mini, what: Minis['what'], { t, f }: Speech): string {
  const most = f.number(Math.max(0, ...bars.map(({ value }) => value)), 2);
  const limits = bars.map(({ limit }) => limit);
  const limit = f.number(Math.max(0, ...limits), 2);
  return what === 'heat' ? t.planFigures.miniHeat({ most, limit }) : t.planFigures.miniFte({ most, limit });
}

/** Small charts of all departments, three in a row, on one scale. */
export function drawMinis({ what, items }: Minis, text: FigureText, speech: Speech): Svg {
  const width = (PAGE_WIDTH - (COLUMNS - 1) * BETWEEN) / COLUMNS;
  const unit = PLOT / highestOf(items);
  const content = items.map((item, index) => {
    const x = (index % COLUMNS) * (width + BETWEEN);
    const top = Math.floor(index / COLUMNS) * CELL;
    const over = item.bars.some((bar) => bar.over);
    const name = shorten(item.name, width, { size: TEXT, bold: true });
    const line = shorten(summary(item, what, speech), width, { size: SMALL, bold: true });
    return (
      label(name, x, top + 14, { className: 'strong', language: text.typed }) +
      label(line, x, top + 32, { className: over ? 'ax hot' : 'ax' }) +
      miniBars(item, { x, bottom: top + HEAD + PLOT + 6, width, unit })
    );
  });
  const rows = Math.ceil(items.length / COLUMNS);
  return drawing(text, { width: PAGE_WIDTH, height: Math.max(1, rows) * CELL }, ...content);
}

const MINI = { width: 200, height: 76, plot: 60 } as const;

/** One of the small charts on its own, for pages that set name and words beside it. `highest` is shared by all. */
export function drawMini(item: Mini, highest: number, text: FigureText): Svg {
  const unit = MINI.plot / Math.max(1e-6, highest);
  return drawing(text, MINI, miniBars(item, { x: 0, bottom: MINI.height - 8, width: MINI.width, unit }));
}
