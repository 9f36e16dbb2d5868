import { assemblePortfolio, checkSequence, sequencePortfolio } from '../../../src/planning/index.js';
import { generateCase } from '../../bench/sequencing/generate-case.js';
import { pinnedCase } from '../../bench/sequencing/pinned.js';

/** What is pinned where a known sequence has it leaves that sequence: so one is found. */
describe('pins out of a known sequence', () => {
  const sizes = [1, 2, 3, 4, 5, 6].map((seed) => ({ pilots: 30, phases: 3, seed }));

  it.each([...sizes, { pilots: 200, phases: 3, seed: 1 }, { pilots: 200, phases: 3, seed: 2 }])(
    'leave a sequence: %p',
    (size) => {
      const portfolio = assemblePortfolio(pinnedCase(generateCase(size), 10));
      const { status, starts, profile } = sequencePortfolio(portfolio, { work: 500 });
      expect(status).toBe('feasible');
      expect(checkSequence(portfolio, starts, profile).violations).toEqual([]);
    },
    60_000,
  );
});
