import { intensityOf } from '../../../src/planning/index.js';

function items(sum: number): Parameters<typeof intensityOf>[0] {
  const part = (index: number): number => Math.max(0, Math.min(4, sum - 4 * index));
  return { reach: part(0), depth: part(1), visibility: part(2), mandate: part(3), technology: part(4) };
}

describe('intensity from the five items (domain.md 2.3)', () => {
  it.each([
    [0, 1],
    [4, 1],
    [5, 2],
    [8, 2],
    [9, 3],
    [12, 3],
    [13, 4],
    [16, 4],
    [17, 5],
    [20, 5],
  ])('a sum of %i is intensity %i', (sum, intensity) => {
    expect(intensityOf(items(sum))).toBe(intensity);
  });

  it('takes a written intensity as it is', () => {
    expect(intensityOf(3)).toBe(3);
  });
});
