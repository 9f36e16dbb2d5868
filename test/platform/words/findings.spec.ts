import {
  assemblePortfolio,
  checkPlan,
  RULES,
  ruleOf,
  type Finding,
  type FindingCode,
} from '../../../src/planning/index.js';
import { FINDING_CODES, samplesOf } from '../../../src/platform/words/findings/finding-samples.js';
import { describeFinding, LANGUAGES, type FindingNames } from '../../../src/platform/words/index.js';
import { readExample } from '../../support/examples.js';

const names: FindingNames = {
  pilot: (id) => `Pilot ${id}`,
  department: (id) => `Afdeling ${id}`,
  goal: (id) => `Doel ${id}`,
};

/** The first sample of a code with other facts. */
function sample(code: FindingCode, changed: object = {}, severity?: Finding['severity']): Finding {
  const [first] = samplesOf(code);
  if (!first) throw new Error(`${code} has no sample`);
  return {
    ...first,
    severity: severity ?? first.severity,
    facts: { ...first.facts, ...changed },
  } as unknown as Finding;
}

function inDutch(finding: Finding): string {
  return describeFinding(finding, names, 'nl').text.replaceAll('\u00a0', ' ');
}

const EVERY_TURN = FINDING_CODES.flatMap((code) =>
  samplesOf(code).map((finding, turn) => ({ code, turn, finding })),
);

