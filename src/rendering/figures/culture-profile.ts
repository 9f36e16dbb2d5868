import type { CultureProfile } from '../../planning/index.js';
import type { Svg } from '../../platform/views/documents.js';
import type { Speech } from '../../platform/words/index.js';
import { d, element, label, path } from '../svg/markup.js';
import { drawing, PAGE_WIDTH, type FigureText } from '../svg/drawing.js';
import { capitalised } from '../capitalised.js';

const LEFT = 210;
const RIGHT = PAGE_WIDTH - 120;
const ROW = 30;
const HEAD = 26;
const SCALE = [1, 2, 3, 4, 5];

/** A dot on a scale of 1 to 5 for each aspect. */
export function drawCultureProfile({ axes }: CultureProfile, text: FigureText, { t, f }: Speech): Svg {
  const x = (value: number): number => LEFT + ((value - 1) / 4) * (RIGHT - LEFT);
  const bottom = HEAD + axes.length * ROW;
  const scale = SCALE.map((value) => {
    const name = label(String(value), x(value), 14, { anchor: 'middle', className: 'ax' });
    return name + path('grid', d('M', x(value), HEAD - 4, 'V', bottom));
  });
  const rows = axes.map(({ axis, value }, index) => {
    const y = HEAD + index * ROW + ROW / 2;
    const line = path('axis', d('M', LEFT, y, 'H', x(value)));
    const dot = element('circle', { class: 'profile', cx: x(value), cy: y, r: 7 });
    const number = label(f.number(value), x(value) + 14, y + 5, { className: 'strong' });
    return label(capitalised(t.planNames.axes[axis]), 0, y + 5) + line + dot + number;
  });
  const ends =
    label(t.planFigures.weak, LEFT, bottom + 16, { anchor: 'middle', className: 'ax' }) +
    label(t.planFigures.strong, RIGHT, bottom + 16, { anchor: 'middle', className: 'ax' });
  return drawing(text, { width: PAGE_WIDTH, height: bottom + 22 }, ...scale, ...rows, ends);
}
