import type { Mini } from '../../planning/index.js';
import type { Svg } from '../../platform/views/index.js';
import { drawing, type FigureText } from '../svg/drawing.js';
import { miniBars } from './minis.js';

const WIDTH = 200;
const HEIGHT = 72;
const BOTTOM = 70;

/**
 * The bars of one department on its own, for a page that lays departments out itself.
 * @param highest value at the top of the drawing; the same for all that stand side by side
 */
export function drawMini(mini: Mini, highest: number, text: FigureText): Svg {
  const unit = (BOTTOM - 2) / Math.max(1e-6, highest);
  return drawing(
    text,
    { width: WIDTH, height: HEIGHT },
    miniBars(mini, { x: 0, bottom: BOTTOM, width: WIDTH, unit }),
  );
}
