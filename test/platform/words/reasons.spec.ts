import type { ConstraintCode, ConstraintOf } from '../../../src/planning/index.js';
import {
  describeNotEarlier,
  describeReason,
  describeUnfit,
  describeViolation,
  LANGUAGES,
} from '../../../src/platform/words/index.js';

const names = { pilot: (id: string) => `Pilot ${id}`, department: (id: string) => `Afdeling ${id}` };
const cell = { department: 'A', period: '2026-Q2' };
const others = ['P1', 'P2', 'P3', 'P4', 'P5', 'P1'].map((pilot) => ({ pilot, phase: 1 }));
const monday = { earliest: 4, day: '2026-02-02' };
const never = { earliest: null, day: null, until: null };

/** One of each, with what the Dutch sentence must hold. */
const EXAMPLES: {
  readonly [Code in ConstraintCode]: readonly [facts: ConstraintOf<Code>['facts'], dutch: string];
} = {
  'plan-start': [monday, 'Vóór 2 februari 2026 kan er niets beginnen.'],
  running: [{ week: -4, day: '2025-12-08' }, 'Deze fase begon op 8 december 2025'],
  pin: [{ week: 4, day: '2026-02-02' }, 'vastgezet op 2 februari 2026'],
  kept: [{ week: 4, day: '2026-02-02' }, 'bleef staan waar zij stond, op 2 februari 2026'],
  order: [
    { ...monday, until: '2026-01-04', pauseWeeks: 4 },
    'Fase 1 duurt tot en met 4 januari 2026. Daarna volgen 4 weken leerpauze.',
  ],
  link: [
    { ...never, before: { pilot: 'P1', phase: 2 }, lagWeeks: 0, counted: false },
    'Eerst moet fase 2 van “Pilot P1” klaar zijn, maar “Pilot P1” telt niet mee in het plan.',
  ],
  ladder: [
    { ...monday, after: null, quarters: 2 },
    '2 kwartalen op orde zijn. Dat is op zijn vroegst op 2 februari 2026.',
  ],
  condition: [{ ...monday, due: '2026-01-15' }, 'moet op 15 januari 2026 vervuld zijn'],
  earliest: [{ ...monday, date: '2026-01-28' }, 'niet voor 28 januari 2026 begint'],
  latest: [{ date: '2026-01-15', until: null }, 'op 15 januari 2026 klaar zijn. Zij krijgt geen plaats.'],
  readiness: [{ ...monday, date: '2026-01-28' }, 'gelden pas vanaf 28 januari 2026'],
  blackout: [
    { from: '2026-07-20', to: '2026-08-16', reason: 'vakantie' },
    '20 juli\u00a0– 16 augustus 2026 begint er niets nieuws (vakantie).',
  ],
  together: [{ other: { pilot: 'P2', phase: 1 } }, 'niet tegelijk lopen met fase 1 van “Pilot P2”'],
  ceiling: [
    { ...cell, value: 4.5, limit: 4, others },
    'Afdeling A zou in Q2 2026 op 4,5 graden komen; het plafond is 4. Daarin tellen ook “Pilot P1”, “Pilot P2”, “Pilot P3” en nog twee pilots mee.',
  ],
  rise: [
    { ...cell, value: 3, limit: 2, before: 0, after: 3, others: [] },
    'Afdeling A zou in Q2 2026 3 graden stijgen; de stijgingsgrens is 2.',
  ],
  fte: [
    { ...cell, value: 1.25, limit: 1, others: [] },
    'Afdeling A zou in Q2 2026 1,25 fte nodig hebben; er is 1 fte vrij.',
  ],
  money: [
    { period: '2026-Q2', value: 9_000.2, limit: 9_000, others: [] },
    '€\u00a09.001 kosten; er is €\u00a09.000.',
  ],
  starts: [
    { ...cell, value: 2, limit: 1, others: [] },
    'zou in Q2 2026 met twee pilots tegelijk beginnen; hoogstens één mag.',
  ],
  'company-starts': [
    { period: '2026-Q2', value: 3, limit: 2, departments: ['A', 'B', 'C'] },
    'zouden Afdeling A, Afdeling B en Afdeling C tegelijk voor het eerst beginnen; dat mogen hoogstens twee afdelingen',
  ],
  'hot-start': [
    { ...cell, hot: { pilot: 'P1', phase: 2 }, newStart: { pilot: 'P2', phase: 1 } },
    'waarin fase 2 van “Pilot P1” heet begint',
  ],
  temperature: [
    { period: '2026-Q2', value: 1.25, limit: 1, before: 0, after: 1.25, others: [] },
    'zou in Q2 2026 1,25 graden stijgen',
  ],
  breadth: [
    { c: 'content', quarters: 4, pilots: ['P1', 'P2'] },
    'Content begint niet in de eerste 4 kwartalen. Daarvoor “Pilot P1” of “Pilot P2” op tijd laten beginnen lukt niet',
  ],
  'service-first': [{ pilots: ['P1'], first: 'P2', earliest: null }, 'Eerst is “Pilot P1” aan de beurt.'],
  horizon: [{ until: '2028-01-09', horizonEnd: '2028-01-02' }, 'Het plan loopt tot en met 2 januari 2028.'],
  duration: [{}, 'zegt niet hoelang'],
  cycle: [
    { phases: others.slice(0, 2) },
    'wachten op elkaar: fase 1 van “Pilot P1” en fase 1 van “Pilot P2”',
  ],
  choice: [{ term: 'result' }, 'is een resultaat later te zien'],
};

