import {
  createRenderer,
  defineFragment,
  definePage,
  loadAssets,
  NO_ASSETS,
  type PageModel,
  type Renderer,
  type ViewContext,
} from '../../../src/platform/views/index.js';

const CONTEXT: ViewContext = {
  language: 'nl',
  path: '/o/p',
  csrfToken: 'a-token',
  home: '/',
  navigation: [],
  footer: [],
};

function rendererOf(templates: Readonly<Record<string, string>>): Renderer {
  return createRenderer(new Map(Object.entries(templates)), NO_ASSETS);
}

function print(source: string, model: object = {}): string {
  return rendererOf({ 'plan/x': source }).fragment(defineFragment('plan/x'), model, 'nl');
}

describe('a missing value is a mistake', () => {
  test.each([
    ['a property', '{{title}}', {}],
    ['a property inside', '{{head.title}}', { head: {} }],
    ['a surrounding', '{{@layout.person}}', {}],
    ['an argument of a helper', '<a href="{{url href}}">x</a>', {}],
  ])('%s', (_name, source, model) => {
    expect(() => print(source, model)).toThrow();
  });

  test('inside a part too, named by its own file', () => {
    const renderer = rendererOf({ 'plan/x': '{{> part this}}', part: '{{title}}' });
    expect(() => renderer.fragment(defineFragment('plan/x'), {}, 'nl')).toThrow(/title/);
  });
});

test('a helper that we do not have does not compile', () => {
  expect(() => rendererOf({ 'plan/x': '{{upper title}}' })).toThrow(/upper/);
});

test('all that is wrong is told at once', () => {
  expect(() => rendererOf({ 'plan/x': `{{t 'no.key'}}`, part: '{{{html}}}' })).toThrow(
    /plan\/x.*no\.key[\s\S]*part.*html/,
  );
});

test('values are text', () => {
  expect(print('<p title="{{text}}">{{text}}</p>', { text: `<b>"'&` })).toBe(
    '<p title="&lt;b&gt;&quot;&#x27;&amp;">&lt;b&gt;&quot;&#x27;&amp;</p>',
  );
});

test('data for scripts cannot end its element', () => {
  const source = '<script type="application/json">{{json data}}</script>';
  const printed = print(source, { data: { text: '</script><!--' } });
  expect(printed).toBe('<script type="application/json">{"text":"\\u003c/script>\\u003c!--"}</script>');
});

test('a part sees only what it is given', () => {
  const renderer = rendererOf({
    'plan/x': '{{> part name="a"}}',
    part: '{{name}}{{#if label}}{{label}}{{/if}}',
  });
  expect(renderer.fragment(defineFragment('plan/x'), { label: 'leaked' }, 'nl')).toBe('a');
});

test('the words follow the language', () => {
  const renderer = rendererOf({ 'plan/x': `{{@language}}: {{t 'frame.skip'}}` });
  const x = defineFragment('plan/x');
  expect([renderer.fragment(x, {}, 'nl'), renderer.fragment(x, {}, 'en')]).toEqual([
    'nl: Naar de inhoud',
    'en: Skip to content',
  ]);
});

test('a page that has no template is a mistake of ours', () => {
  expect(() => rendererOf({}).page(definePage<PageModel>('home'), { title: 'x' }, CONTEXT)).toThrow(
    /pages\/home/,
  );
});

test('surroundings reach the layout and every part of it', () => {
  const renderer = rendererOf({
    'pages/home': '{{#> layouts/page this}}{{title}}{{/layouts/page}}',
    'layouts/page':
      '{{#each @layout.navigation}}{{text}}{{#if current}}*{{/if}} {{/each}}[{{> @partial-block this}}]{{> token this}}',
    token: '{{@csrf}}',
  });
  const navigation = [
    { text: 'Home', href: '/o/p' },
    { text: 'Pilots', href: '/o/p/pilots' },
    { text: 'Plan', href: '/o/p/plan', covers: ['/o/p/settings'] },
  ];
  const at = (path: string): string =>
    renderer.page(definePage<PageModel>('home'), { title: 'T' }, { ...CONTEXT, path, navigation });
  expect(at('/o/p')).toBe('Home* Pilots Plan [T]a-token');
  expect(at('/o/p/pilots/P01?sort=c')).toBe('Home Pilots* Plan [T]a-token');
  expect(at('/o/p/planning')).toBe('Home* Pilots Plan [T]a-token');
  expect(at('/o/p/settings/heat')).toBe('Home Pilots Plan* [T]a-token');
  expect(at('/elsewhere')).toBe('Home Pilots Plan [T]a-token');
});

test('a document that carries everything refers to no files', () => {
  expect(() => NO_ASSETS.url('style.css')).toThrow(/style\.css/);
  expect(() => loadAssets().url('nothing.css')).toThrow(/nothing\.css/);
});
