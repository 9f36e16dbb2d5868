import type { HeatCurve, HeatPoint } from '../../planning/index.js';
import type { Speech } from '../../platform/words/index.js';
import { d, label, path } from '../svg/markup.js';
import { TEXT } from '../svg/drawing.js';
import { textWidth } from '../svg/text-width.js';
import { shorten } from '../svg/wrap.js';

/** A limit that is passed, in words, with the quarters it is about. */
interface BreachLabel {
  readonly text: string;
  /** First and last position. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'ceiling' | 'rise';
}

interface Placed extends BreachLabel {
  readonly x: number;
  readonly width: number;
  /** 0 is the row nearest to the drawing. */
  readonly row: number;
}

const ROW = 22;
const MARGIN = 10;

/** Neighbouring quarters above the ceiling share one label. */
function overCeiling({ points, ceiling }: HeatCurve, { t, f }: Speech): readonly BreachLabel[] {
  const labels: BreachLabel[] = [];
  for (let from = 0; from < points.length; from += 1) {
    if (!points[from]?.overCeiling) continue;
    let to = from;
    while (points[to + 1]?.overCeiling) to += 1;
    const run = points.slice(from, to + 1);
    const values = f.list(run.map(({ heat }) => f.number(heat, 2)));
    const quarters = f.quarters(run[0]?.period ?? '', run.at(-1)?.period ?? '');
    labels.push({
      text: t.planFigures.over({ quarters, values, ceiling: f.number(ceiling, 2) }),
      from,
      to,
      kind: 'ceiling',
    });
    from = to;
  }
  return labels;
}

function tooFast({ points, rise }: HeatCurve, { t, f }: Speech): readonly BreachLabel[] {
  return points.flatMap((point: HeatPoint, index): readonly BreachLabel[] => {
    if (!point.tooFast) return [];
    const text = t.planFigures.fast({
      quarter: f.quarter(point.period),
      rise: f.number(point.rise, 2),
      limit: f.number(rise, 2),
    });
    return [{ text, from: index, to: index, kind: 'rise' }];
  });
}

export interface BreachFrame {
  readonly left: number;
  readonly right: number;
  /** Width of a quarter. */
  readonly step: number;
}

/** Every label in the lowest row where it touches no other; labels of the ceiling first, since they have a line. */
function place(labels: readonly BreachLabel[], { left, right, step }: BreachFrame): readonly Placed[] {
  const placed: Placed[] = [];
  for (const item of labels) {
    const text = shorten(item.text, right - left, { size: TEXT, bold: true });
    const width = textWidth(text, { size: TEXT, bold: true });
    const middle = left + ((item.from + item.to + 1) / 2) * step;
    const x = Math.min(Math.max(left, middle - width / 2), right - width);
    const touches = (row: number): boolean =>
      placed.some(
        (other) => other.row === row && x < other.x + other.width + MARGIN && other.x < x + width + MARGIN,
      );
    let row = 0;
    while (touches(row)) row += 1;
    placed.push({ ...item, text, x, width, row });
  }
  return placed;
}

export interface BreachLabels {
  readonly height: number;
  /** `bottom` is where the drawing begins; `topOf` the height of a quarter's heat. */
  readonly draw: (bottom: number, topOf: (index: number) => number) => string;
}

/** A line down to the quarter, unless another label stands in its way. */
function leader(item: Placed, all: readonly Placed[], x: number, y: number, top: number): string {
  const blocked = all.some(
    (other) => other.row < item.row && x > other.x - 4 && x < other.x + other.width + 4,
  );
  const beside = x < item.x || x > item.x + item.width;
  return blocked || beside ? '' : path('lead-line', d('M', x, y + 5, 'V', top));
}

/** What goes over a limit, named in words above the curve. */
export function breachLabels(curve: HeatCurve, frame: BreachFrame, speech: Speech): BreachLabels {
  const all = place([...overCeiling(curve, speech), ...tooFast(curve, speech)], frame);
  const rows = Math.max(0, ...all.map(({ row }) => row + 1));
  const draw: BreachLabels['draw'] = (bottom, topOf) =>
    all
      .map((item) => {
        const y = bottom - item.row * ROW - 9;
        const [from, to] = [frame.left + item.from * frame.step, frame.left + (item.to + 1) * frame.step];
        const line =
          item.kind === 'rise'
            ? leader(item, all, (from + to) / 2, y, topOf(item.from) - 2)
            : item.row === 0
              ? path('lead-line', d('M', from + 2, y + 5, 'H', to - 2))
              : '';
        return line + label(item.text, item.x, y, { className: 'hot' });
      })
      .join('');
  return { height: rows * ROW, draw };
}
