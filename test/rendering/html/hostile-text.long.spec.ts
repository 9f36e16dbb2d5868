import { load, type CheerioAPI } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import type { PlanningCase } from '../../../src/planning/index.js';
import { readExample } from '../../support/examples.js';
import { planHtml } from '../../support/plan-documents.js';

/** What people (or their enemies) may type, and how it is shown. Texts that are shown as typed have no third column. */
const HOSTILE: readonly (readonly [name: string, typed: string, shown?: string])[] = [
  ['markup', '<b onmouseover="alert(1)">vet</b>'],
  ['a script', '</script><script>alert(1)</script>'],
  ['an end of the styles', '</style><style>*{display:none}</style>'],
  ['the place of the styles', '<style></style>'],
  ['an image', '<img src=x onerror=alert(1)>'],
  ['quotes', `"onload="alert(1) '`],
  ['entities', '&lt;script&gt; &amp;amp; &#60;'],
  ['braces', '{{constructor}} {{{x}}} {naam} {0, plural, other {#}}'],
  ['a comment', '<!-- --> <![CDATA[ ]]>'],
  ['formulas', '=HYPERLINK("http://example.com") +1 -1 @SUM(A1)'],
  ['a dollar pattern', "$& $1 $' $`"],
  ['emoji', '🐸🔥👩‍👩‍👧‍👦'],
  ['right to left', 'תוכנית لوحة'],
  ['an override', 'voor\u202ereporp\u202cna', 'voor\ufffdreporp\ufffdna'],
  [
    'control characters',
    'een\u0000twee\u0007drie\u001bvier\u007f',
    'een\u2400twee\u2407drie\u241bvier\u2421',
  ],
  ['half characters', 'half\ud83d heel', 'half\ufffd heel'],
  ['no characters', 'geen\ufffe\ufdd0', 'geen\ufffd\ufffd'],
  ['line ends', 'regel een\nregel twee', 'regel een regel twee'],
  ['a full stop', 'Polderzeker U.A.'],
  ['a long word', 'x'.repeat(10_000)],
];

/** The demo with the text in every field that people write. */
function everywhere(text: string): PlanningCase {
  const demo = readExample('polderzeker');
  const { organisation, plan } = demo;
  return {
    organisation: {
      ...organisation,
      name: text,
      goal: text,
      goals: (organisation.goals ?? []).map((goal) => ({ ...goal, text, kpi: text })),
      history: [{ year: 2020, what: text, result: 'mixed' }],
      departments: organisation.departments.map((department) => ({ ...department, name: text })),
    },
    plan: {
      ...plan,
      blackout: [{ from: '2026-07-20', to: '2026-08-16', reason: text }],
      emptyC: { conversation: text },
    },
    pilots: demo.pilots
      .filter(({ c }) => c !== 'conversation')
      .map((pilot) => ({
        ...pilot,
        title: text,
        cultureFirst: text,
        sponsor: text,
        stateReason: text,
        ...(pilot.id === 'P08' ? { state: 'parked' as const } : {}),
        conditions: [{ text, owner: text, due: '2026-03-01' }],
        risks: [{ text, response: text }],
        phases: pilot.phases.map((phase) => ({
          ...phase,
          title: text,
          runCost: { perYear: 1_000, carrier: text },
          emergency: text,
          measure: { kpi: text, baseline: text, target: text, owner: text },
          gate: {
            threshold: text,
            decider: text,
            stopRule: text,
            thresholds: [{ kpi: text, op: '>=', value: 1, unit: text, weeks: 4 }],
          },
        })),
      })),
    links: [],
  };
}

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
