import { load, type CheerioAPI } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { everywhere, HOSTILE } from '../../support/hostile-texts.js';
import { planHtml } from '../../support/plan-documents.js';

const META = { version: '1', status: 'draft', date: '2026-01-05' } as const;
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  // How long a title is, is up to who writes it.
  rules: { 'long-title': 'off' },
});

function withText(text: string): string {
  return planHtml(everywhere(text), 'nl', { meta: { ...META, owner: text, title: text, version: text } });
}

/** Elements by name, with the attributes that can do something. */
function structure(page: CheerioAPI): readonly string[] {
  return page('html, html *')
    .toArray()
    .map(({ tagName, attribs }) =>
      [tagName, ...Object.keys(attribs).filter((name) => name.startsWith('on'))].join(' '),
    );
}

/** White space apart: the browser joins it, except in the width of figures. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Control characters, characters that turn the text around them, halves of pairs, and what is no character at all. */
function isNoText(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const control = (code < 0x20 && !'\t\n\r'.includes(character)) || (code >= 0x7f && code <= 0x9f);
  const turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return (
    control ||
    turns ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code & 0xfffe) === 0xfffe ||
    (code >= 0xfdd0 && code <= 0xfdef)
  );
}

const harmless = structure(load(withText('Gewone tekst')));
const allowed = new Set(harmless);

describe.each(HOSTILE.map(([name, typed, shown = typed]) => ({ name, typed, shown })))(
  '$name in every field',
  ({ typed, shown }) => {
    const html = withText(typed);
    const page = load(html);

    test('adds no element and no handler', () => {
      expect([...new Set(structure(page))].filter((name) => !allowed.has(name))).toEqual([]);
      expect(page('script, img, iframe, object, link').length).toBe(0);
      expect(page('style').length).toBe(1);
    });

    test('is shown as it was typed', () => {
      const text = flat(page('main').text());
      const wanted = flat(shown);
      expect(text.includes(wanted)).toBe(true);
      expect(flat(page('h1').text())).toBe(wanted);
    });

    test('leaves a valid document without characters that are no text', () => {
      const { results } = validator.validateStringSync(
        html.replace(/<style>[\s\S]*?<\/style>/, '<style></style>'),
      );
      expect(
        results
          .flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
          .slice(0, 5),
      ).toEqual([]);
      expect([...new Set(html)].filter(isNoText)).toEqual([]);
    });
  },
);
