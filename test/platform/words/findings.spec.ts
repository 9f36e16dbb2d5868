import {
  assemblePortfolio,
  checkPlan,
  type Finding,
  type FindingFacts,
  type FindingSubject,
} from '../../../src/planning/index.js';
import type { CodesOf } from '../../../src/platform/words/findings/finding-words.js';
import { describeFinding, type FindingNames } from '../../../src/platform/words/index.js';
import { readExample } from '../../support/examples.js';

type Code = CodesOf<'SEQ' | 'DEP' | 'POR' | 'ENT' | 'ANS'>;

const names: FindingNames = {
  pilot: (id) => `Pilot ${id}`,
  department: (id) => `Afdeling ${id}`,
  goal: (id) => `Doel ${id}`,
};

const inPhase2: FindingSubject = { pilot: 'P1', phase: 2 };
const inQ4: FindingSubject = { department: 'MC', period: '2026-Q4' };
const wholeQ1: FindingSubject = { period: '2026-Q1' };
const content: FindingSubject = { c: 'content' };

const growth = { from: 20, to: 20 };
const ceiling = { heat: 9, capacity: 8, percent: 113, pilots: ['P1', 'P2'], move: 'P2' };
const rise = { from: 3.5, to: 7.5, rise: 4, maximum: 3 };
const bigBang = { departments: ['A', 'B', 'C', 'D', 'E', 'F'], total: 6 };
const firstGroup = {
  mean: 1.42,
  meanFrom: 1.5,
  crowded: ['content'] as const,
  pilotsPerC: 1,
  hot: ['P1'],
  maximumIntensity: 2,
};

/** One finding per code, with what it is about. */
const samples: { readonly [Key in Code]: readonly [FindingSubject, FindingFacts[Key]] } = {
  'SEQ-01': [
    { pilot: 'P1', phase: 1 },
    { department: 'PI', intensity: 5, maximum: 2 },
  ],
  'SEQ-01.emergency': [
    { pilot: 'P1', phase: 1 },
    { department: 'PI', intensity: 5, maximum: 2 },
  ],
  'SEQ-02': [inPhase2, { from: 1, to: 3, step: 2, maximum: 1 }],
  'SEQ-02.emergency': [inPhase2, { from: 1, to: 5, step: 4, maximum: 1 }],
  'SEQ-03': [inPhase2, { from: 2, to: 1 }],
  'SEQ-04.scope': [inPhase2, growth],
  'SEQ-04.goal': [inPhase2, growth],
  'SEQ-04.both': [inPhase2, growth],
  'SEQ-05.noEnd': [{ pilot: 'P1', phase: 1 }, {}],
  'SEQ-05.short': [
    { pilot: 'P1', phase: 1 },
    { weeks: 1, minimum: 4 },
  ],
  'SEQ-05.long': [
    { pilot: 'P1', phase: 1 },
    { weeks: 39, maximum: 26 },
  ],
  'SEQ-06': [inPhase2, { earliest: '2026-05-04', planned: '2026-04-27', weeks: 1, leerpauze: 4 }],
  'SEQ-07': [inPhase2, { missing: 2 }],
  'SEQ-08.missing': [{ pilot: 'P1', phase: 1 }, { next: 2 }],
  'SEQ-08.incomplete': [
    { pilot: 'P1', phase: 1 },
    { next: 2, lacks: 'both' },
  ],
  'SEQ-08.stopRule': [{ pilot: 'P1', phase: 1 }, { next: 2 }],
  'SEQ-09': [inPhase2, { dimensions: ['uren', 'kanaal', 'mandaat'], maximum: 2 }],
  'SEQ-10.goal': [{ pilot: 'P1' }, {}],
  'SEQ-10.percent': [inPhase2, { percent: 15, minimum: 60 }],
  'SEQ-11': [{ pilot: 'P1', phase: 1 }, { precondition: 'eerst een andere cultuur' }],
  'SEQ-12': [{ pilot: 'P1', phase: 1 }, {}],
  'DEP-01': [inQ4, ceiling],
  'DEP-01.emergency': [inQ4, ceiling],
  'DEP-02': [inQ4, rise],
  'DEP-02.emergency': [inQ4, rise],
  'DEP-03': [inQ4, { pilots: ['P1', 'P2', 'P3'], maximum: 2 }],
  'DEP-04': [inQ4, { fte: 1.6, capacity: 1.5, percent: 107 }],
  'DEP-05': [inQ4, { pilots: ['P2'], hotPilot: 'P1', hotPhase: 3, hotPeriod: '2026-Q3', intensity: 4 }],
  'POR-01.empty': [content, { withinPeriods: 4 }],
  'POR-01.late': [content, { withinPeriods: 4, first: '2027-Q1' }],
  'POR-01.reasoned': [content, { withinPeriods: 4, reason: 'eerst leren luisteren' }],
  'POR-02': [content, { pilots: 4, total: 9, percent: 44, maximum: 40 }],
  'POR-02.small': [content, { pilots: 3, total: 4, percent: 75, maximum: 50 }],
  'POR-03': [content, { pilots: 1, total: 9, percent: 11, minimum: 15 }],
  'POR-04': [content, { money: 300_000, total: 476_000, percent: 63, maximum: 50 }],
  'POR-05': [wholeQ1, { planned: 73_500, available: 68_000, percent: 108 }],
  'POR-06.departments': [wholeQ1, bigBang],
  'POR-06.starts': [wholeQ1, { pilots: ['P1', 'P2', 'P3', 'P4'], maximum: 3 }],
  'POR-07.notAboard': [content, { brings: 'marketing', departments: ['MC'] }],
  'POR-07.noDepartment': [content, { brings: 'marketing' }],
  'POR-08.goal': [{}, {}],
  'POR-08.measure': [{}, {}],
  'POR-08.both': [{}, {}],
  'POR-09': [wholeQ1, { from: 0, to: 3.36, rise: 3.36, maximum: 1 }],
  'POR-09.emergency': [wholeQ1, { from: 0, to: 3.36, rise: 3.36, maximum: 1 }],
  'POR-10': [{}, { owners: ['MC'], minimum: 3 }],
  'POR-11': [wholeQ1, bigBang],
  'POR-11.emergency': [wholeQ1, bigBang],
  'ENT-01.mean': [{}, firstGroup],
  'ENT-01.history': [{}, firstGroup],
  'ENT-01.both': [{}, firstGroup],
  'ANS-01': [{ pilot: 'P1' }, { question: 'R1', stated: 3, computed: 1, reason: 'money-requested' }],
};

