import type { C, HeatCurve, HeatPoint } from '../../planning/index.js';
import type { Speech } from '../../platform/words/index.js';
import { label, rect } from '../svg/markup.js';
import { TEXT } from '../svg/drawing.js';
import { C_TINT } from '../svg/patterns.js';
import { textWidth } from '../svg/text-width.js';
import type { HeatScale } from './heat-scale.js';

const HEIGHT = 24;
const PADDING = 12;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** Degrees up to where an area is not painted over as an excess. */
function permitted(point: HeatPoint | undefined, ceiling: number, rise: number): number {
  if (!point) return 0;
  return Math.min(
    point.heat,
    point.overCeiling ? ceiling : Infinity,
    point.tooFast ? point.heat - point.rise + rise : Infinity,
  );
}

/** The longest stretch of quarters in which the area of a C is thick enough for its name. */
function spotOf(
  { layers, points, ceiling, rise }: HeatCurve,
  c: C,
  { left, step, y }: HeatScale,
): Spot | undefined {
  const index = layers.findIndex((layer) => layer.c === c);
  const below = (quarter: number): number =>
    layers.slice(0, index).reduce((sum, { degrees }) => sum + (degrees[quarter] ?? 0), 0);
  const own = layers[index]?.degrees ?? [];
  const bands = own.map((value, quarter) => ({
    low: y(below(quarter)),
    high: Math.max(y(below(quarter) + value), y(permitted(points[quarter], ceiling, rise))),
  }));
  let best: Spot | undefined;
  for (let from = 0; from < bands.length; from += 1) {
    let [low, high] = [Infinity, -Infinity];
    for (let to = from; to < bands.length; to += 1) {
      low = Math.min(low, bands[to]?.low ?? 0);
      high = Math.max(high, bands[to]?.high ?? 0);
      if (low - high < HEIGHT + 2) break;
      const room = (to - from + 1) * step;
      if (!best || room > best.room) best = { x: left + from * step + room / 2, y: (low + high) / 2, room };
    }
  }
  return best;
}

/** The name of each C inside its area where it fits; the legend has them all. */
export function areaNames(curve: HeatCurve, scale: HeatScale, { t }: Speech): string {
  return curve.layers
    .map(({ c }) => {
      const name = t.terms.cs[c];
      const width = textWidth(name, { size: TEXT }) + 2 * PADDING;
      const spot = spotOf(curve, c, scale);
      if (!spot || spot.room < width + 4) return '';
      const box = rect(C_TINT[c], spot.x - width / 2, spot.y - HEIGHT / 2, width, HEIGHT);
      return box + label(name, spot.x, spot.y + 5, { anchor: 'middle' });
    })
    .join('');
}