describe('every finding', () => {
  it.each(EVERY_TURN)('$code reads as whole sentences, turn $turn', ({ finding }) => {
    const said = LANGUAGES.map((language) => describeFinding(finding, names, language));
    for (const { title, sentence, advice, text } of said) {
      expect(title).toMatch(/^[A-Z].{3,60}[^.]$/);
      expect(sentence).toMatch(/^[A-Z0-9“].{15,270}[.?]$/);
      expect(advice).toMatch(/^[A-Z0-9“].{15,330}\.$/);
      expect(text).toBe(`${sentence} ${advice}`);
      expect(text).not.toMatch(/[{}]|undefined|null|NaN| {2}|\.\.|\.”\./);
    }
    expect(said[0]?.sentence).not.toBe(said[1]?.sentence);
    expect(said[0]?.advice).not.toBe(said[1]?.advice);
  });

  it('belongs to a rule, and every rule has words', () => {
    const rules = [...new Set(FINDING_CODES.map(ruleOf))];
    expect(rules.toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });

  it('takes as many turns in English as in Dutch', () => {
    const turns = (language: (typeof LANGUAGES)[number]): readonly number[] =>
      FINDING_CODES.map(
        (code) => new Set(samplesOf(code).map((item) => describeFinding(item, names, language).text)).size,
      );
    expect(turns('en')).toEqual(turns('nl'));
    expect(turns('nl')).toEqual(FINDING_CODES.map((code) => DISTINCT[code] ?? samplesOf(code).length));
  });
});

/** Codes of which two samples read the same: the answer that was given makes no difference to the words. */
const DISTINCT: Readonly<Partial<Record<FindingCode, number>>> = {
  'RDY-1': 2,
  'RDY-6': 2,
};

it.each<[FindingCode, string]>([
  [
    'SEQ-01',
    'Deze pilot begint te heet (5) voor Afdeling PI (start hoogstens 2). Maak fase 1 kleiner: één team, één kanaal of kantooruren. Met intensiteit 2 past het wel.',
  ],
  [
    'SEQ-02',
    'Van fase 1 naar 2 stijgt de intensiteit met 2. Voeg een tussenfase toe, of houd fase 2 op intensiteit 2.',
  ],
  ['SEQ-05.short', 'Fase 1 duurt 1 week. Neem minstens 4 weken, anders valt er nog niets te leren.'],
  [
    'SEQ-06',
    'Fase 2 begint op 27 april 2026, voordat fase 1 en de leerpauze van 4 weken voorbij zijn. Begin op 4 mei 2026 of later.',
  ],
  ['SEQ-07', 'Stap 2 ontbreekt. Bedenk nu al hoe dit verdergaat als het lukt.'],
  [
    'SEQ-09',
    'Fase 2 verbreedt 3 dingen tegelijk: uren, kanalen en mandaat. Neem er hoogstens 2, en bewaar de rest voor een volgende fase.',
  ],
  [
    'SEQ-11',
    'Het voorstel wacht tot de cultuur is veranderd: “De directie moet eerst loslaten”. Niet wachten op een andere cultuur: kies een fase 1 die past bij hoe we nu werken.',
  ],
  [
    'DEP-01',
    'Afdeling MC kookt in Q4 2026: 9 van 8 graden. Dat is 1 graad te veel. Verschuif “Pilot P2” of maak een andere afdeling trekker.',
  ],
  [
    'DEP-02',
    'Afdeling MC stijgt in Q4 2026 4 graden (hoogstens 3). Dat is 1 graad te veel. Laat een fase die dan begint een kwartaal wachten, of maak die minder heet.',
  ],
  [
    'DEP-04',
    'Afdeling MC heeft in Q4 2026 1,6 fte nodig en 1,5 fte vrij (107%). Er is 0,1 fte te weinig. Verschuif werk of maak uren vrij.',
  ],
  [
    'POR-01.empty',
    'Er is nog geen pilot voor Content. Wat kan Content voor onze klanten betekenen? Voeg er één toe of leg vast waarom niet.',
  ],
  [
    'POR-02',
    '44% van de pilots valt onder Content: de waaier is te smal. Houd het bij 40%. Voeg één pilot voor een andere C toe, of parkeer er één van Content.',
  ],
  [
    'POR-05',
    'Q1 2026: gepland € 73.500, beschikbaar € 68.000. Dat is € 5.500 te veel. Verschuif een fase of vraag om meer budget.',
  ],
  [
    'POR-11',
    'Big bang: zes van de zes afdelingen worden in één kwartaal geraakt. In Q1 2026 stijgen ze meer dan hun stijgingsgrens. Spreid wat er dan begint, zodat hoogstens 3 afdelingen tegelijk te snel stijgen.',
  ],
  [
    'ANS-01',
    'Vraag R1 staat op 3, maar het formulier komt op 1: het geld is nog een aanvraag. Zet het antwoord op 1, of wacht tot het geld is toegezegd.',
  ],
  [
    'REC-1.late',
    '“Pilot P1” begint op 5 januari 2026, maar “Pilot P2” pas op 6 april 2026. Laat luisteren of webcare uiterlijk op 5 januari 2026 beginnen, of laat de rest wachten.',
  ],
  [
    'REC-4.publicFirst',
    'Openbare klachten krijgen voorrang op telefoon en mail. Dat is niet eerlijk tegenover klanten die netjes bellen of mailen. Geef elke vraag dezelfde voorrang, via welk kanaal die ook binnenkomt.',
  ],
  [
    'REC-6.money',
    'De poort van fase 1 kijkt alleen naar euro’s. Voeg tevredenheid, sentiment of reactietijd toe.',
  ],
  [
    'REC-7.content',
    'Aan de aftrap ontbreekt nog: genoeg goede voorbeelden en een uitnodiging voor elke afdeling die een pilot trekt. ' +
      'Toon minstens 2 goede en 2 slechte voorbeelden, waarvan één van uzelf, en nodig ook Afdeling MC uit.',
  ],
  [
    'LAD-R1.webcare',
    'Fase 2 hoort bij de trede community, maar webcare is dan nog geen 2 kwartalen op orde. Begin niet voor 4 januari 2027.',
  ],
  [
    'RDY-4',
    'Fase 2 is goed zichtbaar buiten, maar het crisisplan van 1 mei 2022 is nooit getest. Oefen het minstens eens per 12 maanden.',
  ],
  [
    'KPI-R3',
    'Bronnen noemen voor NPS waarden van −11 tot −2 (2019 tot en met 2022), en ze spreken elkaar tegen. ' +
      'Zet bij het eigen cijfer van fase 2 het jaar, en vergelijk vooral met uzelf.',
  ],
])('%s says in Dutch: %s', (code, text) => {
  expect(inDutch(sample(code))).toBe(text);
});

it('says what is not recorded', () => {
  expect(inDutch(sample('SEQ-04.goal', { to: null }))).toMatch(
    /^Bij fase 2 staat niet hoe ver zij op weg is naar het doel\./,
  );
  expect(inDutch(sample('SEQ-10.percent', { percent: null }))).toMatch(/^Er staat niet hoeveel/);
  expect(inDutch(sample('POR-01.late', { first: null }))).toMatch(
    /^De pilots voor Content hebben nog geen begin\./,
  );
  expect(inDutch(sample('DEP-04', { percent: null, capacity: 0 }))).toMatch(
    /^Afdeling MC heeft in Q4 2026 1,6 fte nodig en 0 fte vrij\./,
  );
});

it('leaves out a learning pause that is not there', () => {
  expect(inDutch(sample('SEQ-06', { leerpauze: 0 }))).toBe(
    'Fase 2 begint op 27 april 2026, voordat fase 1 klaar is. Begin op 4 mei 2026 of later.',
  );
});

it('tells a first group only what it does not do yet', () => {
  expect(inDutch(sample('ENT-01.mean'))).toBe(
    'De zelftoets komt gemiddeld op 1,42, onder 1,5. Bouw eerst kennis op: laat goede en slechte voorbeelden zien, ' +
      'train mensen en luister mee op sociale media. Houd het bij één pilot per C; nu zijn het er meer bij Content. ' +
      'Begin niet heter dan intensiteit 2: maak “Pilot P1” kleiner.',
  );
  expect(inDutch(sample('ENT-01.mean', { crowded: [], hot: [] }))).toMatch(/luister mee op sociale media\.$/);
});

it('names the change that was tried out', () => {
  const remedy = { kind: 'move', pilot: 'P3', quarters: 2, to: '2027-Q2' } as const;
  expect(inDutch({ ...sample('DEP-01'), remedy })).toBe(
    'Afdeling MC kookt in Q4 2026: 9 van 8 graden. Dat is 1 graad te veel. ' +
      'Begint “Pilot P3” in Q2 2027, dan is dit opgelost en komt er niets voor in de plaats. Of maak een andere afdeling trekker.',
  );
  expect(inDutch({ ...sample('DEP-01'), remedy: { ...remedy, phase: 2 } })).toContain(
    'Begint fase 2 van “Pilot P3” in Q2 2027, dan',
  );
});

it('says that a phase begins without it, or that there is still time', () => {
  expect(inDutch(sample('RDY-1', {}, 'block'))).toMatch(/^Fase 2 begint openbaar zonder gedragslijn\./);
  expect(inDutch(sample('RDY-1'))).toMatch(/^Fase 2 wordt openbaar, maar/);
});

it('writes large counts in digits', () => {
  const departments = Array.from({ length: 13 }, (_, index) => String(index));
  expect(inDutch(sample('POR-11', { departments, total: 20 }))).toMatch(/^Big bang: 13 van de 20 afdelingen/);
});

it('takes what people wrote as it is', () => {
  const pointed: FindingNames = { ...names, department: () => "{x} '<b>' #" };
  expect(describeFinding(sample('DEP-02'), pointed, 'nl').text).toMatch(/^\{x\} '<b>' # stijgt/);
});

it('finds words for every finding of the demo in both languages', () => {
  const { findings } = checkPlan(assemblePortfolio(readExample('polderzeker'), { include: ['P10'] }));
  for (const language of LANGUAGES) {
    const texts = findings.map((finding) => describeFinding(finding, names, language).text);
    expect(texts.filter((text) => text.trim() === '' || /[{}]|undefined/.test(text))).toEqual([]);
  }
});
