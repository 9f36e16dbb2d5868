import Handlebars from 'handlebars';

import { checkMarkup } from '../../../src/platform/views/check-markup.js';
import { checkTemplate } from '../../../src/platform/views/check-template.js';
import { words } from '../../../src/platform/words/index.js';

const KNOWN = { templates: new Set(['link']), assets: new Set(['style.css']), words: words('nl') };

function problemsOf(source: string, name = 'pages/sample'): readonly string[] {
  return [...checkTemplate(name, Handlebars.parse(source), KNOWN), ...checkMarkup(source)];
}

describe('a template that may be used', () => {
  test.each([
    `{{t 'frame.skip'}} {{asset 'style.css'}} {{> link this}} {{> link text=label}}`,
    '<a href="{{url href}}">{{text}}</a><a href="#{{id}}">x</a><use href="#i-{{name}}"/>',
    '{{#> link this}}{{> @partial-block this}}{{/link}}{{> (lookup . "part") this}}',
    '<script type="application/json">{{json data}}</script>',
    '<script id="gegevens" type="application/json">{{json data}}</script>',
    '<form method="get" action="{{url search}}"></form>',
    '<form method="post" action="{{url save}}"><input type="hidden" name="_csrf" value="{{@csrf}}"></form>',
  ])('%s', (source) => {
    expect(problemsOf(source)).toEqual([]);
  });
});

describe('a template that may not', () => {
  test.each([
    [`{{t 'frame.skipp'}}`, 'No text without arguments at frame.skipp'],
    [`{{t 'frame.heatOf'}}`, 'No text without arguments at frame.heatOf'],
    [`{{t 'frame'}}`, 'No text without arguments at frame'],
    [`{{t 'toString'}}`, 'No text without arguments at toString'],
    ['{{t key}}', 't takes one literal text'],
    [`{{> link text=(t 'frame.skipp')}}`, 'No text without arguments at frame.skipp'],
    [`{{asset 'stile.css'}}`, 'No asset stile.css'],
    ['{{{text}}}', '{{{text}}} is not on the list'],
    ['{{&text}}', '{{{text}}} is not on the list'],
    ['{{> lnk this}}', 'no template lnk'],
    ['{{> link}}', '{{> link}} is given nothing'],
    ['{{#> link this}}{{> @partial-block}}{{/link}}', '{{> @partial-block}} is given nothing'],
    ['<a href="{{href}}">x</a>', 'an address goes through'],
    ['<a href="https://{{host}}/">x</a>', 'an address goes through'],
    ['<img src="{{picture}}">', 'an address goes through'],
    ['<button formaction="{{href}}">x</button>', 'an address goes through'],
    [`<a title='{{text}}'>x</a>`, 'double quotes'],
    ['<a title={{text}}>x</a>', 'double quotes'],
    ['<p style="color: {{colour}}">x</p>', 'no style attribute'],
    ['<p onclick="go()">x</p>', 'no event attribute'],
    ['<script>let a = {{json data}}</script>', 'only {{json ...}}'],
    ['<script type="application/json">{{data}}</script>', 'only {{json ...}}'],
    ['<style>p { color: {{colour}} }</style>', 'no values in a style element'],
    ['<form method="post" action="{{url save}}">', 'carries the token'],
    ['<form action="{{url save}}">', 'carries the token'],
  ])('%s', (source, problem) => {
    expect(problemsOf(source)).toEqual([expect.stringContaining(problem)]);
  });

  test('says where', () => {
    expect(problemsOf('\n\n{{{text}}}', 'pages/home')).toEqual([
      'pages/home: line 3: {{{text}}} is not on the list',
    ]);
  });
});

test('only a template on the list prints markup as it is', () => {
  expect(problemsOf('{{{svg}}}', 'figure')).toEqual([]);
  expect(problemsOf('{{{caption}}}', 'figure')).toHaveLength(1);
});
