import type { C } from '../../planning/index.js';
import type { Box } from './boxes.js';
import { element } from './markup.js';

/** Tint and pattern of each C: they differ in print without colour. Colour is for temperature only. */
export const C_TINT: Readonly<Record<C, string>> = {
  'customer-experience': 'st3',
  conversation: 'st2',
  content: 'st1',
  collaboration: 'st2',
};

/** Ids of patterns are unique in the page, like those of the figure they belong to. */
export function patternId(figure: string, name: string): string {
  return `${figure}--${name}`;
}

function tile(id: string, size: number, content: string, rotate?: number): string {
  return element(
    'pattern',
    {
      id,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: rotate === undefined ? undefined : `rotate(${String(rotate)})`,
    },
    content,
  );
}

/** Diagonal lines: evaluation and leerpauze. */
export function hatch(figure: string): string {
  return tile(patternId(figure, 'hatch'), 6, '<path class="hatch-line" d="M0 0V6"/>', 45);
}

/** One pattern per C; Content is plain. */
export function cPatterns(figure: string): string {
  const dots = tile(
    patternId(figure, 'customer-experience'),
    7,
    '<circle class="dot" cx="2" cy="2" r="1.1"/>',
  );
  const lines = tile(patternId(figure, 'conversation'), 7, '<path class="hatch-line" d="M0 0V7"/>', 45);
  const grid = tile(patternId(figure, 'collaboration'), 7, '<path class="hatch-line" d="M0 0V7M0 0H7"/>');
  return `${dots}${lines}${grid}`;
}

/** A rectangle in the tint and pattern of a C. */
export function cRect(figure: string, c: C, { x, y, width, height }: Box): string {
  const box = { x, y, width, height };
  const plain = element('rect', { class: C_TINT[c], ...box });
  return c === 'content' ? plain : plain + element('rect', { fill: `url(#${patternId(figure, c)})`, ...box });
}
