import Handlebars from 'handlebars';
import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';

import {
  createRenderer,
  findingsPage,
  findingsPageModel,
  loadAssets,
  readTemplates,
  stylePage,
  stylePageModel,
  templatesFolder,
  type ViewContext,
} from '../../../src/platform/views/index.js';
import { RULES } from '../../../src/planning/index.js';
import { LANGUAGES, speech, type Language } from '../../../src/platform/words/index.js';

const sources = readTemplates(templatesFolder(), ['layouts', 'partials', 'pages', 'plan']);
const renderer = createRenderer(sources, loadAssets());

const CONTEXT: Omit<ViewContext, 'language'> = {
  path: '/stijl',
  csrfToken: 'a-token',
  home: '/',
  person: { name: 'I. Verhagen', role: 'strategiedirecteur' },
  organisation: { name: 'Polderzeker & Co', href: '/o/polderzeker' },
  navigation: [
    { text: 'Temperatuur', href: '/o/polderzeker' },
    { text: 'Stijl', href: '/stijl' },
  ],
  status: 'Versie 3 (concept)',
  footer: [
    { text: 'Toegankelijkheid', href: '/toegankelijkheid' },
    { text: 'English', action: '/taal', language: 'en', fields: [{ name: 'language', value: 'en' }] },
  ],
  notice: { kind: 'done', text: 'Opgeslagen' },
};

function render(language: Language): string {
  return renderer.page(stylePage, stylePageModel(speech(language)), { ...CONTEXT, language });
}

/** Names of the templates that a template prints, itself included. */
function reached(name: string, seen = new Set<string>()): ReadonlySet<string> {
  const source = sources.get(name);
  if (source === undefined || seen.has(name)) return seen;
  seen.add(name);
  const found = new (class extends Handlebars.Visitor {
    override PartialStatement(partial: hbs.AST.PartialStatement): void {
      this.follow(partial.name);
      super.PartialStatement(partial);
    }
    override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
      this.follow(partial.name);
      super.PartialBlockStatement(partial);
    }
    private follow(partial: hbs.AST.Expression): void {
      if ('original' in partial) reached(String(partial.original), seen);
    }
  })();
  found.accept(Handlebars.parse(source));
  return seen;
}

describe.each(LANGUAGES)('the style page in %s', (language) => {
  const html = render(language);
  const page = load(html);

  test('is valid HTML', () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      // Several checkboxes of one question share its name, as radios do.
      // Our own files need no integrity attribute.
      rules: {
        'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
        'require-sri': ['error', { target: 'crossorigin' }],
      },
    });
    const report = validator.validateStringSync(html);
    const found = report.results.flatMap(({ messages }) => messages);
    expect(found.map(({ line, ruleId, message }) => `${String(line)} ${ruleId}: ${message}`)).toEqual([]);
  });

  test('says its language and its title', () => {
    expect(page('html').attr('lang')).toBe(language);
    const { title } = speech(language).t.style;
    expect(page('title').text()).toBe(`${title} – Polderzeker & Co – Kikkerplan`);
  });

  test('names every id once, and refers to ids that are there', () => {
    const ids = page('[id]')
      .toArray()
      .map((element) => page(element).attr('id') ?? '');
    expect(ids).toEqual([...new Set(ids)]);
    const wanted = ['for', 'aria-describedby', 'aria-labelledby'].flatMap((attribute) =>
      page(`[${attribute}]`)
        .toArray()
        .flatMap((element) => (page(element).attr(attribute) ?? '').split(' ')),
    );
    const links = page('[href^="#"]')
      .toArray()
      .map((element) => (page(element).attr('href') ?? '').slice(1));
    expect([...wanted, ...links].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('gives the token to every form that changes something', () => {
    const forms = page('form[method="post"]').toArray();
    expect(forms.length).toBeGreaterThan(2);
    expect(forms.map((form) => page(form).find('input[name="_csrf"]').attr('value'))).toEqual(
      forms.map(() => 'a-token'),
    );
  });

  test('marks where we are in the menu', () => {
    expect(page('nav [aria-current="page"]').text()).toBe('Stijl');
  });
});

describe.each(LANGUAGES)('the page of all findings in %s', (language) => {
  const html = renderer.page(findingsPage, findingsPageModel(speech(language)), {
    ...CONTEXT,
    path: '/stijl/bevindingen',
    language,
  });
  const page = load(html);

  test('is valid HTML', () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
    });
    const found = validator.validateStringSync(html).results.flatMap(({ messages }) => messages);
    expect(found.map(({ line, ruleId, message }) => `${String(line)} ${ruleId}: ${message}`)).toEqual([]);
  });

  test('has a place for every rule, each with what it says and what would clear it', () => {
    const rules = page('h3')
      .toArray()
      .map((heading) => page(heading).attr('id'));
    expect(rules).toEqual(RULES.map(({ id }) => id));
    expect(page('.findings li').length).toBeGreaterThan(150);
    expect(page('.findings .advice').length).toBe(page('.findings li').length);
  });
});

test('the style page shows every part that there is', () => {
  const parts = [...readTemplates(templatesFolder(), ['partials', 'layouts']).keys()];
  const shown = reached('pages/style/index');
  expect(parts.filter((part) => !shown.has(part))).toEqual([]);
});

test('the two languages share no sentence by accident', () => {
  const texts = LANGUAGES.map(
    (language) =>
      new Set(
        load(render(language))('main p')
          .toArray()
          .map((p) => load(p).text()),
      ),
  );
  const [dutch = new Set<string>(), english = new Set<string>()] = texts;
  const sentences = [...dutch].filter((text) => english.has(text) && text.trim().split(/\s+/).length > 4);
  expect(sentences).toEqual([]);
});

test('a refused form says so in the title and leads to each field', () => {
  const { summary } = stylePageModel(speech('nl')).refused;
  if (!summary) throw new Error('The sample form has mistakes');
  const model = { ...stylePageModel(speech('nl')), errorSummary: summary };
  const page = load(renderer.page(stylePage, model, { ...CONTEXT, language: 'nl' }));
  expect(page('title').text()).toMatch(/^Fout: Stijl – /);
  const fields = page('.error-summary a')
    .toArray()
    .map((link) => page(page(link).attr('href') ?? '').attr('name'));
  expect(fields).toEqual(
    ['who', 'hours', 'idea', 'department', 'commitment', 'widens', 'agree'].map(
      () => expect.stringMatching(/^refused-/) as unknown,
    ),
  );
});
