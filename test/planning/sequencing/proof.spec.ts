import { assemblePortfolio, sequencePortfolio } from '../../../src/planning/index.js';
import { generateCase } from '../../bench/sequencing/generate-case.js';

describe('a proof of a small portfolio', () => {
  const portfolio = assemblePortfolio(generateCase({ pilots: 3, phases: 3, seed: 12 }));

  it('is given up with the search, at the next thousand choices', () => {
    expect(sequencePortfolio(portfolio).proved).toBe(true);
    let steps = 0;
    const { status, proved } = sequencePortfolio(portfolio, {
      onProgress: ({ done }) => (steps = done),
      isCancelled: () => steps >= 100,
    });
    expect([status, proved]).toEqual(['feasible', false]);
  });

  it('comes before the end of a search that has no end of its own', () => {
    const told = new Set<number>();
    const { proved, work } = sequencePortfolio(portfolio, {
      work: Number.MAX_SAFE_INTEGER,
      onProgress: ({ work: all }) => told.add(all),
    });
    expect([proved, work]).toEqual([true, 600]);
    // How far it is, is a part of the whole search, not of the turn in hand.
    expect([...told]).toEqual([Number.MAX_SAFE_INTEGER]);
  });
});
