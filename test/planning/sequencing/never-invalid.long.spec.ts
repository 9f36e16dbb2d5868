import fc from 'fast-check';
import {
  assemblePortfolio,
  checkSequence,
  namedProfile,
  PROFILE_IDS,
  sequencePortfolio,
} from '../../../src/planning/index.js';
import { attempt, sequencingOf, toStarts } from '../../../src/planning/sequencing/attempt.js';
import { isPast, pastBreaches } from '../../../src/planning/sequencing/checker/index.js';
import { isImpossible } from '../../../src/planning/sequencing/exact/possible.js';
import { boundOf } from '../../../src/planning/sequencing/bound.js';
import { UNPLACED } from '../../../src/planning/sequencing/problem.js';
import { resultBound } from '../../../src/planning/sequencing/result-bound.js';
import { generateCase } from '../../bench/sequencing/generate-case.js';
import { randomCase } from './random-case.js';

const SHAPES = [
  { pilots: 3, phases: 2, periods: 2, departments: 2, weeks: 14, runs: 800, whole: 100 },
  { pilots: 5, phases: 3, periods: 4, departments: 3, weeks: 26, runs: 400, whole: 50 },
  { pilots: 10, phases: 4, periods: 8, departments: 5, weeks: 40, runs: 300, whole: 20 },
];

/** Steps of the search: enough that each kind of move is made a few times. */
const WORK = 80;
/** For whole answers: enough to leave the first rule. */
const LITTLE = 8;

const profile = fc.constantFrom(...PROFILE_IDS);

describe('a returned sequence', () => {
  // What is rare in one size of case is counted over all: 4 to 8 cases in a hundred begin with history.
  const seen = { statuses: new Set<string>(), past: 0 };
  afterAll(() => {
    expect(seen.statuses.has('infeasible') && seen.statuses.size > 1).toBe(true);
    expect(seen.past).toBeGreaterThan(0);
  });

  it.each(SHAPES)(
    'needs no rescue: what the search holds to be whole breaks no limit and no bound, up to $pilots pilots of $phases phases',
    ({ runs, whole: _whole, ...shape }) => {
      let found = 0;
      fc.assert(
        fc.property(randomCase(shape), profile, fc.nat(), (planningCase, id, seed) => {
          const portfolio = assemblePortfolio(planningCase);
          const chosen = namedProfile(id, portfolio.settings);
          const sequencing = sequencingOf({ portfolio, profile: chosen, demands: {} });
          const { solution } = attempt(sequencing, { seed, work: WORK });
          if (!solution || solution.defects > 0) return;
          found += 1;
          // A sequence there is, so that nothing may say that there can be none; also where a part of it stands still.
          for (const part of [0, 2, 3]) {
            const pins = sequencing.problem.names.phases.flatMap((ref, phase) => {
              const week = solution.starts[phase] ?? UNPLACED;
              return week >= 0 && part > 0 && phase % part === 0 ? [{ ...ref, week }] : [];
            });
            const { problem } = sequencingOf({ portfolio, profile: chosen, demands: { pins } });
            expect(isImpossible(problem)).toBe(false);
          }
          const { objective } = solution;
          const bound = boundOf(sequencing.problem);
          expect(bound.value).toBeGreaterThanOrEqual(objective.value - 1e-9);
          expect(bound.phases).toBeGreaterThanOrEqual(objective.phases - 1e-9);
          expect(bound.breadth).toBeLessThanOrEqual(objective.breadth);
          const { value } = sequencing.problem.pilots;
          if (objective.value >= value.reduce((sum, each) => sum + each, 0) - 1e-9)
            expect(resultBound(sequencing.problem)).toBeLessThanOrEqual(objective.result + 1e-6);
          const starts = toStarts(portfolio, sequencing.problem, solution.starts);
          expect(checkSequence(portfolio, starts, chosen).violations).toEqual([]);
        }),
        { numRuns: runs },
      );
      expect(found).toBeGreaterThan(runs / 4);
    },
    300_000,
  );

  it.each(SHAPES)(
    'breaks no hard constraint, or says which: up to $pilots pilots of $phases phases in $periods quarters',
    ({ runs: _runs, whole, ...shape }) => {
      fc.assert(
        fc.property(randomCase(shape), profile, (planningCase, id) => {
          const portfolio = assemblePortfolio(planningCase);
          const result = sequencePortfolio(portfolio, { profile: id, work: LITTLE });
          seen.statuses.add(result.status);
          if (result.status === 'infeasible') {
            expect(result.violations).not.toEqual([]);
            return;
          }
          const { past = [], starts } = result;
          const { violations } = checkSequence(portfolio, starts, result.profile);
          expect(violations.filter((violation) => !isPast(past, violation))).toEqual([]);
          const history = pastBreaches(portfolio, starts, result.profile);
          expect(past.filter((each) => !isPast(history, each))).toEqual([]);
          seen.past += past.length;
        }),
        { numRuns: whole },
      );
    },
    300_000,
  );

  it('of 2,000 phases breaks nothing either', () => {
    const portfolio = assemblePortfolio(generateCase({ pilots: 500, phases: 4, seed: 1 }));
    const balanced = namedProfile('balanced', portfolio.settings);
    const { solution, violations } = attempt(sequencingOf({ portfolio, profile: balanced, demands: {} }), {
      seed: 1,
      work: WORK,
    });
    expect(solution?.defects).toBe(0);
    expect(violations).toEqual([]);
  });
});
