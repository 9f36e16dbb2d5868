import type { RoadmapPosition } from '../../planning/index.js';
import type { Svg } from '../../platform/views/documents.js';
import type { Speech } from '../../platform/words/index.js';
import { label, rect } from '../svg/markup.js';
import { drawing, PAGE_WIDTH, TEXT, type FigureText } from '../svg/drawing.js';
import { wrap } from '../svg/wrap.js';

const PHASES = [1, 2, 3, 4] as const;
const GAP = 10;
const STEP = (PAGE_WIDTH - 3 * GAP) / 4;
const RISE = 14;
const BOX = 64;
const HEAD = 22;
const LINE = 17;

/** Four steps, each a little higher; the one where the organisation stands is filled and says so. */
export function drawRoadmapPosition({ phase }: RoadmapPosition, text: FigureText, { t }: Speech): Svg {
  const height = HEAD + 3 * RISE + BOX;
  const steps = PHASES.map((one) => {
    const x = (one - 1) * (STEP + GAP);
    const y = HEAD + (PHASES.length - one) * RISE;
    const here = one === phase;
    const lines = wrap(t.roadmap.phases[one].name, STEP - 16, 3, { size: TEXT, bold: here });
    const words = lines.map((line, index) =>
      label(line, x + 8, y + 22 + index * LINE, here ? { className: 'strong' } : {}),
    );
    const mark = here ? label(t.planFigures.here, x + 8, y - 6, { className: 'strong small' }) : '';
    return rect(here ? 'st3 edge' : 'st1 edge', x, y, STEP, height - y) + words.join('') + mark;
  });
  const before = phase === 0 ? label(t.planFigures.notOnRoadmap, 0, 14, { className: 'strong small' }) : '';
  return drawing(text, { width: PAGE_WIDTH, height: height + 1 }, ...steps, before);
}
