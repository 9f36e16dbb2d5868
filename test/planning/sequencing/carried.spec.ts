import {
  assemblePortfolio,
  checkCase,
  checkPlan,
  heatCurves,
  sequencePortfolio,
  type CarriedPhase,
} from '../../../src/planning/index.js';
import { aCase, type GivenCase } from '../../support/planning-builders.js';
import { ALL_LATER, codesOf, examined, portfolioOf } from './examined.js';

/** Last year's pilot: five degrees for department A, half of that for B, until the end of the first quarter. */
const lastYear: CarriedPhase = {
  plan: '2025',
  pilot: 'P90',
  title: 'Klachtenkaart',
  phase: 3,
  c: 'content',
  owner: 'A',
  involved: ['B'],
  intensity: 5,
  fte: { A: 0.8 },
  start: '2025-10-06',
  weeks: 26,
};

/** A pilot of two degrees in department A, which takes six. */
const given = (carried: readonly CarriedPhase[]): GivenCase => ({
  departments: [{ fteCapacity: 1 }, { id: 'B' }],
  pilots: [{ phases: [{ intensity: 2, weeks: 13, fte: { A: 0.5 } }] }],
  plan: { carried, emptyC: ALL_LATER, settings: { 'temperature.maximumRise': 9 } },
});

describe('what runs on from another plan', () => {
  it('warms the same people and takes their hours, before the plan and in it, and costs this plan nothing', () => {
    const { load, counted } = portfolioOf({ ...given([lastYear]), pilots: [] });
    expect([load.heatBefore.get('A'), load.heat.get('A')?.slice(0, 3)]).toEqual([5, [5, 0, 0]]);
    expect([load.heatBefore.get('B'), load.heat.get('B')?.slice(0, 2)]).toEqual([2.5, [2.5, 0]]);
    expect(load.fte.get('A')?.slice(0, 2)).toEqual([0.8, 0]);
    expect([load.money[0], counted.length]).toEqual([0, 0]);
  });

  it('stands in the heat of a department with the plan that it comes from', () => {
    const [a] = heatCurves(portfolioOf({ ...given([lastYear]), pilots: [] }));
    expect(a?.points[0]?.contributions).toEqual([
      {
        ...{ pilot: 'P90', title: 'Klachtenkaart', plan: '2025', c: 'content', phase: 3 },
        ...{ role: 'owner', intensity: 5, degrees: 5 },
      },
    ]);
  });

  it('is held against the limits by the checker', () => {
    expect(codesOf(examined(given([lastYear]), { P1: [0] }).violations)).toEqual(['ceiling', 'fte']);
    expect(examined(given([lastYear]), { P1: [13] }).violations).toEqual([]);
    expect(examined(given([]), { P1: [0] }).violations).toEqual([]);
  });

  it('makes a sequence wait until it is over', () => {
    const starts = (carried: readonly CarriedPhase[]) =>
      sequencePortfolio(assemblePortfolio(aCase(given(carried)))).starts.get('P1');
    expect(starts([])).toEqual([0]);
    expect(starts([lastYear])).toEqual([13]);
  });

  it('blocks nothing where it is a jump in an emergency, and is felt all the same', () => {
    const emergency = { ...lastYear, emergency: 'storing', fte: {} };
    const { load } = portfolioOf({ ...given([emergency]), pilots: [] });
    expect([load.heat.get('A')?.[0], load.calm.heat.get('A')?.[0]]).toEqual([5, 0]);
    expect(examined(given([emergency]), { P1: [0] }).violations).toEqual([]);
  });

  it('is named where a department boils by it alone', () => {
    const { findings } = checkPlan(
      portfolioOf({ ...given([{ ...lastYear, intensity: 5 }, lastYear]), pilots: [] }),
    );
    expect(findings.find(({ code }) => code === 'DEP-01')?.facts).toMatchObject({
      pilots: ['P90'],
      move: 'P90',
    });
  });

  it('names departments that exist and days that exist', () => {
    const wrong = { ...lastYear, owner: 'X', start: '2026-02-30' };
    const problems = checkCase(aCase(given([wrong])));
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['plan.carried[0].owner', 'unknown-department'],
      ['plan.carried[0].start', 'no-such-day'],
    ]);
  });
});
