import type { HeatCurve } from '../../planning/index.js';
import type { Svg } from '../../platform/views/documents.js';
import type { Speech } from '../../platform/words/index.js';
import { d, label, path } from '../svg/markup.js';
import { drawing, PAGE_WIDTH, type FigureText } from '../svg/drawing.js';
import { quarterAxis, quarterAxisHeight, tickStep, valueGrid } from './axis.js';
import { legend } from './legend.js';

const LEFT = 40;
const TOP = 30;
const PLOT = 190;

export interface HeatPairInput {
  readonly one: HeatCurve;
  readonly other: HeatCurve;
  /** What the legend calls them. */
  readonly names: readonly [string, string];
}

type ToX = (index: number) => number;
type ToY = (degrees: number) => number;

function steps(className: string, { points }: HeatCurve, x: ToX, y: ToY): string {
  const parts = points.flatMap(({ heat }, index) => ['V', y(heat), 'H', x(index + 1)]);
  return path(className, d('M', x(0), y(points[0]?.heat ?? 0), ...parts));
}

/** The numbers of the other plan, in the middle of each quarter where they differ. */
function numbers({ one, other }: HeatPairInput, x: ToX, y: ToY, { f }: Speech): string {
  return other.points
    .map(({ heat, overCeiling, tooFast }, index) => {
      if (heat === one.points[index]?.heat) return '';
      const className = `${overCeiling || tooFast ? 'hot' : 'strong'} halo`;
      return label(f.number(heat, 2), x(index + 0.5), y(heat) - 6, { anchor: 'middle', className });
    })
    .join('');
}

/** Heat of one department in two plans on one axis: a thin dashed line and a thick one, with the ceiling. */
export function drawHeatPair(input: HeatPairInput, text: FigureText, speech: Speech): Svg {
  const { one, other, names } = input;
  const { f, t } = speech;
  const all = [...one.points, ...other.points].map(({ heat }) => heat);
  const highest = Math.max(one.ceiling, other.ceiling, 1, ...all);
  const bottom = TOP + PLOT;
  const step = (PAGE_WIDTH - LEFT) / Math.max(1, one.points.length, other.points.length);
  const x: ToX = (index) => LEFT + index * step;
  const y: ToY = (degrees) => bottom - (degrees / highest) * PLOT;
  const tick = tickStep(highest);
  const ticks = Array.from({ length: Math.floor(highest / tick + 1e-9) + 1 }, (_, index) => index * tick);
  const longer = one.points.length > other.points.length ? one : other;
  const axis = { periods: longer.points.map(({ period }) => period), left: LEFT, step, y: bottom + 18 };
  const top = bottom + quarterAxisHeight({ step }) + 12;
  const signs = legend(
    [
      { text: names[0], sign: (left, at) => path('first', d('M', left + 2, at + 8, 'H', left + 28)) },
      { text: names[1], sign: (left, at) => path('top', d('M', left + 2, at + 8, 'H', left + 28)) },
      {
        text: t.planFigures.ceiling({ degrees: f.degrees(other.ceiling) }),
        sign: (left, at) => path('ceiling', d('M', left + 2, at + 8, 'H', left + 28)),
      },
    ],
    LEFT,
    top,
    PAGE_WIDTH - LEFT,
  );
  return drawing(
    text,
    { width: PAGE_WIDTH, height: top + signs.height },
    label(t.planFigures.degrees, 0, 13, { className: 'ax' }),
    valueGrid(
      ticks.map((value) => ({ y: y(value), text: f.number(value) })),
      LEFT,
      PAGE_WIDTH,
    ),
    path('ceiling', d('M', LEFT, y(other.ceiling), 'H', PAGE_WIDTH)),
    steps('first', one, x, y),
    steps('top', other, x, y),
    numbers(input, x, y, speech),
    quarterAxis(axis, speech),
    signs.markup,
  );
}
