import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import type { PlanningCase } from '../../../src/planning/index.js';
import { LANGUAGES } from '../../../src/platform/words/index.js';
import { readExample } from '../../support/examples.js';
import { withPilots } from '../../support/larger-case.js';
import { planHtml } from '../../support/plan-documents.js';

const demo = readExample('polderzeker');

const CASES: readonly (readonly [string, PlanningCase])[] = [
  ['the demo', demo],
  ['the advised variant', readExample('polderzeker-advised')],
  ['no pilots', withPilots(demo, 0)],
  ['one pilot', withPilots(demo, 1)],
  ['ten pilots', withPilots(demo, 10)],
  ['sixty pilots', withPilots(demo, 60)],
];

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  // Styles stand in the file itself: that is what makes it one file.
  rules: { 'no-inline-style': 'error', 'heading-level': ['error', { allowMultipleH1: false }] },
});

/** What the validator finds wrong, one line each; it does not look at styles, so they need not be read. */
function invalid(html: string): readonly string[] {
  const { results } = validator.validateStringSync(
    html.replace(/<style>[\s\S]*?<\/style>/, '<style></style>'),
  );
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, ruleId, message }) => `${String(line)} ${ruleId}: ${message}`);
}

describe.each(LANGUAGES)('the document in %s', (language) => {
  test.each(CASES)(
    'is valid with %s',
    (_, planningCase) => {
      expect(invalid(planHtml(planningCase, language)).slice(0, 20)).toEqual([]);
    },
    180_000,
  );

  test('is valid with computed dates', () => {
    expect(invalid(planHtml(demo, language, { profile: 'balanced' })).slice(0, 20)).toEqual([]);
  });

  test('is the same twice', () => {
    expect(planHtml(demo, language)).toBe(planHtml(demo, language));
  });

  test('names every id once, and refers to ids that are there', () => {
    const page = load(planHtml(demo, language));
    const ids = page('[id]')
      .toArray()
      .map((element) => page(element).attr('id') ?? '');
    const referred = ['aria-labelledby', 'aria-describedby'].flatMap((name) =>
      page(`[${name}]`)
        .toArray()
        .flatMap((element) => (page(element).attr(name) ?? '').split(' ')),
    );
    const links = page('[href]')
      .toArray()
      .map((element) => (page(element).attr('href') ?? '').replace(/^#/, ''));
    expect(ids).toEqual([...new Set(ids)]);
    expect([...referred, ...links].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('asks nothing of anybody: no address, no script', () => {
    const html = planHtml(demo, language);
    const page = load(html);
    const addresses = page('[href], [src], [action], [data]')
      .toArray()
      .flatMap((element) => Object.entries(element.attribs));
    const outside = addresses.filter(
      ([name, value]) => ['href', 'src', 'action', 'data'].includes(name) && !value.startsWith('#'),
    );
    expect(outside).toEqual([]);
    expect(
      page('script:not([type="application/json"]), link, iframe, object, embed, img, form, base').length,
    ).toBe(0);
    expect(
      [...html.matchAll(/url\(([^)]{0,20})/g)].filter(([, target = '']) => !/^["']?data:|^#/.test(target)),
    ).toEqual([]);
  });

  test('has one heading of the first level, and skips no level', () => {
    const page = load(planHtml(demo, language));
    const levels = page('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  test('says every pilot and department by name', () => {
    const text = load(planHtml(demo, language)).text();
    const names = [
      ...demo.pilots.map(({ title }) => title),
      ...demo.organisation.departments.map(({ name }) => name),
    ];
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });

  test('leaves no code, empty value or unfilled place in the text', () => {
    const page = load(planHtml(demo, language, { profile: 'calm' }));
    // Addresses of sources look like codes.
    page('li')
      .filter((_, item) => page(item).text().includes('://'))
      .remove();
    const text = page('main').text();
    expect(text.match(/undefined|null|NaN|\[object|\{[a-z]+[,}]|[a-z]+\.[a-z]+[A-Z]\w+/g)).toBeNull();
    expect(text).not.toMatch(/rampgrens/i);
  });
});

test('thirty pilots stay below one and a half megabyte', () => {
  expect(Buffer.byteLength(planHtml(withPilots(demo, 30), 'nl'))).toBeLessThan(1_500_000);
});

test('a document without fingerprint, owner and dates says so', () => {
  const undated = demo.pilots.map((pilot) => ({
    ...pilot,
    phases: pilot.phases.map(({ from: _from, to: _to, ...phase }) => ({ ...phase, weeks: 13 })),
  }));
  const meta = { version: '2', status: 'final', date: '2026-06-11' } as const;
  const html = planHtml({ ...demo, pilots: undated }, 'nl', { meta });
  const page = load(html);
  expect(page('.colophon').text()).toContain('nog niet genoemd');
  expect(page('.colophon').text()).toContain('nog niet berekend');
  expect(page('#time').text()).toContain('geen enkele fase heeft een datum');
  expect(invalid(html)).toEqual([]);
});
