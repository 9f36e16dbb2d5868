import { readExample } from '../support/examples.js';
import { documentOf } from '../support/plan-documents.js';
import { chosenDocument, type Piece } from '../../src/planning/index.js';
import type { Language } from '../../src/platform/words/index.js';
import { numberDocument } from '../../src/rendering/numbering.js';
import { speaker } from '../../src/rendering/speaker.js';

const NBSP = '\u00a0';
const document = documentOf(readExample('polderzeker'));
const numbering = numberDocument(document);

function said(piece: Piece, language: Language = 'nl'): string {
  return speaker(document, numbering, language).say(piece).replaceAll(NBSP, ' ');
}

test.each<readonly [Piece, string, string]>([
  [{ kind: 'degrees', value: 4.5 }, '4,5 graden', '4.5 degrees'],
  [{ kind: 'degrees', value: 1 }, '1 graad', '1 degree'],
  [{ kind: 'degrees', value: 8.05 }, '8,05 graden', '8.05 degrees'],
  [{ kind: 'number', value: 2 }, '2', '2'],
  [{ kind: 'fixed', value: 2, digits: 1 }, '2,0', '2.0'],
  [{ kind: 'signed', value: -0.5 }, '−0,5', '−0.5'],
  [{ kind: 'euros', value: 18_000 }, '€ 18.000', '€18,000'],
  [{ kind: 'percent', value: 44.4 }, '44%', '44%'],
  [{ kind: 'period', value: '2026-Q3' }, 'Q3 2026', 'Q3 2026'],
  [{ kind: 'dates', from: '2026-06-22', to: '2026-07-03' }, '22 juni – 3 juli 2026', '22 June – 3 July 2026'],
  [
    { kind: 'span', span: { from: '2026-01-05', to: '2026-07-05', periods: ['2026-Q1', '2026-Q2'] } },
    'Q1 – Q2 2026',
    'Q1 – Q2 2026',
  ],
  [
    { kind: 'span', span: { from: '2026-01-12', to: '2026-04-05' } },
    '12 januari – 5 april 2026',
    '12 January – 5 April 2026',
  ],
  [
    { kind: 'term', group: 'kpi', value: 'K-CE-01' },
    'mediane eerste reactietijd',
    'median time to first answer',
  ],
  [{ kind: 'term', group: 'kpi', value: 'EIGEN-1' }, 'EIGEN-1', 'EIGEN-1'],
  [{ kind: 'term', group: 'criterion', value: 'gain' }, 'kortetermijnvoordeel', 'short-term gain'],
  [{ kind: 'term', group: 'dimension', value: 'constructor' }, 'constructor', 'constructor'],
  [
    {
      kind: 'list',
      items: [
        { kind: 'number', value: 10 },
        { kind: 'number', value: 9 },
        { kind: 'number', value: 8 },
      ],
    },
    '10, 9 en 8',
    '10, 9 and 8',
  ],
  [{ kind: 'chapter', target: 'certificate' }, '7.3', '7.3'],
  [{ kind: 'chapter', target: 'settings' }, 'B', 'B'],
  [{ kind: 'fingerprint', value: '0011223344556677' }, '00112233 44556677', '00112233 44556677'],
])('writes %j', (piece, dutch, english) => {
  expect(said(piece)).toBe(dutch);
  expect(said(piece, 'en')).toBe(english);
});

test('ends a sentence with one full stop', () => {
  const goal = (value: string): string =>
    said({ kind: 'say', code: 'goals.programme', facts: { goal: { kind: 'text', value } } });
  expect(goal('snel antwoord')).toBe('Het doel van dit programma: “snel antwoord”.');
  expect(goal('snel antwoord.')).toBe('Het doel van dit programma: “snel antwoord.”');
  expect(goal('wie wil …')).toBe('Het doel van dit programma: “wie wil …”.');
});

test('keeps the stop of an abbreviation inside a sentence', () => {
  const piece = said({
    kind: 'say',
    code: 'start.phase',
    facts: {
      organisation: { kind: 'text', value: 'Polderzeker U.A.' },
      phase: { kind: 'choice', value: '2' },
    },
  });
  expect(piece).toBe('Polderzeker U.A. staat in fase 2, Dialogue: in gesprek gaan en begrijpen.');
});

test('numbers chapters, appendices, figures and tables', () => {
  const sections = (ids: readonly string[]): readonly (string | undefined)[] =>
    ids.map((id) => numbering.sections.get(id));
  expect(
    sections([
      'summary',
      'summary-risks',
      'pilots-content',
      'pilot-P06',
      'time',
      'heat',
      'scorecards',
      'sources',
    ]),
  ).toEqual(['1', '', '6.3', '6.3.2', '7', '7.2', 'A', 'H']);
  expect(numbering.figures.get('one-page-plan')).toEqual({ kind: 'figure', number: '1.1' });
  expect(numbering.figures.get('timeline')).toEqual({ kind: 'figure', number: '7.1' });
  expect(numbering.figures.get('certificate-table')).toEqual({ kind: 'table', number: '7.3' });
});

test('a chapter that the document leaves out is said to be one of the whole plan, but not in the list of those', () => {
  const shown = { audience: 'board', without: ['pilots'], figures: true } as const;
  const part = chosenDocument(document, shown);
  const voice = speaker(part, numberDocument(part), 'nl');
  expect(voice.say({ kind: 'chapter', target: 'pilots' })).toBe('6 van het hele plan');
  expect(voice.say({ kind: 'chapter', target: 'gates' })).toBe('8');
  expect(voice.say({ kind: 'chapter', target: 'pilots', bare: true })).toBe('6');
});
