import { assemblePortfolio, checkSequence, sequencePortfolio } from '../../../src/planning/index.js';
import { isBetter } from '../../../src/planning/sequencing/objective.js';
import { generateCase } from '../../bench/sequencing/generate-case.js';

/** A search that was broken off goes on from the best so far. */
describe('a search that begins with a sequence', () => {
  const portfolio = assemblePortfolio(generateCase({ pilots: 12, phases: 3, seed: 3 }));
  const long = sequencePortfolio(portfolio, { work: 600, seed: 1 });
  const begun = sequencePortfolio(portfolio, { work: 0 });

  it('is never worse than that sequence, where one from nothing is', () => {
    expect(isBetter(long.objective, begun.objective)).toBe(true);
    for (const work of [0, 1, 20]) {
      const { objective, status, starts, profile } = sequencePortfolio(portfolio, {
        ...{ work, seed: 2 },
        from: long.starts,
      });
      expect(status).toBe('feasible');
      expect(isBetter(long.objective, objective)).toBe(false);
      expect(checkSequence(portfolio, starts, profile).violations).toEqual([]);
    }
  });

  it('tells of it from the first step', () => {
    const told: boolean[] = [];
    sequencePortfolio(portfolio, {
      ...{ work: 1, from: long.starts },
      onProgress: ({ best }) => told.push(best !== undefined && !isBetter(long.objective, best.objective)),
    });
    expect(told).toEqual([true]);
  });

  it('does not begin with one that breaks a limit', () => {
    // Everything at once, in week 0: what a changed plan may make of an older sequence.
    const from = new Map([...long.starts].map(([id, weeks]) => [id, weeks.map(() => 0)] as const));
    expect(sequencePortfolio(portfolio, { work: 0, from })).toEqual(begun);
  });
});
