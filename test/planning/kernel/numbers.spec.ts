import { exceeds, round, seededRandom } from '../../../src/planning/index.js';

describe('exceeds', () => {
  it.each([
    [4.5, 4, true],
    [4, 4, false],
    [0.1 + 0.1 + 0.1, 0.3, false],
    [1 / 3 + 1 / 3 + 1 / 3, 1, false],
    [(100_000 / 13) * 13, 100_000, false],
    [4.001, 4, true],
    [-1, 0, false],
  ])('%d above %d: %s', (value, limit, answer) => {
    expect(exceeds(value, limit)).toBe(answer);
  });
});

describe('round', () => {
  it.each([
    [2.345, 2, 2.35],
    [-2.345, 2, -2.35],
    [1.005, 2, 1.01],
    [0.1 + 0.2, 2, 0.3],
    [112.5, 0, 113],
    [100_666.666, 0, 100_667],
    [4, 2, 4],
  ])('%d to %i decimals is %d', (value, digits, rounded) => {
    expect(round(value, digits)).toBe(rounded);
  });

  it('never answers minus zero', () => {
    expect(Object.is(round(-0.001), 0)).toBe(true);
  });
});

describe('seededRandom', () => {
  it('gives the same stream for the same seed', () => {
    const [one, other] = [seededRandom(7), seededRandom(7)];
    expect([one(), one(), one()]).toEqual([other(), other(), other()]);
  });

  it('gives other streams for other seeds, all within 0 and 1', () => {
    const first = Array.from({ length: 100 }, (_, seed) => seededRandom(seed)());
    expect(new Set(first).size).toBe(100);
    expect(first.every((value) => value >= 0 && value < 1)).toBe(true);
  });
});
