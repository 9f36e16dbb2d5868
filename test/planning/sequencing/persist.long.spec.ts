import { assemblePortfolio, namedProfile } from '../../../src/planning/index.js';
import { persistentAttempt, sequencingOf } from '../../../src/planning/sequencing/attempt.js';
import { generateCase } from '../../bench/sequencing/generate-case.js';
import { pinnedCase } from '../../bench/sequencing/pinned.js';

/** Pins that leave little room: one step finds nothing, some tens do. */
describe('a first try that finds no sequence', () => {
  const portfolio = assemblePortfolio(pinnedCase(generateCase({ pilots: 20, phases: 3, seed: 5 }), 4));
  const profile = namedProfile('balanced', portfolio.settings);
  const sequencing = sequencingOf({ portfolio, profile, demands: {} });

  it('does not say that there is none', () => {
    const { solution, violations } = persistentAttempt(sequencing, { work: 1 });
    expect(violations).not.toEqual([]);
    expect(solution?.proved).toBe(false);
  });

  it('is followed by a longer one where that is asked for, which says so meanwhile', () => {
    const told = new Set<boolean>();
    const { solution, violations } = persistentAttempt(sequencing, {
      ...{ work: 1, persist: 400 },
      onProgress: ({ again = false }) => told.add(again),
    });
    expect(violations).toEqual([]);
    expect([...told]).toEqual([false, true]);
    expect(solution?.work).toBe(401);
  });

  it('is not followed by another one where somebody asked for the end', () => {
    let steps = 0;
    const { solution } = persistentAttempt(sequencing, {
      ...{ work: 1, persist: 400 },
      onProgress: () => (steps += 1),
      isCancelled: () => steps > 0,
    });
    expect(solution?.work).toBe(1);
  });
});
