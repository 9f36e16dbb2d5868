import { nextCode } from '../../src/pilots/next-code.js';

describe('the code of a new proposal', () => {
  it.each([
    ['the first', [], 'P01'],
    ['one more than the highest', ['P01', 'P10', 'P02'], 'P11'],
    ['a gap stays open', ['P01', 'P03'], 'P04'],
    ['beyond two digits', ['P99'], 'P100'],
    ['other codes do not count', ['X7', 'P-1', 'p08', 'PILOT'], 'P01'],
  ])('%s', (_, codes, next) => {
    expect(nextCode(codes)).toBe(next);
  });
});
