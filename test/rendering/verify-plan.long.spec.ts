import { readExample } from '../support/examples.js';
import { assemblePortfolio, sequencePortfolio } from '../../src/planning/index.js';
import { planFile, verifyPlan, type PlanContent } from '../../src/rendering/index.js';

const firm = readExample('warmwerk');
const meta = { version: '2', status: 'final', date: '2026-01-05' } as const;
const result = sequencePortfolio(assemblePortfolio(firm), { work: 20 });

const content: PlanContent = {
  case: firm,
  starts: result.starts,
  sequence: result,
  meta,
  previous: { case: firm, meta: { ...meta, version: '1', status: 'draft' } },
  decided: [{ date: '2026-01-05', version: '2', status: 'final', reason: '</script><b>ja</b>', by: 'I. V.' }],
};
const { html, fingerprint } = planFile(content, { language: 'nl' });

describe('a plan file', () => {
  test.each(['nl', 'en'] as const)('is genuine as it was made, in %s', (language) => {
    const made = planFile(content, { language });
    expect(verifyPlan(made.html)).toEqual({ verdict: 'genuine', fingerprint });
  });

  test('is genuine with pilots forced out and dates as asked', () => {
    const [first] = firm.pilots;
    const made = planFile({ case: firm, exclude: [first?.id ?? ''], meta }, { language: 'nl' });
    expect(verifyPlan(made.html)).toEqual({ verdict: 'genuine', fingerprint: made.fingerprint });
    expect(made.fingerprint).not.toBe(fingerprint);
  });

  test('is caught when a number in its text was changed', () => {
    expect(html).toContain('intensiteit 2');
    expect(verifyPlan(html.replace('intensiteit 2', 'intensiteit 1')).verdict).toBe('other-text');
  });

  test('is caught when its data were changed', () => {
    const title = firm.pilots[0]?.title ?? '';
    const at = html.indexOf(JSON.stringify(title), html.indexOf('plan-data'));
    const changed = `${html.slice(0, at)}"Iets anders"${html.slice(at + JSON.stringify(title).length)}`;
    expect(verifyPlan(changed).verdict).toBe('other-data');
  });

  test('is caught when another fingerprint stands on its cover', () => {
    const cover = /(?:[0-9a-f]{8} ){7}[0-9a-f]{8}/;
    const other = '01234567 '.repeat(8).trim();
    expect(verifyPlan(html.replace(cover, other)).verdict).toBe('other-data');
  });

  test.each([
    ['no data', (file: string) => file.replace(/<script[\s\S]*<\/script>/, ''), 'no-data'],
    [
      'half of its data',
      (file: string) => file.replace(/"format":"kikkerplan-plan\/1"/, '"format":'),
      'broken-data',
    ],
    ['data that are no case', (file: string) => file.replace('"case":{', '"case":{"oops":1,'), 'broken-data'],
    ['another file', () => '<!DOCTYPE html><p>Hallo</p>', 'no-data'],
  ])('is refused with %s', (_, change, verdict) => {
    expect(verifyPlan(change(html)).verdict).toBe(verdict);
  });

  test('carries its data without ending the page early', () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('\\u003c/script>');
  });
});
