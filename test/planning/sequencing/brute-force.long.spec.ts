import fc from 'fast-check';
import {
  assemblePortfolio,
  namedProfile,
  sequencePortfolio,
  type PlanningCase,
} from '../../../src/planning/index.js';
import { pastBreaches } from '../../../src/planning/sequencing/checker/index.js';
import { bestTerms, onlyOpen } from './brute-force.js';
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
  it('finds one where there is one, says so where there is none, and none is better in any term', () => {
    const seen = { compared: 0, optimal: 0, none: 0, past: 0 };
    fc.assert(
      fc.property(smallCase, (planningCase) => {
        const portfolio = assemblePortfolio(planningCase);
        const best = bestTerms(portfolio, namedProfile('balanced', portfolio.settings), SEQUENCES);
        if (best === 'too-many') return;
        seen.compared += 1;
        const { status, objective, bound, proved, past, starts, profile } = sequencePortfolio(portfolio, {
          work: 20,
        });
        if (best === undefined) {
          // Then what has begun may pass as much as it does by itself, and nothing is said to be proved of the rest.
          const history = pastBreaches(portfolio, starts, profile);
          const tolerant = bestTerms(portfolio, profile, SEQUENCES, history);
          seen.none += 1;
          seen.past += past === undefined ? 0 : 1;
          if (tolerant === undefined) expect(status).toBe('infeasible');
          if (status === 'infeasible') return;
          expect([past === undefined, proved, bound]).toEqual([false, false, {}]);
          expect(tolerant?.[0]).toBeLessThanOrEqual(-objective.value + 1e-9);
          return;
        }
        expect(past).toBeUndefined();
        expect(status).not.toBe('infeasible');
        const { value, phases, breadth, result, finish, smoothness } = objective;
        const found = [-value, -phases, breadth, result, finish, smoothness];
        expect(found[0]).toBeCloseTo(best[0] ?? 0, 9);
        expect(bound?.value).toBeGreaterThanOrEqual(value - 1e-9);
        if (!proved) return;
        seen.optimal += 1;
        best.forEach((term, index) => {
          expect(found[index]).toBeCloseTo(term, 4);
        });
      }),
      { numRuns: 150 },
    );
    expect(seen.compared).toBeGreaterThan(80);
    expect(seen.optimal).toBeGreaterThan((seen.compared - seen.none) / 2);
    expect(seen.none).toBeGreaterThan(0);
    expect(seen.past).toBeGreaterThan(0);
  }, 240_000);
});
