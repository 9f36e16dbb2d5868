import type { PeriodId } from '../../planning/index.js';
import { d, label, path } from '../svg/markup.js';
import { SMALL } from '../svg/drawing.js';
import { textWidth } from '../svg/text-width.js';
import type { Speech } from '../../platform/words/index.js';

/** Round steps for an axis from 0: 0.5, 1, 2, 5, 10, 20, ... so that there are at most `most` of them. */
export function tickStep(highest: number, most = 7): number {
  for (let power = 0.1; ; power *= 10) {
    for (const factor of [1, 2, 5]) {
      if (highest / (power * factor) <= most) return power * factor;
    }
  }
}

export interface QuarterAxis {
  readonly periods: readonly PeriodId[];
  readonly left: number;
  /** Width of one quarter. */
  readonly step: number;
  /** Baseline of the first line of text. */
  readonly y: number;
}

/** Height of the axis: one line with "Q1 2026", or two lines where quarters are narrow. */
export function quarterAxisHeight({ step }: Pick<QuarterAxis, 'step'>): number {
  return isWide(step) ? 20 : 36;
}

function isWide(step: number): boolean {
  return step >= textWidth('Q4 2026', { size: SMALL }) + 8;
}

/** Names of the quarters: whole where they fit, else the quarter with its year under the first of each year. */
export function quarterAxis({ periods, left, step, y }: QuarterAxis, { f }: Speech): string {
  const middle = (index: number): number => left + (index + 0.5) * step;
  if (isWide(step)) {
    return periods
      .map((id, index) => label(f.quarter(id), middle(index), y, { anchor: 'middle', className: 'ax' }))
      .join('');
  }
  const quarters = step >= textWidth('Q4', { size: SMALL }) + 4;
  const names = quarters
    ? periods.map((id, index) => label(id.slice(5), middle(index), y, { anchor: 'middle', className: 'ax' }))
    : [];
  return names.join('') + years(periods, left, step, y + 17);
}

/** The year under its first quarter, with a line where it begins; left out where two years would touch. */
function years(periods: readonly PeriodId[], left: number, step: number, y: number): string {
  const starts = periods.flatMap((id, index) =>
    index === 0 || id.endsWith('Q1') ? [{ year: id.slice(0, 4), x: left + index * step }] : [],
  );
  const room = textWidth('2026', { size: SMALL, bold: true }) + 8;
  let free = -Infinity;
  return starts
    .map(({ year, x }) => {
      if (x < free) return '';
      free = x + room;
      return label(year, x + 2, y, { className: 'ax strong' });
    })
    .join('');
}

/** Horizontal lines with their numbers to the left. */
export function valueGrid(
  ticks: readonly { readonly y: number; readonly text: string }[],
  left: number,
  right: number,
): string {
  return ticks
    .map(({ y, text }, index) => {
      const line = path(index === 0 ? 'axis' : 'grid', d('M', left, y, 'H', right));
      return line + label(text, left - 8, y + 4.5, { anchor: 'end', className: 'ax' });
    })
    .join('');
}
