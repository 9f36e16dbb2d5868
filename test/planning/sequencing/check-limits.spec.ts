import type { GivenCase } from '../../support/planning-builders.js';
import { codesOf as codes, examined } from './examined.js';

/** One phase of a quarter. */
const single = (id: string, phase: object, more: object = {}) => ({
  id,
  ...more,
  phases: [{ weeks: 13, ...phase }],
});

const ROOMY = {
  'temperature.maximumRise': 9,
  'bigBang.departmentShare': 1,
  'starts.perPeriod': [5, 5, 5, 5, 5],
  'rise.maximum': [9, 9, 9, 9, 9],
};

/** Department A takes 6 degrees in all, B 10; the settings leave only the limit under test. */
function roomyExcept(limit: keyof typeof ROOMY | 'none', given: GivenCase): GivenCase {
  const settings = Object.fromEntries(Object.entries(ROOMY).filter(([key]) => key !== limit));
  return {
    departments: [{ id: 'A' }, { id: 'B', tolerance: 5 }],
    ...given,
    plan: { ...given.plan, settings },
  };
}

describe('the checker on the ceiling', () => {
  const helpers = [
    single('P1', { intensity: 3 }, { owner: 'A' }),
    single('P2', { intensity: 3, involved: ['A'] }, { owner: 'B' }),
    single('P3', { intensity: 3, involved: ['A'] }, { owner: 'B' }),
  ];

  it('passes at the ceiling itself: the whole of what A owns and half of what it helps with', () => {
    const { violations, certificate } = examined(roomyExcept('none', { pilots: helpers }), {
      P1: [0],
      P2: [0],
      P3: [0],
    });
    expect(violations).toEqual([]);
    expect(certificate.departments[0]).toMatchObject({
      department: 'A',
      period: '2026-Q1',
      heat: 6,
      ceiling: 6,
      spareHeat: 0,
    });
  });

  it('counts the hottest week of the quarter and names who runs in it', () => {
    const given = roomyExcept('none', {
      pilots: [...helpers, single('P4', { intensity: 1, involved: ['A'] }, { owner: 'B' })],
    });
    const all = ['P1', 'P2', 'P3', 'P4'].map((pilot) => ({ pilot, phase: 1 }));
    expect(examined(given, { P1: [0], P2: [0], P3: [0], P4: [12] }).violations).toEqual([
      { code: 'ceiling', facts: { department: 'A', period: '2026-Q1', value: 6.5, limit: 6, others: all } },
    ]);
    expect(examined(given, { P1: [0], P2: [0], P3: [0], P4: [13] }).violations).toEqual([]);
  });

  it.each([
    ['calm', 4.5, ['ceiling']],
    ['balanced', 6, ['ceiling']],
    ['brisk', 7.5, []],
  ] as const)('profile %s holds A at %d degrees', (profile, ceiling, expected) => {
    const given = roomyExcept('none', {
      pilots: [...helpers, single('P4', { intensity: 1 }, { owner: 'A' })],
    });
    const { violations, certificate } = examined(given, { P1: [0], P2: [0], P3: [0], P4: [0] }, profile);
    expect(codes(violations)).toEqual(expected);
    expect(certificate.departments[0]).toMatchObject({ heat: 7, ceiling, spareHeat: ceiling - 7 });
  });
});

