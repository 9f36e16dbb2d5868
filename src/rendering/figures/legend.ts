import { label } from '../svg/markup.js';
import { SMALL } from '../svg/drawing.js';
import { textWidth } from '../svg/text-width.js';

/** A sign of 30 by 16 at the given corner, with what it means. */
export interface LegendEntry {
  readonly sign: (x: number, y: number) => string;
  readonly text: string;
}

const SIGN = 30;
const GAP = 8;
const BETWEEN = 20;
const LINE = 24;

export interface Legend {
  readonly markup: string;
  readonly height: number;
}

/** Signs with their words from left to right, over as many lines as needed. */
export function legend(entries: readonly LegendEntry[], left: number, top: number, width: number): Legend {
  let [x, y] = [left, top];
  const parts = entries.map(({ sign, text }) => {
    const wide = SIGN + GAP + textWidth(text, { size: SMALL });
    if (x > left && x + wide > left + width) [x, y] = [left, y + LINE];
    const markup = sign(x, y) + label(text, x + SIGN + GAP, y + 12.5, { className: 'ax' });
    x += wide + BETWEEN;
    return markup;
  });
  return { markup: parts.join(''), height: entries.length === 0 ? 0 : y - top + LINE };
}
