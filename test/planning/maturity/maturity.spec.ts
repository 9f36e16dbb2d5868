import { assessMaturity, meanAnswer, resolveSettings } from '../../../src/planning/index.js';

const settings = resolveSettings();

/** Twelve answers: `count` of the first value, the rest of the second. */
function answers(count: number, first: number, rest: number): readonly number[] {
  return Array.from({ length: 12 }, (_, index) => (index < count ? first : rest));
}

describe('the roadmap phase (domain.md 5.5)', () => {
  it.each([
    ['nothing at all', answers(12, 0, 0), 0],
    ['eight answers of 1', answers(8, 1, 0), 0],
    ['nine answers of 1', answers(9, 1, 0), 1],
    ['nine answers of 4', answers(9, 4, 0), 4],
    ['eight answers of 4 and four of 3', answers(8, 4, 3), 3],
    ['eight answers of 4 and four of 1', answers(8, 4, 1), 1],
    ['the worked example', [2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 1, 2], 2],
  ])('%s', (_, given, phase) => {
    expect(assessMaturity(given, settings)?.phase).toBe(phase);
  });

  it('is unknown without answers', () => {
    expect(assessMaturity(undefined, settings)).toBeNull();
    expect(meanAnswer([])).toBeNull();
  });

  it('keeps the mean', () => {
    expect(assessMaturity([2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 1, 2], settings)?.mean).toBeCloseTo(1.833, 3);
  });
});

describe('what holds the organisation back', () => {
  it.each([
    ['the two lowest', [3, 3, 3, 0, 3, 3, 3, 3, 1, 3, 3, 3], ['M4', 'M9']],
    ['the lowest first', [3, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0], ['M12', 'M2']],
    ['of equals the first asked', [2, 2, 1, 2, 1, 1, 2, 2, 2, 2, 2, 2], ['M3', 'M5']],
    ['of all equal the first two', answers(12, 4, 4), ['M1', 'M2']],
  ])('%s', (_, given, inhibitors) => {
    expect(assessMaturity(given, settings)?.inhibitors).toEqual(inhibitors);
  });
});