describe('the checker on rises', () => {
  const rising = (given: GivenCase): GivenCase => roomyExcept('rise.maximum', given);

  it.each([
    [2, 0, []],
    [3, 1, []],
    [3, 0, ['rise']],
  ] as const)('intensity %i after %i degrees before the plan', (intensity, initialHeat, expected) => {
    const given = rising({ departments: [{ id: 'A', initialHeat }], pilots: [single('P1', { intensity })] });
    expect(codes(examined(given, { P1: [0] }).violations)).toEqual(expected);
  });

  it('says by how much, from where, because of what', () => {
    const given = rising({ pilots: [single('P1', { intensity: 3 })] });
    const facts = {
      department: 'A',
      period: '2026-Q1',
      value: 3,
      limit: 2,
      before: 0,
      after: 3,
      others: [{ pilot: 'P1', phase: 1 }],
    };
    expect(examined(given, { P1: [0] }).violations).toEqual([{ code: 'rise', facts }]);
  });

  it('a gap lets the department cool, and the next phase then rises too steeply', () => {
    const given = rising({ pilots: [{ id: 'P1', phases: [{ intensity: 2 }, { intensity: 3 }] }] });
    expect(codes(examined(given, { P1: [0, 13] }).violations)).toEqual([]);
    expect(codes(examined(given, { P1: [0, 25] }).violations)).toEqual([]);
    expect(codes(examined(given, { P1: [0, 26] }).violations)).toEqual(['rise']);
  });

  it('a phase that ran before the plan warms the quarter before it', () => {
    const running = { status: 'running' as const, started: '2025-12-29', intensity: 1 as const, weeks: 5 };
    const given = rising({ pilots: [{ id: 'P1', phases: [running, { intensity: 3 }] }] });
    expect(codes(examined(given, { P1: [-1, 4] }).violations)).toEqual([]);
  });

  it('an emergency phase is exempt from ceiling, rise and temperature, and still reported', () => {
    const pilots = [single('P1', { intensity: 5, emergency: 'storing' })];
    const { violations, certificate } = examined(
      { departments: [{ id: 'A', tolerance: 1 }], pilots },
      { P1: [0] },
    );
    expect(violations).toEqual([]);
    expect(certificate.departments[0]).toMatchObject({ heat: 5, calmHeat: 0, rise: 0 });
  });

  it.each([
    [50, []],
    [49, ['temperature']],
  ])(
    'the organisation warms up by what weighs by headcount: beside a department of %i',
    (headcount, expected) => {
      const departments = [
        { id: 'A', headcount: 50 },
        { id: 'B', headcount },
      ];
      const given = roomyExcept('temperature.maximumRise', {
        departments,
        pilots: [single('P1', { intensity: 2 })],
      });
      const { violations, certificate } = examined(given, { P1: [0] });
      expect(codes(violations)).toEqual(expected);
      expect(certificate.organisation[0]?.rise).toBeCloseTo(100 / (50 + headcount), 3);
    },
  );
});

describe('the checker on hours and money', () => {
  it('hours: the fullest week, per quarter when the capacity is a list', () => {
    const departments = [
      { id: 'A', fteCapacity: [1.5, 1.4, 0, 0, 0, 0, 0, 0] },
      { id: 'B', tolerance: 5 as const },
    ];
    const pilots = [
      single('P1', { fte: { A: 1 } }, { owner: 'B' }),
      single('P2', { fte: { A: 0.5 } }, { owner: 'B' }),
    ];
    const given = roomyExcept('none', { departments, pilots });
    expect(examined(given, { P1: [0], P2: [0] }).violations).toEqual([]);
    expect(examined(given, { P1: [13], P2: [0] }).violations).toEqual([]);
    const others = [
      { pilot: 'P1', phase: 1 },
      { pilot: 'P2', phase: 1 },
    ];
    expect(examined(given, { P1: [13], P2: [1] }).violations).toEqual([
      { code: 'fte', facts: { department: 'A', period: '2026-Q2', value: 1.5, limit: 1.4, others } },
    ]);
  });

  it.each([
    [0, 13_000, []],
    [0, 12_999, ['2026-Q1']],
    [7, 7_000, []],
    [7, 6_999, ['2026-Q2']],
    [7, 5_999, ['2026-Q1', '2026-Q2']],
  ])('money: 13,000 over 13 weeks from week %i, with %i per quarter', (week, budget, broken) => {
    const plan = { periods: ['2026-Q1', '2026-Q2'].map((id) => ({ id, budget })) };
    const { violations } = examined(
      roomyExcept('none', { plan, pilots: [single('P1', { money: 13_000 })] }),
      { P1: [week] },
    );
    expect(
      violations.map((violation) => (violation.code === 'money' ? violation.facts.period : violation.code)),
    ).toEqual(broken);
  });

  it('money and heat of a phase beyond the horizon do not count', () => {
    const plan = { periods: [{ id: '2026-Q1', budget: 6_000 }] };
    const pilots = [single('P1', { money: 13_000, pin: '2026-02-23' })];
    expect(examined(roomyExcept('none', { plan, pilots }), { P1: [7] }).violations).toEqual([]);
  });
});
