import { namedProfile } from '../../../src/planning/index.js';
import { toProblem } from '../../../src/planning/sequencing/model.js';
import { resultBound } from '../../../src/planning/sequencing/result-bound.js';
import type { GivenCase, GivenPilot } from '../../support/planning-builders.js';
import { portfolioOf } from './examined.js';

/** Pilots of one phase of 13 weeks in a plan of two years; what comes of one shows when it begins. */

function boundOn(warming: number, given: Pick<GivenCase, 'departments' | 'pilots'>): number {
  const periods = ['2026', '2027'].flatMap((year) =>
    [1, 2, 3, 4].map((quarter) => ({ id: `${year}-Q${String(quarter)}`, budget: 1_000_000 })),
  );
  const plan = { periods, settings: { 'temperature.maximumRise': warming } };
  const portfolio = portfolioOf({ ...given, plan });
  return resultBound(toProblem(portfolio, namedProfile('balanced', portfolio.settings)));
}

const pilot = (id: string, value: number, phase: object = {}, owner = 'A'): GivenPilot => ({
  id,
  owner,
  value,
  firstResultWeeks: 0,
  phases: [{ weeks: 13, ...phase }],
});

describe('no results come sooner', () => {
  it('than the starts of a department allow: one a quarter, the most valuable first', () => {
    const departments = [{ id: 'A', tolerance: 3 }] as const;
    const pilots = [pilot('P1', 1), pilot('P2', 3), pilot('P3', 2)];
    expect(boundOn(9, { departments, pilots })).toBe(3 * 0 + 2 * 13 + 1 * 26);
  });

  it('than one after another among those that could have begun by then', () => {
    const departments = [{ id: 'A', tolerance: 3 }] as const;
    const late = { earliest: '2026-04-06' };
    const pilots = [pilot('P1', 1), pilot('P2', 3, late), pilot('P3', 2, late)];
    expect(boundOn(9, { departments, pilots })).toBe(1 * 0 + 3 * 13 + 2 * 26);
  });

  it('than each could alone', () => {
    const departments = [{ id: 'A', tolerance: 5 }] as const;
    const pilots = [pilot('P1', 2, { earliest: '2026-01-19' }), pilot('P2', 1)];
    expect(boundOn(9, { departments, pilots })).toBe(2 * 2 + 1 * 0);
  });

  /** One degree of all each, where the first quarter may have one, the second two: the mean of the last two is at 19.5. */
  it('than the organisation may warm up', () => {
    const departments = (['A', 'B', 'C'] as const).map(
      (id) => ({ id, tolerance: 5, headcount: 10 }) as const,
    );
    const pilots = ['A', 'B', 'C'].map((id) => pilot(`P${id}`, 1, { intensity: 3 }, id));
    expect(boundOn(1, { departments, pilots })).toBeCloseTo(0 + 2 * (19.5 - 13 / 2), 9);
    expect(boundOn(3, { departments, pilots })).toBeCloseTo(0, 9);
  });
});
