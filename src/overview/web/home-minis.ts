import type { Svg } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { heatMinis, type HeatCurve } from '../../planning/index.js';
import { drawMini, highestOf } from '../../rendering/index.js';

/** One department's bars: `{{> minis}}`. */
export interface HomeMini {
  readonly heading: string;
  readonly text: string;
  /** Label of the warning sign; absent below the ceiling. */
  readonly hot?: string;
  readonly svg: Svg;
}

/** All departments on one scale. */
export function minisOf(curves: readonly HeatCurve[], speech: Speech): readonly HomeMini[] {
  const { t, f } = speech;
  const { items } = heatMinis(curves);
  const highest = highestOf(items);
  return curves.flatMap((curve, index) => {
    const item = items[index];
    if (!item) return [];
    const most = f.number(Math.max(0, ...curve.points.map(({ heat }) => heat)));
    const over = curve.points.some(({ overCeiling }) => overCeiling);
    const description = curve.points.map(({ heat }) => f.number(heat, 2)).join('; ');
    const text = { id: `hitte-${String(index + 1)}`, title: curve.name, description };
    return [
      {
        heading: curve.name,
        text: t.heat.atMost({ degrees: most, ceiling: f.number(curve.ceiling) }),
        ...(over ? { hot: t.heat.overCeiling } : {}),
        svg: drawMini(item, highest, text),
      },
    ];
  });
}
