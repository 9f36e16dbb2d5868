import fc from 'fast-check';
import {
  assemblePortfolio,
  checkSequence,
  sequencePortfolio,
  type SequenceResult,
} from '../../../src/planning/index.js';
import { readExample } from '../../support/examples.js';
import { portfolioOf } from './examined.js';
import { randomCase } from './random-case.js';

/** The first reason of each phase, as "P1 2 order". */
function firstReasons({ reasons }: SequenceResult): readonly string[] {
  const seen = new Set<string>();
  return reasons.flatMap(({ pilot, phase, code }) => {
    const key = `${pilot} ${String(phase)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [`${key} ${code}`];
  });
}

const single = (id: string, phase: object, more: object = {}) => ({
  id,
  ...more,
  phases: [{ weeks: 13, ...phase }],
});

describe('why here', () => {
  it.each([
    ['order', { pilots: [{ phases: [{}, {}] }] }, 'P1 2 order'],
    ['leerpauze', { plan: { leerpauze: 3 }, pilots: [{ phases: [{}, {}] }] }, 'P1 2 order'],
    ['earliest', { pilots: [single('P1', { earliest: '2026-02-01' })] }, 'P1 1 earliest'],
    ['blackout', { plan: { blackout: [{ from: '2026-01-05', to: '2026-01-12' }] } }, 'P1 1 blackout'],
    ['starts', { pilots: [single('P1', {}), single('P2', {})] }, 'P2 1 starts'],
    ['pin', { pilots: [single('P1', { pin: '2026-03-02' })] }, 'P1 1 pin'],
    ['running', { pilots: [single('P1', { status: 'running', started: '2026-01-05' })] }, 'P1 1 running'],
    [
      'link',
      {
        pilots: [single('P1', {}), single('P2', {})],
        links: [{ before: ['P1', 1] as const, after: ['P2', 1] as const }],
      },
      'P2 1 link',
    ],
    [
      'fte',
      {
        departments: [{ fteCapacity: 1, tolerance: 5 as const }],
        pilots: [single('P1', { fte: { A: 0.6 } }), single('P2', { fte: { A: 0.6 } })],
        plan: { settings: { 'temperature.maximumRise': 5 } },
      },
      'P2 1 fte',
    ],
  ])('%s', (_, given, expected) => {
    const result = sequencePortfolio(portfolioOf(given), { work: 5 });
    expect(firstReasons(result)).toContain(expected);
  });

  it('names the limit, the quarter, by how much and because of what', () => {
    const departments = [{ id: 'A', tolerance: 1 as const, initialHeat: 1 }];
    const pilots = [single('P1', { intensity: 2 }, { value: 2 }), single('P2', { intensity: 1 })];
    const { reasons, starts } = sequencePortfolio(portfolioOf({ departments, pilots }), { work: 5 });
    expect(starts).toEqual(
      new Map([
        ['P1', [0]],
        ['P2', [13]],
      ]),
    );
    expect(reasons).toContainEqual({
      code: 'ceiling',
      pilot: 'P2',
      phase: 1,
      facts: { department: 'A', period: '2026-Q1', value: 3, limit: 2, others: [{ pilot: 'P1', phase: 1 }] },
    });
  });

  it('gives the demo one reason to name for each phase, and few that are only a choice', () => {
    const result = sequencePortfolio(assemblePortfolio(readExample('polderzeker')), { work: 50 });
    const first = firstReasons(result);
    expect(first).toHaveLength([...result.starts.values()].flat().filter((week) => week !== null).length);
    expect(first.filter((reason) => reason.endsWith('choice')).length).toBeLessThan(3);
  });

  it('is true: one week earlier breaks what the reasons say', () => {
    const shape = { pilots: 5, phases: 3, periods: 4, departments: 3, weeks: 20 };
    fc.assert(
      fc.property(randomCase(shape), (planningCase) => {
        const portfolio = assemblePortfolio(planningCase);
        const result = sequencePortfolio(portfolio, { work: 5 });
        for (const { pilot, phase, code } of result.reasons) {
          const row = result.starts.get(pilot) ?? [];
          const moved = row.map((week, index) => (week !== null && index === phase - 1 ? week - 1 : week));
          const { violations } = checkSequence(
            portfolio,
            new Map(result.starts).set(pilot, moved),
            result.profile,
          );
          const codes = violations.map((violation) => violation.code);
          if (code === 'choice') expect(codes).toEqual([]);
          else expect(codes).toContain(code);
        }
      }),
      { numRuns: 80 },
    );
  }, 180_000);
});

describe('why not', () => {
  it('names the one limit whose lifting makes room, where it is worst', () => {
    const plan = {
      periods: [
        { id: '2026-Q1', budget: 3_000 },
        { id: '2026-Q2', budget: 1_000 },
      ],
    };
    const pilots = [single('P1', { money: 3_000 }, { value: 2 }), single('P2', { money: 2_000 })];
    const { unfit } = sequencePortfolio(portfolioOf({ plan, pilots }), { work: 5 });
    const facts = { period: '2026-Q2', value: 2_000, limit: 1_000, others: [] };
    const money = { code: 'money', pilot: 'P2', phase: 1, facts };
    expect(unfit).toEqual([
      { pilot: 'P2', phase: 1, fits: false, why: [{ ...money, alone: true }], remedy: [money] },
    ]);
  });

  it('names all limits that must give where no single one would do', () => {
    const departments = [{ id: 'A', tolerance: 1 as const, initialHeat: 1 }];
    const plan = { periods: [{ id: '2026-Q1', budget: 1_000_000 }] };
    const pilots = [single('P1', { intensity: 2 }, { value: 2 }), single('P2', { intensity: 1 })];
    const { unfit } = sequencePortfolio(portfolioOf({ departments, plan, pilots }), { work: 5 });
    expect(unfit).toHaveLength(1);
    expect(unfit[0]).toMatchObject({ pilot: 'P2', phase: 1, fits: false });
    expect(unfit[0]?.why).toMatchObject([{ code: 'starts', alone: false }]);
    expect(new Set(unfit[0]?.remedy.map(({ code }) => code))).toEqual(
      new Set(['starts', 'ceiling', 'rise', 'temperature']),
    );
  });

  it('says what a phase waits for in vain', () => {
    const links = [{ before: ['P2', 1] as const, after: ['P1', 1] as const }];
    const pilots = [single('P1', {}), { ...single('P2', {}), state: 'parked' as const }];
    const { unfit } = sequencePortfolio(portfolioOf({ pilots, links }), { work: 5 });
    expect(unfit).toMatchObject([
      { pilot: 'P1', why: [{ code: 'link', facts: { counted: false, before: { pilot: 'P2', phase: 1 } } }] },
    ]);
  });
});
