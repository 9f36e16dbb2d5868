import type { PlanningCase } from '../../src/planning/index.js';
import { readExample } from './examples.js';

/** What people (or their enemies) may type, and how it is shown. Texts that are shown as typed have no third column. */
export const HOSTILE: readonly (readonly [name: string, typed: string, shown?: string])[] = [
  ['markup', '<b onmouseover="alert(1)">vet</b>'],
  ['a script', '</script><script>alert(1)</script>'],
  ['an end of the styles', '</style><style>*{display:none}</style>'],
  ['the place of the styles', '<style></style>'],
  ['an image', '<img src=x onerror=alert(1)>'],
  ['quotes', `"onload="alert(1) '`],
  ['entities', '&lt;script&gt; &amp;amp; &#60;'],
  ['braces', '{{constructor}} {{{x}}} {naam} {0, plural, other {#}}'],
  ['names of the library', '{bullets-0} {numbers-1} {image1.png} rId{x} PAGEREF _Toc905 w:name="_Toc906"'],
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
export function everywhere(text: string): PlanningCase {
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
