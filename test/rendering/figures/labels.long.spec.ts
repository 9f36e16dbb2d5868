import { load } from 'cheerio';
import {
  assemblePortfolio,
  board,
  boarding,
  heatCurves,
  heatMinis,
  ladder,
  moneyBars,
  planMetrics,
  scenarioBars,
  splitBoard,
  splitTimeline,
  temperatureBars,
  timeline,
  type Figure,
} from '../../../src/planning/index.js';
import { LANGUAGES, speech } from '../../../src/platform/words/index.js';
import { drawFigure } from '../../../src/rendering/figures/draw-figure.js';
import { textWidth } from '../../../src/rendering/svg/text-width.js';
import { readExample } from '../../support/examples.js';
import { scenarioLike } from '../../support/scenarios.js';
import { withPilots } from '../../support/larger-case.js';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Font size by the classes of the stylesheet. */
function sizeOf(classes: string): number {
  if (/\btiny\b/.test(classes)) return 11;
  return /\b(ax|small)\b/.test(classes) ? 13 : 14;
}

/** Boxes around the letters: from their height to just under the line. */
function boxesOf(svg: string): readonly Box[] {
  const $ = load(svg, { xml: true });
  return $('text')
    .toArray()
    .flatMap((element) => {
      const [x, y] = [Number($(element).attr('x')), Number($(element).attr('y'))];
      const text = $(element).text();
      if (text.trim() === '') return [];
      const classes = $(element).attr('class') ?? '';
      const size = sizeOf(classes);
      const width = textWidth(text, { size, bold: /\bstrong\b/.test(classes) });
      const anchor = $(element).attr('text-anchor') ?? 'start';
      const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
      return [{ text, left, right: left + width, top: y - size * 0.62, bottom: y + size * 0.05 }];
    });
}

function overlaps(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left + 1 < other.right &&
          other.left + 1 < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} | ${other.text}`),
  );
}

function figuresOf(pilots: number): readonly Figure[] {
  const portfolio = assemblePortfolio(withPilots(readExample('polderzeker'), pilots));
  const curves = heatCurves(portfolio);
  return [
    ...splitBoard(board(portfolio), 6).map((data): Figure => ({ type: 'board', data })),
    ...splitTimeline(timeline(portfolio), 18).map((data): Figure => ({ type: 'timeline', data })),
    ...curves.map((data): Figure => ({ type: 'heat-curve', data })),
    ...portfolio.counted.slice(0, 9).map((proposal): Figure => ({
      type: 'ladder',
      data: ladder(portfolio, proposal, false),
    })),
    { type: 'minis', data: heatMinis(curves) },
    { type: 'money-bars', data: moneyBars(portfolio) },
    { type: 'boarding', data: boarding(curves, portfolio.grid.periods) },
    { type: 'temperature-bars', data: temperatureBars(portfolio) },
  ];
}

describe.each(LANGUAGES)('no label stands on another, in %s', (language) => {
  it.each([3, 60])('with %d pilots', (pilots) => {
    const text = { id: 'f', title: 'T', description: 'D' };
    const found = figuresOf(pilots).flatMap((figure) => {
      const boxes = boxesOf(drawFigure(figure, text, speech(language)));
      expect(boxes.length).toBeGreaterThan(0);
      return overlaps(boxes).map((pair) => `${figure.type}: ${pair}`);
    });
    expect(found).toEqual([]);
  });

  it.each([2, 8, 12])('with %d scenarios, whatever they are called', (count) => {
    const portfolio = assemblePortfolio(readExample('polderzeker'));
    const names = [
      'Rustig',
      'Een heel lange naam van een scenario dat niemand ooit kort zou noemen',
      'W'.repeat(60),
    ];
    const scenarios = Array.from({ length: count }, (_, index) =>
      scenarioLike(portfolio, names[index % names.length] ?? '', {
        pilots: index * 7,
        heat: index % 2 === 0 ? 100.25 : 0,
        allAboard: index % 3 === 0 ? null : index * 13,
      }),
    );
    const figure: Figure = { type: 'scenario-bars', data: scenarioBars(planMetrics(portfolio), scenarios) };
    const boxes = boxesOf(drawFigure(figure, { id: 'f', title: 'T', description: 'D' }, speech(language)));
    expect(overlaps(boxes)).toEqual([]);
    expect(boxes.filter(({ right }) => right > 680)).toEqual([]);
  });

  it.each([0, 1, 2, 3, 4] as const)('on step %d of the roadmap', (phase) => {
    const figure: Figure = { type: 'roadmap-position', data: { phase } };
    const svg = drawFigure(figure, { id: 'f', title: 'T', description: 'D' }, speech(language));
    expect(overlaps(boxesOf(svg))).toEqual([]);
  });
});
