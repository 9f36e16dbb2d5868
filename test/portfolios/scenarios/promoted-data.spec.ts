import type { Change } from '../../../src/planning/index.js';
import { canBePlan, promotedData, takenOverData } from '../../../src/portfolios/scenarios/promoted-data.js';
import type { PlanData } from '../../../src/portfolios/store/plan.entity.js';
import { aPortfolio } from '../../support/planning-builders.js';

const portfolio = aPortfolio(
  {
    departments: [{ id: 'A' }],
    pilots: [
      { id: 'P1', c: 'content', owner: 'A', phases: [{ intensity: 3, latest: '2026-03-02' }] },
      { id: 'P2', c: 'conversation', owner: 'A', phases: [{ intensity: 2 }] },
    ],
  },
  {
    starts: new Map([
      ['P1', [0]],
      ['P2', [0]],
    ]),
  },
);
const PLAN: PlanData = {
  plan: { start: '2026-01-05', periods: [{ id: '2026-Q1', budget: 1_000 }] },
  links: [],
  out: [
    { pilot: 'P3', reason: 'geen budget' },
    { pilot: 'P4', reason: 'te warm' },
  ],
};
const SCENARIO = { profile: 'calm', out: ['P2', 'P4'], starts: null, basis: '' };
const WITH = { portfolio, choice: { exclude: ['P2', 'P4'], include: ['P3'] }, reason: 'kan wachten' };

function promoted(change: Change): PlanData {
  return promotedData(PLAN, { ...SCENARIO, change }, WITH);
}

describe('what the plan holds when a scenario becomes the plan', () => {
  it('is who is left out, each with the reason it had first, and who is back', () => {
    expect(promotedData(PLAN, SCENARIO, WITH).out).toEqual([
      { pilot: 'P4', reason: 'te warm' },
      { pilot: 'P2', reason: 'kan wachten' },
    ]);
  });

  it('is more money or quarters in the plan itself', () => {
    expect(promoted({ kind: 'money', period: '2026-Q1', extra: 500 }).plan.periods).toEqual([
      { id: '2026-Q1', budget: 1_500 },
    ]);
    expect(promoted({ kind: 'horizon', quarters: 1, until: '2026-Q2' }).plan.periods).toEqual([
      { id: '2026-Q1', budget: 1_000 },
      { id: '2026-Q2', budget: 1_000 },
    ]);
  });

  it('is a later date of the phase, and a milder phase beside the proposal', () => {
    const later = {
      kind: 'later',
      pilot: 'P1',
      phase: 1,
      what: 'latest',
      from: '2026-03-02',
      to: null,
    } as const;
    expect(promoted(later).dates).toEqual([
      { pilot: 'P1', phase: 1, pin: null, earliest: null, latest: null, emergency: null },
    ]);
    const smaller = { kind: 'smaller', pilot: 'P1', phases: [{ phase: 1, from: 3, to: 2 }] } as const;
    expect(promoted(smaller).changes).toEqual([smaller]);
  });

  it('cannot be another owner or another phase', () => {
    const owner = { kind: 'owner', pilot: 'P1', from: 'A', to: 'B' } as const;
    expect([canBePlan({ change: owner }), canBePlan({})]).toEqual([false, true]);
    expect(promoted(owner).changes).toBeUndefined();
  });
});

describe('what the plan holds when one difference is taken over', () => {
  const by = { id: 'jo', name: 'Jo', at: '2026-06-11T07:42:00.000Z' };
  const about = { portfolio, reason: 'koeler', by };

  it('is the pilot left out, or fixed to the days of the scenario with its deadline as it was', () => {
    expect(takenOverData(PLAN, SCENARIO, { ...about, pilot: 'P2' }).out).toContainEqual({
      pilot: 'P2',
      reason: 'koeler',
    });
    const moved = { ...SCENARIO, out: [], starts: [['P1', [2]]] as const };
    expect(takenOverData(PLAN, moved, { ...about, pilot: 'P1' }).dates).toEqual([
      {
        ...{ pilot: 'P1', phase: 1, pin: '2026-01-19', pinned: by },
        ...{ earliest: null, latest: '2026-03-02', emergency: null },
      },
    ]);
  });
});