describe('a constraint on a sequence', () => {
  const codes = Object.keys(EXAMPLES) as readonly ConstraintCode[];

  it.each(codes)('%s speaks Dutch', (code) => {
    const [facts, dutch] = EXAMPLES[code];
    expect(
      describeReason({ code, pilot: 'P9', phase: 2, facts } as ConstraintOf<'order'>, names, 'nl'),
    ).toContain(dutch);
  });

  it.each(codes)('%s is whole sentences in both languages, with nothing left open', (code) => {
    const texts = LANGUAGES.map((language) =>
      describeNotEarlier(
        { code, pilot: 'P9', phase: 2, facts: EXAMPLES[code][0] } as ConstraintOf<'order'>,
        names,
        language,
      ),
    );
    expect(new Set(texts).size).toBe(LANGUAGES.length);
    for (const text of texts) {
      expect(text).toMatch(
        /^(Niet eerder|Not earlier): (Afdeling|Content|Customer|Conversati|[a-zóé“]).*\.$/,
      );
      expect(text).not.toMatch(/[{}]|undefined|null|NaN| {2}|rampgrens/);
    }
  });
});

it('a limit that stands by itself names the phase, unless its sentence already says what it is about', () => {
  const pin = { code: 'pin', pilot: 'P1', phase: 2, facts: { week: 4, day: '2026-02-02' } } as const;
  expect(describeViolation(pin, names, 'nl')).toBe(
    'Fase 2 van “Pilot P1”: De planner heeft de start vastgezet op 2 februari 2026.',
  );
  const hot = {
    code: 'ceiling',
    pilot: 'P1',
    phase: 2,
    facts: { ...cell, value: 5, limit: 4, others: [] },
  } as const;
  expect(describeViolation(hot, names, 'nl')).toBe(
    'Afdeling A komt in Q2 2026 op 5 graden; het plafond is 4.',
  );
});

it('says once what must give for something to fit', () => {
  const money = {
    code: 'money',
    facts: { period: '2026-Q2', value: 9_000, limit: 8_000, others: [] },
  } as const;
  const ceiling = { code: 'ceiling', facts: { ...cell, value: 4.5, limit: 4, others: [] } } as const;
  const about = { pilot: 'P1', phase: 3, fits: true };
  const text = describeUnfit(
    { ...about, why: [{ ...money, alone: false }], remedy: [money, ceiling] },
    names,
    'nl',
  );
  expect(text.split('9.000')).toHaveLength(2);
  expect(text).toMatch(/^Er komt pas plaats als al deze grenzen wijken: Alles samen .* Afdeling A /u);
});
