import { wordDifference } from '../../../src/platform/forms/word-difference.js';

describe('the words in which two texts differ', () => {
  it.each([
    ['wij beginnen in mei', 'wij beginnen in juni', ['mei'], ['juni']],
    ['wij beginnen klein in mei', 'wij beginnen in mei', ['klein'], []],
    ['a b c', 'a x y c', ['b'], ['x y']],
    ['een twee drie', 'twee drie vier vijf', ['een'], ['vier vijf']],
    ['de  kat\nzit', 'de kat zit', [], []],
  ])('%p and %p', (first, second, onlyInFirst, onlyInSecond) => {
    expect(wordDifference(first, second)).toEqual({ onlyInFirst, onlyInSecond });
  });

  it.each([
    ['', 'iets'],
    ['heel wat anders', 'niets gemeen'],
    ['woord '.repeat(401), 'woord'],
  ])('leaves %p and %p to the reader', (first, second) => {
    expect(wordDifference(first, second)).toBeNull();
  });
});
