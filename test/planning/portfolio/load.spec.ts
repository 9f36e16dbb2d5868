import { aPortfolio } from '../../support/planning-builders.js';

const twoQuarters = {
  periods: [
    { id: '2026-Q1', budget: 0 },
    { id: '2026-Q2', budget: 0 },
  ],
};

describe('heat', () => {
  it('is the intensity of what a department owns plus half of where it takes part', () => {
    const { load } = aPortfolio({
      departments: [{}, { id: 'B' }],
      pilots: [
        { phases: [{ intensity: 3, involved: ['B'] }] },
        { id: 'P2', owner: 'B', phases: [{ intensity: 2 }] },
      ],
      plan: twoQuarters,
    });
    expect(Object.fromEntries(load.heat)).toEqual({ A: [3, 0], B: [3.5, 0] });
  });

  it('is that of the hottest week, not of the whole quarter', () => {
    const { load } = aPortfolio({
      pilots: [
        { phases: [{ intensity: 3, from: { week: 0 }, weeks: 6 }] },
        { id: 'P2', phases: [{ intensity: 2, from: { week: 6 }, weeks: 8 }] },
      ],
      plan: twoQuarters,
    });
    expect(load.heat.get('A')).toEqual([3, 2]);
  });

  it('before the plan is what already runs, the higher of what is said and what is planned', () => {
    const running = {
      phases: [{ intensity: 3 as const, status: 'running' as const, started: '2025-11-03', weeks: 10 }],
    };
    const said = aPortfolio({ departments: [{ initialHeat: 4 }], pilots: [running], plan: twoQuarters }).load;
    const planned = aPortfolio({
      departments: [{ initialHeat: 1 }],
      pilots: [running],
      plan: twoQuarters,
    }).load;
    expect([said.heatBefore.get('A'), planned.heatBefore.get('A')]).toEqual([4, 3]);
    expect(planned.heat.get('A')).toEqual([3, 0]);
  });

  it('is kept without emergencies as well', () => {
    const { load } = aPortfolio({
      pilots: [
        { phases: [{ intensity: 5, emergency: 'storing' }] },
        { id: 'P2', phases: [{ intensity: 1 }] },
      ],
      plan: twoQuarters,
    });
    expect([load.heat.get('A'), load.calm.heat.get('A')]).toEqual([
      [6, 0],
      [1, 0],
    ]);
  });
});

describe('temperature', () => {
  it('weighs heat by headcount', () => {
    const { load } = aPortfolio({
      departments: [
        { headcount: 30, initialHeat: 2 },
        { id: 'B', headcount: 10 },
      ],
      pilots: [{ phases: [{ intensity: 4 }] }],
      plan: twoQuarters,
    });
    expect(load.temperature).toEqual([3, 0]);
    expect(load.temperatureBefore).toBe(1.5);
  });

  it('is 0 where nobody works', () => {
    expect(aPortfolio({ departments: [{ headcount: 0 }], plan: twoQuarters }).load.temperature).toEqual([
      0, 0,
    ]);
    expect(aPortfolio({ departments: [], pilots: [], plan: twoQuarters }).load.temperature).toEqual([0, 0]);
  });
});

describe('hours and money', () => {
  it('are level hours in the fullest week, and euros spread over the weeks', () => {
    const { load } = aPortfolio({
      departments: [{}, { id: 'B' }],
      pilots: [
        { phases: [{ money: 2_600, from: { week: 0 }, weeks: 26, fte: { A: 0.5, B: 0.2 } }] },
        { id: 'P2', phases: [{ money: 1_300, from: '2026-Q2', fte: { A: 0.25 } }] },
      ],
      plan: twoQuarters,
    });
    expect(load.money).toEqual([1_300, 2_600]);
    expect(Object.fromEntries(load.fte)).toEqual({ A: [0.5, 0.75], B: [0.2, 0.2] });
  });

  it('fall outside the plan with the weeks that do', () => {
    const { load } = aPortfolio({
      pilots: [{ phases: [{ money: 3_900, from: '2026-Q2', weeks: 39 }] }],
      plan: twoQuarters,
    });
    expect(load.money).toEqual([0, 1_300]);
  });
});

it('adds up nothing in a plan without quarters, pilots or departments', () => {
  const { load } = aPortfolio({ departments: [], pilots: [], plan: { periods: [] } });
  expect([load.money, load.temperature, load.heat.size, load.fte.size]).toEqual([[], [], 0, 0]);
});
