import { load, type CheerioAPI } from 'cheerio';
import { readExample } from '../support/examples.js';
import { documentOf } from '../support/plan-documents.js';
import type { Language } from '../../src/platform/words/index.js';
import { renderPlanHtml } from '../../src/rendering/index.js';

const document = documentOf(readExample('polderzeker'));

function inLanguage(language: Language, typedIn?: Language): CheerioAPI {
  const meta = typedIn ? { ...document.meta, language: typedIn } : document.meta;
  return load(renderPlanHtml({ ...document, meta }, { language }));
}

const marked = ($: CheerioAPI, selector: string): readonly string[] =>
  $(`${selector}[lang=nl]`)
    .toArray()
    .map((element) => $(element).text());

test('what people typed in another language is marked with it where it stands alone', () => {
  const $ = inLanguage('en', 'nl');
  expect(marked($, 'h4')).toContain('6.1.1 Webcare tijdens kantooruren');
  expect(marked($, '.toc a')).toContain('9.1 Klantenservice');
  expect(marked($, 'th')).toContain('Klantenservice');
  expect(marked($, 'td')).toContain('Alle autoschades');
  expect(marked($, 'dd')).toContain('Klantenservice');
  expect(marked($, 'td span')).toContain('Webcare tijdens kantooruren');
});

test('what the document says itself is not, nor a code or a number', () => {
  const said = ['th', 'td', 'dd', 'h2', 'h3', 'h4'].flatMap((each) => marked(inLanguage('en', 'nl'), each));
  expect(said).not.toContain('approved');
  expect(said).not.toContain('C1*');
  expect(said).not.toContain('2012');
  expect(said).not.toContain('not named yet');
});

test.each([
  ['nl', 'nl'],
  ['en', 'en'],
  ['en', undefined],
] as const)('nothing is marked in a document in %s of people who write %s', (language, typedIn) => {
  expect(inLanguage(language, typedIn)('body [lang]')).toHaveLength(0);
});

describe('inside sentences of ours', () => {
  const own = {
    ...readExample('polderzeker'),
    links: [],
  };
  const risky = own.pilots.map((pilot, index) =>
    index === 0 ? { ...pilot, title: 'Zorg & <b>aandacht</b> U.A.' } : pilot,
  );
  const typed = documentOf({ ...own, pilots: risky });
  const html = (typedIn?: Language): string =>
    renderPlanHtml(
      { ...typed, meta: typedIn ? { ...typed.meta, language: typedIn } : typed.meta },
      { language: 'en' },
    );
  let $: CheerioAPI;

  beforeAll(() => {
    $ = load(html('nl'));
  });

  test('titles and names are marked, in texts, findings, captions and drawings', () => {
    expect(marked($, 'p span')).toContain('Klantenservice');
    expect(marked($, '.attention span')).toContain('Blog voor starters (18-27)');
    expect(marked($, '.cap span')).toContain('Marketing & Communicatie');
    expect(marked($, 'p.org, li span')).toContain('Zorg & <b>aandacht</b> U.A.');
    const drawn = $('svg text[lang=nl]')
      .toArray()
      .map((element) => $(element).text());
    expect(drawn).toEqual(expect.arrayContaining(['Klantenservice', 'Avonden tot 21u erbij']));
    expect(drawn).not.toContain('Customer Experience');
  });

  test('nothing else changes by it', () => {
    const plain = load(html());
    expect($('body').text()).toBe(plain('body').text());
    const names = (page: CheerioAPI) =>
      page('[aria-label]')
        .toArray()
        .map((element) => page(element).attr('aria-label'));
    expect(names($)).toEqual(names(plain));
    expect($('head').html()).toBe(plain('head').html());
    expect($('[lang=nl] [lang=nl]')).toHaveLength(0);
    expect(html('nl')).not.toMatch(/[\ufdd0\ufdd1\ufffd]/);
  });

  test('marks that somebody typed are shown as another sign', () => {
    const pilots = own.pilots.map((pilot) => ({
      ...pilot,
      title: `\ufdd0${pilot.title}\ufdd1`,
      conditions: [{ text: 'eerst \ufdd0 dit' }],
    }));
    const odd = documentOf({ ...own, pilots });
    const page = renderPlanHtml({ ...odd, meta: { ...odd.meta, language: 'nl' } }, { language: 'en' });
    expect(page).not.toMatch(/[\ufdd0\ufdd1]/);
    expect(page).toContain('<span lang="nl">eerst \ufffd dit</span>');
    expect(page.match(/<span[ >]/g)).toHaveLength(page.match(/<\/span>/g)?.length ?? 0);
  });
});
