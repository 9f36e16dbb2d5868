import type { CriterionVerdict } from '../../planning/index.js';
import { element } from '../svg/markup.js';

/** The same shapes as the icons of the pages, drawn in place: a figure refers to nothing outside itself. */
const SHAPES: Readonly<Record<CriterionVerdict, string>> = {
  pass: '<circle class="sign" cx="7" cy="7" r="6"/><path class="sign" d="M4 7.2l2 2 3.8-4.4"/>',
  conditional:
    '<path class="sign warm" d="M7 1.4L13.2 12.4H.8z"/><path class="sign warm" d="M7 5.2v3.6M7 9.9v1.3"/>',
  fail: '<path class="sign-full" d="M4.4.8h5.2L13.2 4.4v5.2L9.6 13.2H4.4L.8 9.6V4.4z"/><path class="sign-cut" d="M4.6 4.6l4.8 4.8M9.4 4.6l-4.8 4.8"/>',
  incomplete: '<circle class="sign dashed" cx="7" cy="7" r="6"/>',
};

export function criterionSign(verdict: CriterionVerdict, x: number, y: number): string {
  return element('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, SHAPES[verdict]);
}
