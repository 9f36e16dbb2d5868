import { load } from 'cheerio';
import {
  assemblePortfolio,
  board,
  heatCurves,
  heatMinis,
  planMetrics,
  scenarioBars,
  timeline,
  type HeatCurve,
} from '../../../src/planning/index.js';
import { LANGUAGES, speech } from '../../../src/platform/words/index.js';
import { tickStep } from '../../../src/rendering/figures/axis.js';
import { drawBoard } from '../../../src/rendering/figures/board.js';
import { drawMinis, highestOf } from '../../../src/rendering/figures/minis.js';
import { drawScenarioBars } from '../../../src/rendering/figures/scenario-bars.js';
import { drawHeatCurve, drawMini, drawTimeline } from '../../../src/rendering/index.js';
import { readExample } from '../../support/examples.js';
import { scenarioLike } from '../../support/scenarios.js';

const portfolio = assemblePortfolio(readExample('polderzeker'));
const nl = speech('nl');
const TEXT = { id: 'een-figuur', title: 'Titel', description: 'Beschrijving' };

function curveOf(id: string): HeatCurve {
  const curve = heatCurves(portfolio).find(({ department }) => department === id);
  if (!curve) throw new Error(`No department ${id}`);
  return curve;
}

describe.each(LANGUAGES)('every figure in %s', (language) => {
  const spoken = speech(language);
  test.each([
    ['heat curve', () => drawHeatCurve(curveOf('MC'), TEXT, spoken)],
    [
      'timeline',
      () => drawTimeline(timeline(portfolio, { withAsked: true, today: '2026-06-11' }), TEXT, spoken),
    ],
    ['board', () => drawBoard(board(portfolio), TEXT, spoken)],
    [
      'plan beside scenarios',
      () => {
        const scenario = scenarioLike(portfolio, '<Rustig> & "snel"', { pilots: 3, allAboard: null });
        return drawScenarioBars(scenarioBars(planMetrics(portfolio), [scenario]), TEXT, spoken);
      },
    ],
    ['small charts', () => drawMinis(heatMinis(heatCurves(portfolio)), TEXT, spoken)],
  ])('%s has a title, a description and nothing from outside', (_, draw) => {
    const svg = draw();
    const page = load(svg, { xml: true });
    const root = page('svg');
    expect(root.attr('role')).toBe('img');
    const [title = '', description = ''] = (root.attr('aria-labelledby') ?? '').split(' ');
    expect(page(`[id="${title}"]`).text()).toBe('Titel');
    expect(page(`[id="${description}"]`).text()).toBe('Beschrijving');
    expect(page('script, image, foreignObject, use, style').length).toBe(0);
    const references = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(references.filter((id) => page(`[id="${String(id)}"]`).length !== 1)).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|href=|#[0-9a-f]{6}\b/);
    expect(draw()).toBe(svg);
  });
});

describe('the heat curve of a department that goes over its limits', () => {
  const svg = load(drawHeatCurve(curveOf('MC'), TEXT, nl), { xml: true });
  const texts = svg('text')
    .toArray()
    .map((element) => svg(element).text());

  test('names every breach in words', () => {
    expect(texts).toContain('Q4 2026: +4, toegestaan +3');
    expect(texts).toContain('Q2 – Q4 2027: 10, 9 en 10, plafond 8'.replace('Q2 –', 'Q2\u00a0–'));
  });

  test('writes the heat of every quarter', () => {
    expect(['2', '4', '3,5', '7,5', '8', '10', '9', '10'].every((value) => texts.includes(value))).toBe(true);
  });

  test('paints only what is above a limit in the hottest colour', () => {
    expect(
      svg('rect.t5').filter(
        (_, element) =>
          Number(svg(element).attr('height')) !== 24 && Number(svg(element).attr('height')) !== 16,
      ).length,
    ).toBe(4);
  });

  test('draws the permitted rise only below the ceiling', () => {
    const clip = svg('clipPath rect');
    const ceiling = Number(/M 40 ([\d.]+) H/.exec(svg('path.ceiling').first().attr('d') ?? '')?.[1]);
    expect(Number(clip.attr('y'))).toBe(ceiling);
    expect(svg('g[clip-path] path.cone').length).toBe(5);
  });
});

test('a calm department has no breach, and says so by saying nothing', () => {
  const svg = drawHeatCurve(curveOf('KS'), TEXT, nl);
  expect(svg).not.toContain('lead-line');
  expect(svg).not.toContain('boven een grens');
});

test('the small charts share one scale', () => {
  const minis = heatMinis(heatCurves(portfolio));
  const highest = highestOf(minis.items);
  expect(highest).toBe(10);
  const heights = minis.items.map((item) =>
    Math.max(
      0,
      ...load(drawMini(item, highest, TEXT), { xml: true })('rect')
        .toArray()
        .map(({ attribs }) => Number(attribs['height'])),
    ),
  );
  expect(heights).toEqual([27, 60, 18, 27, 27, 18]);
});

test.each([
  [0.4, 0.1],
  [1, 0.2],
  [4.5, 1],
  [8, 2],
  [60, 10],
  [1_000, 200],
])('an axis up to %d has steps of %d', (highest, step) => {
  expect(tickStep(highest)).toBeCloseTo(step);
});
