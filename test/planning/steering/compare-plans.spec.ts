import { comparePlans, planMetrics, type PlanComparison } from '../../../src/planning/index.js';
import { aPortfolio, type GivenCase } from '../../support/planning-builders.js';

const TWO: GivenCase = {
  departments: [{ id: 'A', tolerance: 2 }, { id: 'B' }],
  pilots: [
    { id: 'P1', c: 'content', owner: 'A', firstResultWeeks: 8, phases: [{ intensity: 3, money: 10_000 }] },
    {
      id: 'P2',
      c: 'conversation',
      owner: 'A',
      firstResultWeeks: 6,
      phases: [{ intensity: 2, involved: ['B'] }],
    },
  ],
};

function compare(starts: readonly (readonly [string, readonly (number | null)[]])[], exclude: string[] = []) {
  const one = aPortfolio(TWO, {
    starts: new Map([
      ['P1', [0]],
      ['P2', [0]],
    ]),
  });
  return comparePlans(one, aPortfolio(TWO, { starts: new Map(starts), exclude }));
}

function metric({ metrics }: PlanComparison, name: string) {
  const { one, other, direction } = metrics.find((each) => each.name === name) ?? {};
  return [one, other, direction];
}

describe('what a plan comes to', () => {
  it('is counted from what has a place', () => {
    const metrics = planMetrics(
      aPortfolio(TWO, {
        starts: new Map([
          ['P1', [13]],
          ['P2', [0]],
        ]),
      }),
    );
    expect(metrics).toMatchObject({ pilots: 2, heat: 3, aboard: 2, allAboard: 0, conditions: 0 });
    expect(metrics.money).toBe(11_000);
    expect(metrics.firstResult).toEqual({
      'customer-experience': null,
      conversation: 6,
      content: 21,
      collaboration: null,
    });
  });
});

describe('two plans beside each other', () => {
  it('say what is later, and which limit is no longer passed', () => {
    // A carries 2 x 2 = 4 degrees: 3 + 2 in one quarter is too much, one after the other is not.
    const comparison = compare([
      ['P1', [13]],
      ['P2', [0]],
    ]);
    expect(metric(comparison, 'heat')).toEqual([5, 3, 'better']);
    expect(metric(comparison, 'firstResult.content')).toEqual([8, 21, 'worse']);
    expect(metric(comparison, 'firstResult.collaboration')).toEqual([null, null, 'same']);
    expect(comparison.results).toEqual([{ c: 'content', weeks: 13, gained: false }]);
    expect(comparison.solved).toContainEqual({ department: 'A', period: '2026-Q1', kind: 'ceiling' });
    expect(comparison.worse).toEqual([]);
    expect(comparison.pilots.map(({ pilot, kind, one, other }) => [pilot, kind, one, other])).toEqual([
      ['P1', 'changed', 0, 13],
      ['P2', 'same', 0, 0],
    ]);
    expect(comparison.pilots[0]?.phases).toEqual([{ phase: 1, kind: 'moved', by: 13 }]);
  });

  it('say what is out, what it costs, and which C shows nothing any more', () => {
    const comparison = compare([['P2', [0]]], ['P1']);
    expect(comparison.pilots.map(({ pilot, kind }) => [pilot, kind])).toEqual([
      ['P1', 'removed'],
      ['P2', 'same'],
    ]);
    expect(metric(comparison, 'pilots')).toEqual([2, 1, 'worse']);
    expect(metric(comparison, 'money')).toEqual([11_000, 1_000, 'neither']);
    expect(comparison.results).toEqual([{ c: 'content', weeks: null, gained: false }]);
  });

  it('are the same when nothing differs', () => {
    const comparison = compare([
      ['P1', [0]],
      ['P2', [0]],
    ]);
    expect(comparison.metrics.map(({ direction }) => direction).every((each) => each === 'same')).toBe(true);
    expect([comparison.results, comparison.worse, comparison.solved]).toEqual([[], [], []]);
  });
});
