import type { TemperatureBars } from '../../planning/index.js';
import type { Svg } from '../../platform/views/documents.js';
import type { Speech } from '../../platform/words/index.js';
import { d, label, path, rect } from '../svg/markup.js';
import { drawing, PAGE_WIDTH, SMALL, type FigureText } from '../svg/drawing.js';
import { textWidth } from '../svg/text-width.js';
import { quarterAxis, quarterAxisHeight, tickStep, valueGrid } from './axis.js';
import { legend, type LegendEntry } from './legend.js';

const LEFT = 46;
const TOP = 34;
const PLOT = 150;

function entries(anyFast: boolean, { t }: Speech): readonly LegendEntry[] {
  const fast: LegendEntry = {
    text: t.planFigures.overLimit,
    sign: (x, y) => rect('over edge', x + 0.5, y, 29, 16),
  };
  return [
    { text: t.planFigures.wholeHeat, sign: (x, y) => rect('st2 edge', x + 0.5, y, 29, 16) },
    { text: t.planFigures.allowedHeat, sign: (x, y) => path('ceiling', d('M', x + 2, y + 8, 'H', x + 28)) },
    ...(anyFast ? [fast] : []),
  ];
}

/** The heat of the whole organisation per quarter; a dashed line shows how far it may rise from the quarter before. */
export function drawTemperatureBars({ bars }: TemperatureBars, text: FigureText, speech: Speech): Svg {
  const { t, f } = speech;
  const highest = Math.max(1, ...bars.flatMap(({ heat, allowed }) => [heat, allowed]));
  const tick = tickStep(highest, 6);
  const bottom = TOP + PLOT;
  const y = (value: number): number => bottom - (value / highest) * (PLOT - 20);
  const step = (PAGE_WIDTH - LEFT) / Math.max(1, bars.length);
  const ticks = Array.from({ length: Math.floor(highest / tick + 1e-9) + 1 }, (_, index) => index * tick);
  const drawn = bars.map(({ heat, allowed, tooFast }, index) => {
    const x = LEFT + index * step;
    const bar = rect('st2 edge', x + 6, y(heat), step - 12, bottom - y(heat));
    const excess = tooFast ? rect('over edge', x + 6, y(heat), step - 12, y(allowed) - y(heat)) : '';
    const limit = path('ceiling', d('M', x + 2, y(allowed), 'H', x + step - 2));
    const words = f.number(heat, 1);
    const fits = textWidth(words, { size: SMALL, bold: true }) <= step - 2;
    // On the bar where the line is far above it, else above both, so that the line never runs through it.
    const far = y(heat) - y(allowed) > SMALL + 10;
    const above = (far ? y(heat) : Math.min(y(heat), y(allowed))) - 6;
    return (
      bar +
      excess +
      limit +
      (fits ? label(words, x + step / 2, above, { anchor: 'middle', className: 'strong small halo' }) : '')
    );
  });
  const below = bottom + quarterAxisHeight({ step }) + 12;
  const anyFast = bars.some(({ tooFast }) => tooFast);
  const signs = legend(entries(anyFast, speech), LEFT, below, PAGE_WIDTH - LEFT);
  return drawing(
    text,
    { width: PAGE_WIDTH, height: below + signs.height },
    label(t.planFigures.degrees, 0, 13, { className: 'ax' }),
    valueGrid(
      ticks.map((value) => ({ y: y(value), text: f.number(value, 1) })),
      LEFT,
      PAGE_WIDTH,
    ),
    ...drawn,
    quarterAxis({ periods: bars.map(({ period }) => period), left: LEFT, step, y: bottom + 18 }, speech),
    signs.markup,
  );
}
