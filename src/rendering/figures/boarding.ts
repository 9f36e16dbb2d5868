import type { Boarding, BoardingRow } from '../../planning/index.js';
import type { Svg } from '../../platform/views/documents.js';
import type { Speech } from '../../platform/words/index.js';
import { d, label, path, rect } from '../svg/markup.js';
import { drawing, PAGE_WIDTH, SMALL, TEXT, type FigureText } from '../svg/drawing.js';
import { shorten } from '../svg/wrap.js';
import { textWidth } from '../svg/text-width.js';
import { quarterAxis, quarterAxisHeight } from './axis.js';

const LEFT = 190;
const ROW = 30;
const GAP = 8;

/** For each department a bar from the quarter in which it comes aboard, with the Cs through which it does. */
export function drawBoarding({ periods, rows }: Boarding, text: FigureText, speech: Speech): Svg {
  const step = (PAGE_WIDTH - LEFT) / Math.max(1, periods.length);
  const bottom = rows.length * ROW + 6;
  const lines = periods.map((_, index) => path('grid', d('M', LEFT + index * step, 0, 'V', bottom)));
  const drawn = rows.map(
    (row, index) => nameOf(row, index * ROW, text) + drawRow(row, index * ROW, step, speech),
  );
  return drawing(
    text,
    { width: PAGE_WIDTH, height: bottom + quarterAxisHeight({ step }) + 6 },
    ...lines,
    ...drawn,
    quarterAxis({ periods, left: LEFT, step, y: bottom + 16 }, speech),
  );
}

const baselineOf = (top: number): number => top + ROW / 2 + 5;

function nameOf({ name }: BoardingRow, top: number, { typed }: FigureText): string {
  return label(shorten(name, LEFT - 14, { size: TEXT }), 0, baselineOf(top), { language: typed });
}

function drawRow(row: BoardingRow, top: number, step: number, { t, f }: Speech): string {
  const { first, cs, not = 'none' } = row;
  const baseline = baselineOf(top);
  if (first === null) return label(t.planFigures.notAboard[not], LEFT + GAP, baseline, { className: 'ax' });
  const start = LEFT + first * step;
  const bar = rect('st2 edge', start + 1, top + 4, PAGE_WIDTH - start - 2, ROW - 8);
  return bar + beside(f.list(cs.map((c) => t.terms.cs[c])), start, baseline);
}

/** Inside the bar, or in front of it where there is more room. */
function beside(words: string, start: number, baseline: number): string {
  const [inside, before] = [PAGE_WIDTH - start - 2 * GAP, start - LEFT - 2 * GAP];
  const fits = textWidth(words, { size: SMALL }) <= inside || inside >= before;
  const shown = shorten(words, fits ? inside : before, { size: SMALL });
  return fits
    ? label(shown, start + GAP, baseline, { className: 'small' })
    : label(shown, start - GAP, baseline, { anchor: 'end', className: 'small' });
}
