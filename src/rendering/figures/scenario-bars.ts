import { SCENARIO_MEASURES, type ScenarioBar, type ScenarioBars } from '../../planning/index.js';
import type { Svg } from '../../platform/views/documents.js';
import type { Speech } from '../../platform/words/index.js';
import { drawing, PAGE_WIDTH, SMALL, TEXT, type FigureText } from '../svg/drawing.js';
import { d, element, label, path, rect } from '../svg/markup.js';
import { hatch, patternId } from '../svg/patterns.js';
import { wrap } from '../svg/wrap.js';
import { legend, type LegendEntry } from './legend.js';

/** Room for the name of a scenario, on at most two lines. */
const NAMES = 154;
const GAP = 16;
const PANEL = (PAGE_WIDTH - NAMES) / SCENARIO_MEASURES.length;
/** Of the widest number behind its bar. */
const NUMBER = 36;
const BAR = 18;
const ROW = 44;
const HEAD_LINES = 3;
const LINE = 16;
const TOP = HEAD_LINES * LINE + 8;

interface Panel {
  readonly left: number;
  /** Units of drawing for one pilot, week, degree or time. */
  readonly scale: number;
}

/** Each measure on a scale of its own: they are compared from row to row. */
function panelsOf({ rows }: ScenarioBars): readonly Panel[] {
  return SCENARIO_MEASURES.map((_, index) => {
    const highest = Math.max(0, ...rows.map(({ bars }) => bars[index]?.value ?? 0));
    const room = PANEL - GAP - NUMBER;
    return { left: NAMES + index * PANEL, scale: highest > 0 ? room / highest : 0 };
  });
}

function tinted(
  id: string,
  look: 'plan' | 'scenario' | 'worse',
  x: number,
  y: number,
  width: number,
): string {
  if (look === 'plan') return rect('st3 edge', x, y, width, BAR);
  const plain = rect('st1 edge', x, y, width, BAR);
  if (look === 'scenario') return plain;
  return plain + element('rect', { fill: `url(#${patternId(id, 'hatch')})`, x, y, width, height: BAR });
}

function numberOf({ measure, value }: ScenarioBar, { t, f }: Speech): string {
  if (value === null) return t.planFigures.neverComes;
  return f.number(value, measure === 'heat' ? 2 : 0);
}

function heads({ t }: Speech): string {
  const { measures } = t.planFigures;
  return SCENARIO_MEASURES.map((measure, index) => {
    const lines = wrap(measures[measure], PANEL - GAP, HEAD_LINES, { size: SMALL });
    // The last line stands right above the bars.
    const from = TOP - 10 - (lines.length - 1) * LINE;
    return lines
      .map((line, at) => label(line, NAMES + index * PANEL, from + at * LINE, { className: 'ax' }))
      .join('');
  }).join('');
}

function entries(id: string, { rows }: ScenarioBars, { t }: Speech): readonly LegendEntry[] {
  const { planBar, scenarioBar, worseBar } = t.planFigures;
  const sign =
    (look: 'plan' | 'scenario' | 'worse') =>
    (x: number, y: number): string =>
      tinted(id, look, x + 0.5, y - 1, 29);
  const anyWorse = rows.some(({ bars }) => bars.some(({ worse }) => worse));
  return [
    { text: planBar, sign: sign('plan') },
    { text: scenarioBar, sign: sign('scenario') },
    ...(anyWorse ? [{ text: worseBar, sign: sign('worse') }] : []),
  ];
}

/** A row for the plan and for each scenario, a panel for each measure; the number stands behind its bar. */
export function drawScenarioBars(data: ScenarioBars, text: FigureText, speech: Speech): Svg {
  const panels = panelsOf(data);
  const rows = data.rows.map(({ name, bars }, index) => {
    const top = TOP + index * ROW;
    const bold = name === undefined;
    const lines = wrap(name ?? speech.t.planFigures.thisPlan, NAMES - GAP, 2, { size: TEXT, bold });
    const first = top + ROW / 2 + 5 - ((lines.length - 1) * (LINE + 1)) / 2;
    const names = lines.map((line, at) =>
      label(line, 0, first + at * (LINE + 1), bold ? { className: 'strong' } : { language: text.typed }),
    );
    const drawn = bars.map((bar, at) => {
      const { left, scale } = panels[at] ?? { left: 0, scale: 0 };
      const width = (bar.value ?? 0) * scale;
      const [y, look] = [top + (ROW - BAR) / 2, bold ? 'plan' : bar.worse ? 'worse' : 'scenario'] as const;
      const number = label(numberOf(bar, speech), left + width + 6, y + 13.5, {
        className: bar.worse ? 'strong small' : 'small',
      });
      return (width > 0 ? tinted(text.id, look, left, y, width) : '') + number;
    });
    return path('grid', d('M', 0, top, 'H', PAGE_WIDTH)) + names.join('') + drawn.join('');
  });
  const bottom = TOP + data.rows.length * ROW;
  const axes = panels.map(({ left }) => path('axis', d('M', left, TOP, 'V', bottom)));
  const signs = legend(entries(text.id, data, speech), 0, bottom + 14, PAGE_WIDTH);
  return drawing(
    text,
    { width: PAGE_WIDTH, height: bottom + 14 + signs.height, defs: hatch(text.id) },
    heads(speech),
    ...rows,
    ...axes,
    signs.markup,
  );
}
