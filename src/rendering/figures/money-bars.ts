import type { MoneyBars } from '../../planning/index.js';
import type { Svg } from '../../platform/views/documents.js';
import type { Speech } from '../../platform/words/index.js';
import { d, label, path, rect } from '../svg/markup.js';
import { drawing, PAGE_WIDTH, SMALL, type FigureText } from '../svg/drawing.js';
import { textWidth } from '../svg/text-width.js';
import { quarterAxis, quarterAxisHeight, tickStep, valueGrid } from './axis.js';
import { legend, type LegendEntry } from './legend.js';

const LEFT = 64;
const TOP = 34;
const PLOT = 180;
const THOUSAND = 1_000;

function legendEntries(anyOver: boolean, { t }: Speech): readonly LegendEntry[] {
  return [
    { text: t.planFigures.planned, sign: (x, y) => rect('st3 edge', x + 0.5, y, 29, 16) },
    { text: t.planFigures.available, sign: (x, y) => path('ceiling', d('M', x + 2, y + 8, 'H', x + 28)) },
    ...(anyOver
      ? [
          {
            text: t.planFigures.tooLittle,
            sign: (x: number, y: number) => rect('over edge', x + 0.5, y, 29, 16),
          },
        ]
      : []),
  ];
}

/** Room that a number takes above its baseline, and what it keeps free below. */
const NUMBER = 14;
const CLEAR = 6;

/** Baseline of the amount: above its bar, or inside it where the line of what is available would cross it. */
function numberAt({ bar, limit, bottom }: { bar: number; limit: number; bottom: number }): number {
  const above = bar - CLEAR;
  const crossed = limit < above + 3 && limit > above - NUMBER;
  return crossed && bottom - bar > NUMBER + CLEAR ? bar + NUMBER + 2 : above;
}

/** Planned money per quarter against what is available; what is too little is dark and has its amount in words. */
export function drawMoneyBars({ bars }: MoneyBars, text: FigureText, speech: Speech): Svg {
  const { t, f } = speech;
  const highest = Math.max(1, ...bars.flatMap(({ planned, available }) => [planned, available]));
  const tick = tickStep(highest / THOUSAND, 6) * THOUSAND;
  const bottom = TOP + PLOT;
  const y = (value: number): number => bottom - (value / highest) * (PLOT - 20);
  const step = (PAGE_WIDTH - LEFT) / Math.max(1, bars.length);
  const gap = Math.min(18, step / 4);
  const ticks = Array.from({ length: Math.floor(highest / tick + 1e-9) + 1 }, (_, index) => index * tick);
  const drawn = bars.map(({ planned, available, over }, index) => {
    const x = LEFT + index * step;
    const [left, width] = [x + gap / 2, step - gap];
    const bar = rect('st3 edge', left, y(planned), width, bottom - y(planned));
    const excess = over ? rect('over edge', left, y(planned), width, y(available) - y(planned)) : '';
    const amount = f.number(planned / THOUSAND, 1);
    const fits = textWidth(amount, { size: SMALL, bold: true }) <= step - 2;
    const at = numberAt({ bar: y(planned), limit: y(available), bottom });
    const tone = at > y(planned) ? 'strong small' : over ? 'hot small halo' : 'strong small halo';
    const number = fits ? label(amount, x + step / 2, at, { anchor: 'middle', className: tone }) : '';
    return bar + excess + path('ceiling', d('M', x + 3, y(available), 'H', x + step - 3)) + number;
  });
  const axisY = bottom + 18;
  const below = bottom + quarterAxisHeight({ step }) + 12;
  const signs = legend(
    legendEntries(
      bars.some(({ over }) => over),
      speech,
    ),
    LEFT,
    below,
    PAGE_WIDTH - LEFT,
  );
  return drawing(
    text,
    { width: PAGE_WIDTH, height: below + signs.height },
    label(t.planFigures.thousands, 0, 13, { className: 'ax' }),
    valueGrid(
      ticks.map((value) => ({ y: y(value), text: f.number(value / THOUSAND) })),
      LEFT,
      PAGE_WIDTH,
    ),
    ...drawn,
    quarterAxis({ periods: bars.map(({ period }) => period), left: LEFT, step, y: axisY }, speech),
    signs.markup,
  );
}
