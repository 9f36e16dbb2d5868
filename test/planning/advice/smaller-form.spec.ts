import {
  assemblePortfolio,
  checkPortfolio,
  dateOfWeek,
  pilotAdvice,
  smallerForm,
  type SmallerForm,
} from '../../../src/planning/index.js';
import { readExample } from '../../support/examples.js';
import { aPortfolio, type GivenCase, type GivenPilot } from '../../support/planning-builders.js';

/** Beside many others, so that one department hardly warms the whole organisation. */
const others = { id: 'Z', headcount: 90 };

/** Everything at once, and nothing arranged. */
const tooMuch: GivenPilot = {
  id: 'X',
  answers: {
    culture: [0, 1, 0, 1, 1],
    resources: [0, 0, 1, 0, 0],
    gain: [0, 1, 1, 0, 1],
    scalability: [0, 0, 0, 1, 1],
  },
  cover: { money: 60_000, moneyCommitment: 'requested' },
  phases: [{ intensity: 5, weeks: 39, money: 260_000, fte: { A: 3 } }],
};

function smallerIn(given: GivenCase, changed: GivenPilot = {}): SmallerForm | null | undefined {
  const pilots = [...(given.pilots ?? []), { ...tooMuch, ...changed }];
  const departments = [...(given.departments ?? [{}]), others];
  const portfolio = aPortfolio({ ...given, departments, pilots });
  const proposal = portfolio.proposals.find(({ pilot }) => pilot.id === 'X');
  if (!proposal) throw new Error('X is in the case');
  return pilotAdvice(proposal, portfolio).smallerForm;
}

describe('a smaller form of what was turned down', () => {
  it('of the demo is one team at the heat its department can take', () => {
    const portfolio = assemblePortfolio(readExample('polderzeker'));
    const p10 = portfolio.proposals.find(({ pilot }) => pilot.id === 'P10');
    expect(p10 && smallerForm(portfolio, p10)).toEqual({
      intensity: 2,
      involved: [],
      weeks: 26,
      from: '2026-Q1',
      money: 20_000,
      hours: 1.2,
    });
  });

  it('begins in no week that is over on the day of the advice', () => {
    const portfolio = aPortfolio({ departments: [{}, others], pilots: [tooMuch] });
    const [proposal] = portfolio.proposals;
    if (!proposal) throw new Error('X is in the case');
    const from = (today: string) => smallerForm(portfolio, proposal, today)?.from;
    const quarters = portfolio.grid.periods.length;
    expect(['2026-01-05', '2026-01-06', '2026-04-07', '2026-01-05'].map(from)).toEqual([
      ...['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q1'],
    ]);
    // Nothing of 26 weeks fits any more when the last two quarters have begun.
    const late = dateOfWeek(portfolio.grid, 13 * (quarters - 2) + 1);
    expect(smallerForm(portfolio, proposal, late)).toBeNull();
  });

  it('starts as hot as the owner can take, and costs no more than was committed', () => {
    expect(smallerIn({})).toEqual({
      intensity: 2,
      involved: [],
      weeks: 26,
      from: '2026-Q1',
      money: 60_000,
      hours: 3,
    });
  });

  it.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 3],
  ] as const)('at tolerance %d starts at %d', (tolerance, intensity) => {
    expect(smallerIn({ departments: [{ tolerance }] })?.intensity).toBe(intensity);
  });

  it('costs no more than each quarter has left', () => {
    const periods = [10_000, 30_000, 30_000].map((budget, index) => ({
      id: `2026-Q${String(index + 1)}`,
      budget,
    }));
    expect(smallerIn({ plan: { periods } })?.money).toBe(20_000);
  });

  it('waits until there is room', () => {
    const busy: GivenPilot = { phases: [{ intensity: 5, weeks: 26 }, {}, {}] };
    expect(smallerIn({ pilots: [busy] })).toMatchObject({ intensity: 2, from: '2026-Q3' });
  });

  it('keeps those who take part where they can take it', () => {
    const departments = [{}, { id: 'B', tolerance: 4 as const }];
    const phases = [{ intensity: 5 as const, weeks: 13, involved: ['B'] }];
    expect(smallerIn({ departments }, { phases })).toMatchObject({ intensity: 2, involved: ['B'] });
  });

  it('is not there when even the smallest does not fit', () => {
    expect(smallerIn({ departments: [{ fteCapacity: 0 }] })).toBeNull();
  });

  it('is not asked of a proposal that was not turned down', () => {
    expect(smallerIn({}, { answers: {} })).toBeUndefined();
  });

  it('brings no finding about heat, hours or money', () => {
    const form = smallerIn({});
    if (!form) throw new Error('there is a smaller form');
    const { intensity, weeks, money, hours } = form;
    const smaller = { intensity, weeks, money: money ?? 0, fte: { A: hours ?? 0 } };
    const departments = [{}, others];
    const pilots = [{ ...tooMuch, phases: [smaller] }];
    const portfolio = aPortfolio({ departments, pilots }, { include: ['X'] });
    const rules = checkPortfolio(portfolio).map(({ code }) => code);
    expect(rules.filter((code) => /^(SEQ-01|DEP|POR-0[569]|POR-11)/.test(code))).toEqual([]);
  });
});
