import type { Finding, FindingFacts, FindingSubject } from '../../../src/planning/index.js';
import type { CodesOf } from '../../../src/platform/words/findings/finding-words.js';
import { describeFinding, LANGUAGES, type FindingNames } from '../../../src/platform/words/index.js';

type Code = CodesOf<'REC' | 'LAD' | 'RDY' | 'KPI'>;

const names: FindingNames = {
  pilot: (id) => `Pilot ${id}`,
  department: (id) => `Afdeling ${id}`,
  goal: (id) => `Doel ${id}`,
};

const inPhase2: FindingSubject = { pilot: 'P1', phase: 2 };
const whole: FindingSubject = { pilot: 'P1' };
const no = { recorded: false };
const timing = { date: '2025-11-01', first: '2026-01-05', weeks: 4 };
const preparation = { rung: 'community', missing: ['networks', 'communityManager'] } as const;

/** One finding per code, with what it is about. */
const samples: { readonly [Key in Code]: readonly [FindingSubject, FindingFacts[Key]] } = {
  'REC-1.missing': [{}, {}],
  'REC-1.late': [{}, { listening: ['W'], start: '2026-04-06', first: ['T'], firstStart: '2026-01-05' }],
  'REC-1.hot': [{}, { pilots: ['H'], intensity: 3 }],
  'REC-2': [{}, no],
  'REC-3.none': [{}, {}],
  'REC-3.unlinked': [{}, { platforms: ['X', 'Facebook'] }],
  'REC-4': [{}, { lacks: ['priorityRule', 'answeringProtocol'] }],
  'REC-4.publicFirst': [{}, {}],
  'REC-5': [{}, no],
  'REC-6.money': [{ pilot: 'P1', phase: 1 }, { stance: 'not-yet' }],
  'REC-6.vanity': [inPhase2, {}],
  'REC-7.missing': [{}, {}],
  'REC-7.early': [{}, timing],
  'REC-7.late': [{}, { ...timing, date: '2026-02-01' }],
  'REC-7.content': [
    {},
    { lacks: ['goodCases', 'departments'], goodCases: 2, badCases: 2, departments: ['A'] },
  ],
  'REC-8': [{}, no],
  'REC-9': [{}, { lacks: ['alertThresholds', 'crisisPlan'] }],
  'REC-9.exposed': [{}, { pilots: ['P1', 'P2'], visibility: 3 }],
  'LAD-1': [
    inPhase2,
    { rung: 'webcare', missing: ['monitoring', 'protocol', 'serviceStaff', 'knowledgeBase'] },
  ],
  'LAD-2': [inPhase2, preparation],
  'LAD-3': [inPhase2, { rung: 'service-sales', missing: ['consent'] }],
  'LAD-4': [inPhase2, { rung: 'social-crm', missing: ['privacyCheck'] }],
  'LAD-R1.webcare': [inPhase2, { rung: 'community', quarters: 2, earliest: '2027-01-04' }],
  'LAD-R1.community': [inPhase2, { rung: 'service-sales' }],
  'LAD-R1.serviceSales': [inPhase2, { rung: 'social-crm' }],
  'LAD-R2': [inPhase2, { customers: 12_000, visitors: null, customersFrom: 50_000, visitorsFrom: 1_000 }],
  'LAD-R3': [inPhase2, no],
  'LAD-R4': [inPhase2, no],
  'LAD-R5': [inPhase2, { rung: 'community', previous: 'webcare', weeks: 13, quarters: 2 }],
  'LAD-R6': [inPhase2, no],
  'RDY-1': [inPhase2, no],
  'RDY-1.late': [inPhase2, { dated: '2026-05-01', start: '2026-04-06' }],
  'RDY-2': [inPhase2, no],
  'RDY-3': [inPhase2, no],
  'RDY-4': [inPhase2, { dated: '2022-05-01', tested: null, months: 12, state: 'never' }],
  'RDY-5': [inPhase2, no],
  'RDY-6': [whole, no],
  'RDY-7': [whole, { consent: 'requested' }],
  'RDY-8': [whole, no],
  'RDY-9': [inPhase2, no],
  'KPI-R1': [inPhase2, { kpi: 'K-ORG-01', lag: 26, weeks: 9, decisionWeeks: 4 }],
  'KPI-R2': [whole, { kpis: ['K-CV-03', 'K-CV-04'] }],
  'KPI-R3': [inPhase2, { kpi: 'K-ORG-01', low: -11, high: -2, fromYear: 2019, toYear: 2022 }],
  'KPI-R4': [inPhase2, { stance: 'required' }],
};

const codes = Object.keys(samples) as Code[];

