import type { Ladder, LadderStep } from '../../planning/index.js';
import type { Svg } from '../../platform/views/documents.js';
import type { Speech } from '../../platform/words/index.js';
import { d, diamond, label, path, rect } from '../svg/markup.js';
import { drawing, PAGE_WIDTH, SMALL, TEXT, type FigureText } from '../svg/drawing.js';
import { textWidth } from '../svg/text-width.js';
import { wrap } from '../svg/wrap.js';
import { spanText } from '../span-text.js';

const GAP = 6;
const LINE = 18;
const PAD = 9;
/** Drawing units per point of intensity. */
const RISE = 20;
const GATES = 36;
const LABEL = 24;
const MOST_LINES = 3;

interface Step {
  readonly heading: string;
  readonly dates: readonly string[];
  readonly title: readonly string[];
  /** The language of the title, where it is another than the drawing's. */
  readonly language: string | undefined;
  readonly foot: readonly string[];
  readonly top: string;
  readonly intensity: number;
}

function stepOf(
  step: LadderStep,
  { width, typed }: { readonly width: number } & Pick<FigureText, 'typed'>,
  { t, f }: Speech,
): Step {
  const room = width - 2 * PAD;
  return {
    heading: t.terms.phase({ number: step.phase }),
    dates: wrap(step.span ? spanText(step.span, f) : t.plan[step.noDates], room, 2, { size: SMALL }),
    title: wrap(step.title ?? t.plan['missing.title'], room, MOST_LINES, { size: TEXT }),
    language: step.title === undefined ? undefined : typed,
    foot:
      step.goalPercent === undefined
        ? []
        : wrap(t.planFigures.goal({ percent: f.percent(step.goalPercent / 100) }), room, 2, { size: SMALL }),
    top: t.planFigures.intensityOf({ intensity: step.intensity }),
    intensity: step.intensity,
  };
}

/** What the phases end in: ordinary work, or the day on which the pilot was stopped. */
function lastStep({ permanent, stopped, steps }: Ladder, width: number, { t, f }: Speech): Step {
  const room = width - 2 * PAD;
  const level = steps.at(-1)?.intensity ?? 1;
  if (!permanent) {
    const since = stopped === undefined ? '' : f.date(stopped);
    const dates = wrap(since, room, 2, { size: SMALL });
    const none = { title: [], language: undefined, foot: [], top: '' };
    return { ...none, heading: t.planFigures.stopped, dates, intensity: level };
  }
  const from =
    permanent.from === undefined
      ? t.planFigures.later
      : t.planFigures.from({ date: f.month(permanent.from) });
  return {
    heading: t.terms.permanent,
    dates: wrap(from, room, 2, { size: SMALL }),
    title: wrap(t.planFigures.ordinaryWork({ owner: permanent.owner }), room, MOST_LINES, { size: TEXT }),
    language: undefined,
    foot: wrap(t.planFigures.noProjectMoney, room, 2, { size: SMALL }),
    top: t.planFigures.newNormal,
    intensity: level,
  };
}

function heightOf({ dates, title, foot }: Step): number {
  return 2 * PAD + 20 + (dates.length + title.length + foot.length) * LINE + 8;
}

interface Frame {
  readonly x: number;
  readonly width: number;
  readonly bottom: number;
  /** Top of the text, the same in every step. */
  readonly text: number;
}

function drawStep(step: Step, { x, width, bottom, text }: Frame, permanent: boolean): string {
  const top = text - (step.intensity - 1) * RISE;
  const left = x + PAD;
  const band = permanent
    ? path('axis', d('M', x, top - 0.5, 'H', x + width))
    : rect(`t${String(step.intensity)}`, x, top - 10, width, 10);
  const at = (line: number): number => text + PAD + 34 + line * LINE;
  const lines = [
    label(step.heading, left, text + PAD + 14, { className: 'serif' }),
    ...step.dates.map((line, index) => label(line, left, at(index), { className: 'ax' })),
    ...step.title.map((line, index) =>
      label(line, left, at(step.dates.length + index) + 4, { language: step.language }),
    ),
    ...step.foot.map((line, index) =>
      label(line, left, bottom - PAD - (step.foot.length - 1 - index) * LINE, { className: 'ax' }),
    ),
  ];
  return (
    rect('band', x, top, width, bottom - top) +
    band +
    label(step.top, left, top - (permanent ? 8 : 18), { className: 'strong' }) +
    lines.join('')
  );
}

/** Diamonds between the steps with the days of the decision; the last one stands before what is permanent. */
function gates({ steps }: Ladder, width: number, bottom: number, { t, f }: Speech): string {
  return steps
    .map(({ hasGate, gate, noDates }, index) => {
      const x = (index + 1) * (width + GAP) - GAP / 2;
      if (!hasGate) return index === steps.length - 1 ? '' : path('grid-2', d('M', x, GATES, 'V', bottom));
      const when = gate ? f.month(gate.from) : t.plan[noDates === 'missing.over' ? noDates : 'missing.dates'];
      const text = t.planFigures.gateIn({ when });
      const half = textWidth(text, { size: SMALL }) / 2;
      const middle = Math.min(Math.max(half, x), PAGE_WIDTH - half);
      const words = half * 2 <= width ? label(text, middle, 13, { anchor: 'middle', className: 'ax' }) : '';
      return path('grid-2', d('M', x, GATES - 10, 'V', bottom)) + diamond('gate', x, GATES - 12) + words;
    })
    .join('');
}

/** Steps as high as their intensity, from phase 1 to what it ends in. */
export function drawLadder(data: Ladder, text: FigureText, speech: Speech): Svg {
  const columns = data.steps.length + 1;
  const width = (PAGE_WIDTH - (columns - 1) * GAP) / columns;
  const steps = [
    ...data.steps.map((step) => stepOf(step, { width, typed: text.typed }, speech)),
    lastStep(data, width, speech),
  ];
  const highest = Math.max(...steps.map(({ intensity }) => intensity));
  const base = GATES + LABEL + (highest - 1) * RISE + 10;
  const bottom = base + Math.max(...steps.map(heightOf));
  const drawn = steps.map((step, index) =>
    drawStep(step, { x: index * (width + GAP), width, bottom, text: base }, index === steps.length - 1),
  );
  return drawing(
    text,
    { width: PAGE_WIDTH, height: bottom + 2 },
    ...drawn,
    gates(data, width, bottom, speech),
  );
}
