import type { HeatCurve } from '../../planning/index.js';
import type { Speech } from '../../platform/words/index.js';
import type { Svg } from '../../platform/views/documents.js';
import { d, element, label, path, rect } from '../svg/markup.js';
import { drawing, PAGE_WIDTH, TEXT, type FigureText } from '../svg/drawing.js';
import { cPatterns, cRect, patternId } from '../svg/patterns.js';
import { textWidth } from '../svg/text-width.js';
import { quarterAxis, quarterAxisHeight, tickStep, valueGrid } from './axis.js';
import { breachLabels } from './heat-breaches.js';
import { areaNames } from './heat-areas.js';
import type { HeatScale } from './heat-scale.js';
import { legend, type LegendEntry } from './legend.js';

const LEFT = 40;
const PLOT = 216;
/** Room above the highest heat for its number. */
const HEADROOM = 22;
const UNIT_LINE = 20;
const STRIP = 24;

function scaleOf(
  { points, ceiling }: HeatCurve,
  labels: number,
): { readonly scale: HeatScale; readonly ticks: readonly number[] } {
  const highest = Math.max(ceiling, 1, ...points.map(({ heat }) => heat));
  const step = tickStep(highest);
  const top = UNIT_LINE + labels + HEADROOM;
  const bottom = top + PLOT;
  const ticks = Array.from({ length: Math.floor(highest / step + 1e-9) + 1 }, (_, index) => index * step);
  const width = (PAGE_WIDTH - LEFT) / points.length;
  const y = (degrees: number): number => bottom - (degrees / highest) * PLOT;
  return { scale: { left: LEFT, right: PAGE_WIDTH, step: width, top, bottom, y }, ticks };
}

function stacks(id: string, { layers }: HeatCurve, { left, step, y }: HeatScale): string {
  const base = new Map<number, number>();
  return layers
    .map(({ c, degrees }) =>
      degrees
        .map((value, index) => {
          const from = base.get(index) ?? 0;
          base.set(index, from + value);
          if (value <= 0) return '';
          const box = {
            x: left + index * step,
            y: y(from + value),
            width: step,
            height: y(from) - y(from + value),
          };
          return cRect(id, c, box) + path('grid-2', d('M', box.x, box.y, 'H', box.x + step));
        })
        .join(''),
    )
    .join('');
}

/** The part above a limit: above the ceiling, or above what this quarter was allowed to reach. */
function excess({ points, ceiling, rise }: HeatCurve, { left, step, y }: HeatScale): string {
  return points
    .map((point, index) => {
      if (!point.overCeiling && !point.tooFast) return '';
      const limits = [
        ...(point.overCeiling ? [ceiling] : []),
        ...(point.tooFast ? [point.heat - point.rise + rise] : []),
      ];
      const limit = Math.min(...limits);
      return rect('t5', left + index * step, y(point.heat), step, y(limit) - y(point.heat));
    })
    .join('');
}

/** From the middle of each quarter to the highest that the next one may reach; only drawn below the ceiling. */
function cones(id: string, curve: HeatCurve, { left, step, y, right, bottom }: HeatScale): string {
  const { points, before, rise, ceiling } = curve;
  const middle = (index: number): number => (index < 0 ? left : left + (index + 0.5) * step);
  const clip = element(
    'clipPath',
    { id: patternId(id, 'below') },
    rect('', left, y(ceiling), right - left, bottom - y(ceiling)),
  );
  const lines = points.map((_, index) => {
    const from = index === 0 ? before : (points[index - 1]?.heat ?? 0);
    if (from >= ceiling) return '';
    const [x, end] = [middle(index), from + rise];
    const cap = end <= ceiling ? path('cone-end', d('M', x - 12, y(end), 'H', x + 12)) : '';
    return path('cone', d('M', middle(index - 1), y(from), 'L', x, y(end))) + cap;
  });
  return clip + element('g', { 'clip-path': `url(#${patternId(id, 'below')})` }, ...lines);
}

function outline({ points }: HeatCurve, { left, step, y, bottom, right }: HeatScale): string {
  const parts = points.flatMap(({ heat }, index) => ['V', y(heat), 'H', left + (index + 1) * step]);
  return path('top', d('M', left, bottom, ...parts)) + path('axis', d('M', left, bottom, 'H', right));
}

/** Height of an excess that holds its number inside. */
const INSIDE = 20;

