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
