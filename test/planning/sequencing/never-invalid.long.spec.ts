import fc from 'fast-check';
import {
  assemblePortfolio,
  checkSequence,
  PROFILE_IDS,
  sequencePortfolio,
} from '../../../src/planning/index.js';
import { solve } from '../../../src/planning/sequencing/solve.js';
import { toProblem } from '../../../src/planning/sequencing/model.js';
import { randomCase } from './random-case.js';

const SHAPES = [
  { pilots: 3, phases: 2, periods: 2, departments: 2, weeks: 14, runs: 1_200 },
  { pilots: 5, phases: 3, periods: 4, departments: 3, weeks: 26, runs: 500 },
  { pilots: 10, phases: 4, periods: 8, departments: 5, weeks: 40, runs: 150 },
];

/** Sequences to build per case: enough to leave the first rule. */
const WORK = 8;

describe('a returned sequence', () => {
  it.each(SHAPES)(
    'breaks no hard constraint: up to $pilots pilots of $phases phases in $periods quarters',
    ({ runs, ...shape }) => {
      const seen = new Set<string>();
      fc.assert(
        fc.property(randomCase(shape), fc.constantFrom(...PROFILE_IDS), (planningCase, profile) => {
          const portfolio = assemblePortfolio(planningCase);
          const result = sequencePortfolio(portfolio, { profile, work: WORK });
          seen.add(result.status);
          if (result.status === 'infeasible') {
            expect(result.violations).not.toEqual([]);
            return;
          }
          expect(checkSequence(portfolio, result.starts, result.profile).violations).toEqual([]);
        }),
        { numRuns: runs },
      );
      expect(seen).toEqual(new Set(['optimal', 'feasible', 'infeasible']));
    },
    600_000,
  );

  it('needs no rescue: what the engine holds to be whole, the checker holds to be whole', () => {
    const shape = { pilots: 6, phases: 3, periods: 5, departments: 3, weeks: 20 };
    fc.assert(
      fc.property(randomCase(shape), (planningCase) => {
        const portfolio = assemblePortfolio(planningCase);
        const result = sequencePortfolio(portfolio, { work: WORK });
        const { defects } = solve(toProblem(portfolio, result.profile), { work: WORK });
        // Contradictions among what is fixed are found before the search; then its outcome says nothing.
        return result.status !== 'infeasible' || defects > 0 || result.work === 0;
      }),
      { numRuns: 120 },
    );
  }, 600_000);
});
