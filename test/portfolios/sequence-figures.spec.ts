import { load } from 'cheerio';
import { speech } from '../../src/platform/words/index.js';
import { judgement } from '../../src/portfolios/judged-plans.js';
import { timelineFigure } from '../../src/portfolios/web/sequence-figures.js';
import { readExample } from '../support/examples.js';
import { withPilots } from '../support/larger-case.js';

const drawn = (pilots: number) =>
  timelineFigure(judgement(withPilots(readExample('polderzeker'), pilots)).portfolio, speech('nl'), 'nu');

describe('the drawing of a sequence', () => {
  it('is printed as it is while it fits on a sheet', () => {
    expect(drawn(10).paper).toBeUndefined();
  });

  it('is printed over sheets when it is longer, every pilot once and every drawing with a name of its own', () => {
    const { svg, paper = [] } = drawn(80);
    const titles = (text: string): number => text.match(/fase 1 ·/g)?.length ?? 0;
    const sheets = paper.map((each) => String(each.svg));
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.reduce((sum, sheet) => sum + titles(sheet), 0)).toBe(titles(String(svg)));
    const ids = [String(svg), ...sheets].map((text) => load(text)('svg').attr('aria-labelledby'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
