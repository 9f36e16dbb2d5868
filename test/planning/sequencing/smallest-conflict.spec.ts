import fc from 'fast-check';
import { smallestConflict } from '../../../src/planning/sequencing/conflicts/smallest-conflict.js';

const subset = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((item) => other.includes(item));

describe('the smallest conflict', () => {
  it('finds the two that clash among many, and asks few questions', () => {
    let questions = 0;
    const items = Array.from({ length: 64 }, (_, index) => index);
    const found = smallestConflict(items, (together) => {
      questions += 1;
      return !(together.includes(7) && together.includes(50));
    });
    expect(found).toEqual([7, 50]);
    expect(questions).toBeLessThan(35);
  });

  it('names one of several conflicts, the one that comes first', () => {
    expect(smallestConflict([1, 2, 3, 4], (kept) => !subset([3, 4], kept) && !kept.includes(2))).toEqual([2]);
  });

  it('needs every member, whatever clashes with what', () => {
    const clash = fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(clash, { minLength: 1, maxLength: 5 }), (clashes) => {
        const possible = (kept: readonly number[]): boolean => !clashes.some((each) => subset(each, kept));
        const found = smallestConflict([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], possible);
        expect(possible(found)).toBe(false);
        for (const member of found) expect(possible(found.filter((other) => other !== member))).toBe(true);
      }),
    );
  });
});