function values(curve: HeatCurve, { left, step, y }: HeatScale, { f }: Speech): string {
  const size = curve.points.some(
    ({ heat }) => textWidth(f.number(heat, 2), { size: TEXT, bold: true }) > step - 4,
  )
    ? 'tiny strong'
    : 'strong';
  return curve.points
    .map(({ heat, overCeiling, tooFast, rise }, index) => {
      const limit = overCeiling ? curve.ceiling : heat - rise + curve.rise;
      const inside = (overCeiling || tooFast) && y(limit) - y(heat) >= INSIDE;
      const x = left + (index + 1) * step - Math.min(7, step / 8);
      const tone = inside ? 't5-ink' : overCeiling || tooFast ? 'hot halo' : 'halo';
      return label(f.number(heat, 2), x, inside ? y(heat) + 16 : y(heat) - 6, {
        anchor: 'end',
        className: `${tone} ${size}`,
      });
    })
    .join('');
}

/** Koud to kookt under each quarter; left out where the words do not fit. */
function temperatureStrip(
  { points }: HeatCurve,
  { left, step }: HeatScale,
  top: number,
  { t }: Speech,
): string {
  const widest = Math.max(
    ...Object.values(t.terms.temperatures).map((name) => textWidth(name, { size: TEXT })),
  );
  if (widest + 6 > step) return '';
  return points
    .map(({ temperature }, index) => {
      const x = left + index * step;
      const name = label(t.terms.temperatures[temperature], x + step / 2, top + 17, {
        anchor: 'middle',
        className: `t${String(temperature)}-ink`,
      });
      return rect(`t${String(temperature)}`, x + 1, top, step - 2, STRIP) + name;
    })
    .join('');
}

function legendEntries(id: string, curve: HeatCurve, { t, f }: Speech): readonly LegendEntry[] {
  const over = curve.points.some(({ overCeiling, tooFast }) => overCeiling || tooFast);
  return [
    {
      text: t.planFigures.ceiling({ degrees: f.degrees(curve.ceiling) }),
      sign: (x, y) => path('ceiling', d('M', x + 2, y + 8, 'H', x + 28)),
    },
    {
      text: t.planFigures.rise({ degrees: f.degrees(curve.rise) }),
      sign: (x, y) =>
        path('cone', d('M', x + 1, y + 14, 'L', x + 24, y + 4)) +
        path('cone-end', d('M', x + 18, y + 4, 'H', x + 30)),
    },
    ...curve.layers.map(({ c }) => ({
      text: t.terms.cs[c],
      sign: (x: number, y: number) => cRect(id, c, { x, y, width: 30, height: 16 }),
    })),
    ...(over
      ? [{ text: t.planFigures.overLimit, sign: (x: number, y: number) => rect('t5', x, y, 30, 16) }]
      : []),
  ];
}

/** Heat of one department as steps, stacked by C, with its ceiling, the permitted rise and every breach in words. */
export function drawHeatCurve(curve: HeatCurve, text: FigureText, speech: Speech): Svg {
  const frame = {
    left: LEFT,
    right: PAGE_WIDTH,
    step: (PAGE_WIDTH - LEFT) / Math.max(1, curve.points.length),
  };
  const breaches = breachLabels(curve, frame, speech);
  const { scale, ticks } = scaleOf(curve, breaches.height);
  const { f, t } = speech;
  const axisTop = scale.bottom + 18;
  const stripTop = scale.bottom + quarterAxisHeight(scale) + 10;
  const strip = temperatureStrip(curve, scale, stripTop, speech);
  const signs = legend(
    legendEntries(text.id, curve, speech),
    LEFT,
    strip === '' ? stripTop : stripTop + STRIP + 16,
    PAGE_WIDTH - LEFT,
  );
  const height = (strip === '' ? stripTop : stripTop + STRIP + 16) + signs.height;
  const content = [
    label(t.planFigures.degrees, 0, 13, { className: 'ax' }),
    valueGrid(
      ticks.map((value) => ({ y: scale.y(value), text: f.number(value) })),
      LEFT,
      PAGE_WIDTH,
    ),
    stacks(text.id, curve, scale),
    excess(curve, scale),
    cones(text.id, curve, scale),
    outline(curve, scale),
    path('ceiling', d('M', LEFT, scale.y(curve.ceiling), 'H', PAGE_WIDTH)),
    areaNames(curve, scale, speech),
    values(curve, scale, speech),
    breaches.draw(scale.top - HEADROOM, (index) => scale.y(curve.points[index]?.heat ?? 0)),
    quarterAxis(
      { periods: curve.points.map(({ period }) => period), left: LEFT, step: scale.step, y: axisTop },
      speech,
    ),
    strip,
    signs.markup,
  ];
  return drawing(text, { width: PAGE_WIDTH, height, defs: cPatterns(text.id) }, ...content);
}