const codes = Object.keys(samples) as Code[];

function sample(code: Code, changed: object = {}): Finding {
  const [subject, facts] = samples[code];
  // The table pairs each code with its own facts; Object.keys forgets that.
  return {
    code,
    severity: 'warning',
    scope: 'plan',
    ...subject,
    facts: { ...facts, ...changed },
  } as unknown as Finding;
}

function inDutch(code: Code, changed?: object): string {
  return describeFinding(sample(code, changed), names, 'nl').text.replaceAll('\u00a0', ' ');
}

describe('every finding', () => {
  it.each(codes)('%s reads as whole sentences in both languages', (code) => {
    const [dutch, english] = (['nl', 'en'] as const).map((language) =>
      describeFinding(sample(code), names, language),
    );
    for (const said of [dutch, english]) {
      expect(said?.title).toMatch(/^[A-Z].{3,60}[^.]$/);
      expect(said?.text).toMatch(/^[A-Z0-9].{25,330}[.”]\.?$/);
      expect(said?.text).not.toMatch(/[{}]|undefined|null|NaN| {2}|\.\./);
    }
    expect(dutch?.text).not.toBe(english?.text);
  });
});

describe('in Dutch', () => {
  it.each<[Code, string]>([
    [
      'SEQ-01',
      'Deze pilot begint te heet (5) voor Afdeling PI (start hoogstens 2). Maak fase 1 kleiner: één team, één kanaal of kantooruren.',
    ],
    ['SEQ-02', 'Van fase 1 naar 2 stijgt de intensiteit met 2. Voeg een tussenfase toe.'],
    ['SEQ-05.short', 'Fase 1 duurt 1 week. Neem minstens 4 weken, anders valt er nog niets te leren.'],
    [
      'SEQ-06',
      'Fase 2 begint op 27 april 2026. Dat kan pas op 4 mei 2026, na fase 1 en een leerpauze van 4 weken.',
    ],
    ['SEQ-07', 'Stap 2 ontbreekt. Bedenk nu al hoe dit verdergaat als het lukt.'],
    ['SEQ-09', 'Fase 2 verbreedt 3 dingen tegelijk: uren, kanalen en mandaat. Neem er hoogstens 2.'],
    ['SEQ-11', 'Niet wachten op een andere cultuur: kies een fase 1 die past bij hoe we nu werken.'],
    [
      'DEP-01',
      'Afdeling MC kookt in Q4 2026: 9 van 8 graden. Verschuif “Pilot P2” of maak een andere afdeling trekker.',
    ],
    ['DEP-02', 'Afdeling MC stijgt in Q4 2026 4 graden (hoogstens 3).'],
    [
      'DEP-04',
      'Afdeling MC heeft in Q4 2026 1,6 fte nodig en 1,5 fte vrij (107%). Verschuif werk of maak uren vrij.',
    ],
    [
      'POR-01.empty',
      'Er is nog geen pilot voor Content. Wat kan Content voor onze klanten betekenen? Voeg er één toe of leg vast waarom niet.',
    ],
    ['POR-02', '44% van de pilots valt onder Content: de waaier is te smal. Houd het bij 40%.'],
    ['POR-05', 'Q1 2026: gepland € 73.500, beschikbaar € 68.000.'],
    [
      'POR-11',
      'Big bang: zes van de zes afdelingen worden in één kwartaal geraakt. In Q1 2026 stijgen ze meer dan hun stijgingsgrens.',
    ],
    [
      'ANS-01',
      'Vraag R1 staat op 3, maar het formulier komt op 1: het geld is nog een aanvraag. Pas het antwoord of het formulier aan.',
    ],
  ])('%s says: %s', (code, text) => {
    expect(inDutch(code)).toBe(text);
  });

  it('says what is not recorded', () => {
    expect(inDutch('SEQ-04.goal', { to: null })).toBe(
      'Bij fase 2 staat niet hoe ver zij op weg is naar het doel. Laat elke fase dichter bij het doel komen.',
    );
    expect(inDutch('SEQ-10.percent', { percent: null })).toMatch(/^Er staat niet hoeveel/);
    expect(inDutch('POR-01.late', { first: null })).toMatch(
      /^De pilots voor Content hebben nog geen begin\./,
    );
    expect(inDutch('DEP-04', { percent: null, capacity: 0 })).toBe(
      'Afdeling MC heeft in Q4 2026 1,6 fte nodig en 0 fte vrij. Verschuif werk of maak uren vrij.',
    );
  });

  it('leaves out a learning pause that is not there', () => {
    expect(inDutch('SEQ-06', { leerpauze: 0 })).toBe(
      'Fase 2 begint op 27 april 2026. Dat kan pas op 4 mei 2026, na fase 1.',
    );
  });

  it('tells a first group only what it does not do yet', () => {
    expect(inDutch('ENT-01.mean')).toBe(
      'De zelftoets komt gemiddeld op 1,42, onder 1,5. Bouw eerst kennis op: laat goede en slechte voorbeelden zien, ' +
        'train mensen en luister mee op sociale media. Houd het bij één pilot per C; nu zijn het er meer bij Content. ' +
        'Begin niet heter dan intensiteit 2: maak “Pilot P1” kleiner.',
    );
    expect(inDutch('ENT-01.mean', { crowded: [], hot: [] })).toMatch(/luister mee op sociale media\.$/);
  });

  it('writes large counts in digits', () => {
    const departments = Array.from({ length: 13 }, (_, index) => String(index));
    expect(inDutch('POR-11', { departments, total: 20 })).toMatch(/^Big bang: 13 van de 20 afdelingen/);
  });

  it('takes what people wrote as it is', () => {
    const pointed: FindingNames = { ...names, department: () => "{x} '<b>' #" };
    expect(describeFinding(sample('DEP-02'), pointed, 'nl').text).toMatch(/^\{x\} '<b>' # stijgt/);
  });
});

it('finds words for every finding of the demo in both languages', () => {
  const { findings } = checkPlan(assemblePortfolio(readExample('polderzeker'), { include: ['P10'] }));
  for (const language of ['nl', 'en'] as const) {
    const texts = findings.map((finding) => describeFinding(finding, names, language).text);
    expect(texts.filter((text) => text.trim() === '' || /[{}]|undefined/.test(text))).toEqual([]);
  }
});
