import fc from 'fast-check';
import {
  assemblePortfolio,
  namedProfile,
  sequencePortfolio,
  type PlanningCase,
} from '../../../src/planning/index.js';
import { bestValue, onlyOpen, valueOf } from './brute-force.js';
import { randomCase } from './random-case.js';

const SHAPE = { pilots: 3, phases: 3, periods: 3, departments: 2, weeks: 13 };
const HORIZON = 39;
const SEQUENCES = 1_500;

/** With a handful of weeks open, all sequences can be looked at one by one. */
const smallCase = fc
  .tuple(randomCase(SHAPE), fc.uniqueArray(fc.nat({ max: HORIZON - 1 }), { minLength: 4, maxLength: 7 }))
  .map(([planningCase, open]): PlanningCase => {
    const blackout = onlyOpen(open, HORIZON, planningCase.plan.start);
    return { ...planningCase, plan: { ...planningCase.plan, blackout } };
  });

describe('against every sequence there is', () => {
  it('finds one where there is one, says so where there is none, and fits as much as can be', () => {
    let compared = 0;
    fc.assert(
      fc.property(smallCase, (planningCase) => {
        const portfolio = assemblePortfolio(planningCase);
        const best = bestValue(portfolio, namedProfile('balanced', portfolio.settings), SEQUENCES);
        if (best === 'too-many') return;
        compared += 1;
        const result = sequencePortfolio(portfolio, { work: 20 });
        if (best === undefined) {
          expect(result.status).toBe('infeasible');
          return;
        }
        expect(result.status).not.toBe('infeasible');
        expect(valueOf(portfolio, result.starts)).toBeCloseTo(best, 9);
        expect(result.objective.value).toBeCloseTo(best, 9);
        expect(result.bound?.value).toBeGreaterThanOrEqual(best - 1e-9);
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(80);
  }, 240_000);
});