function sample(code: Code, changed: object = {}, severity: Finding['severity'] = 'warning'): Finding {
  const [subject, facts] = samples[code];
  // The table pairs each code with its own facts; Object.keys forgets that.
  return { code, severity, scope: 'plan', ...subject, facts: { ...facts, ...changed } } as unknown as Finding;
}

function inDutch(finding: Finding): string {
  return describeFinding(finding, names, 'nl').text.replaceAll('\u00a0', ' ');
}

/** Other answers to the same question, which take another turn in the sentence. */
const turns: readonly (readonly [Code, object])[] = [
  ['REC-1.late', { start: null, listening: ['W', 'V'], first: ['T', 'S'] }],
  ['REC-1.hot', { pilots: ['H', 'I'] }],
  ['REC-7.content', { departments: [] }],
  ['LAD-R1.webcare', { earliest: null, quarters: 1 }],
  ['LAD-R1.community', { rung: 'social-crm' }],
  ['LAD-R2', { customers: null, visitors: 200 }],
  ['LAD-R5', { weeks: 0 }],
  ['RDY-4', { state: 'noPlan', dated: null }],
  ['RDY-4', { state: 'expired', tested: '2024-01-01' }],
  ['RDY-4', { state: 'toCome', tested: '2026-03-01' }],
  ['RDY-7', { consent: 'none' }],
  ['RDY-7', { consent: null }],
  ['KPI-R2', { kpis: [] }],
  ['KPI-R2', { kpis: ['EIGEN-1'] }],
  ...codes
    .filter((code) => 'recorded' in samples[code][1])
    .map((code) => [code, { recorded: true }] as const),
];

describe('every finding', () => {
  it.each([...codes.map((code) => [code, {}] as const), ...turns])(
    '%s %j reads as whole sentences',
    (code, changed) => {
      const said = LANGUAGES.map((language) => describeFinding(sample(code, changed), names, language));
      for (const { title, text } of said) {
        expect(title).toMatch(/^[A-Z].{3,60}[^.]$/);
        expect(text).toMatch(/^[A-Z“].{25,330}\.$/);
        expect(text).not.toMatch(/[{}]|undefined|null|NaN| {2}|\.\./);
      }
      expect(said[0]?.text).not.toBe(said[1]?.text);
    },
  );
});

it.each<[Code, object, string]>([
  [
    'REC-1.late',
    {},
    '“Pilot T” begint op 5 januari 2026, maar “Pilot W” pas op 6 april 2026. Begin met luisteren of webcare.',
  ],
  [
    'REC-4.publicFirst',
    {},
    'Openbare klachten krijgen voorrang op telefoon en mail. Dat is niet eerlijk tegenover klanten die netjes bellen of mailen.',
  ],
  [
    'REC-6.money',
    {},
    'De poort van fase 1 kijkt alleen naar euro’s. Voeg tevredenheid, sentiment of reactietijd toe.',
  ],
  [
    'REC-7.content',
    {},
    'Aan de aftrap ontbreekt nog: genoeg goede voorbeelden en een uitnodiging voor elke afdeling die een pilot trekt. ' +
      'Toon minstens 2 goede en 2 slechte voorbeelden, waarvan één van uzelf, en nodig ook Afdeling A uit.',
  ],
  [
    'LAD-R1.webcare',
    {},
    'Fase 2 is de trede community, maar webcare is dan nog geen 2 kwartalen op orde. Begin niet voor 4 januari 2027.',
  ],
  [
    'LAD-R2',
    {},
    'Een eigen communityplatform loont vanaf 50.000 klanten (nu 12.000) of 1.000 bezoekers per maand (niet vastgelegd). ' +
      'Een eigen plek geeft meer grip, maar op bestaande netwerken zijn klanten al: begin daar.',
  ],
  [
    'RDY-4',
    {},
    'Fase 2 is goed zichtbaar buiten, maar het crisisplan van 1 mei 2022 is nooit getest. Oefen het plan minstens eens per 12 maanden.',
  ],
  [
    'KPI-R3',
    {},
    'Bronnen noemen voor NPS waarden van −11 tot −2 (2019 tot en met 2022), en ze spreken elkaar tegen. ' +
      'Zet bij het eigen cijfer van fase 2 het jaar, en vergelijk vooral met uzelf.',
  ],
])('%s says in Dutch: %s', (code, changed, text) => {
  expect(inDutch(sample(code, changed))).toBe(text);
});

it('says that a phase begins without it, or that there is still time', () => {
  expect(inDutch(sample('RDY-1', {}, 'block'))).toMatch(/^Fase 2 begint openbaar zonder gedragslijn\./);
  expect(inDutch(sample('RDY-1'))).toMatch(/^Fase 2 wordt openbaar, maar/);
});
