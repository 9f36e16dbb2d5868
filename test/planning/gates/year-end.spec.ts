import { leftAtYearEnd } from '../../../src/planning/index.js';

/** What is left of these days, as "21..23". */
function left(from: string, to: string): readonly string[] | undefined {
  return leftAtYearEnd({ from, to })?.map((span) => `${span.from}..${span.to}`);
}

describe('the days of a decision around the turn of the year', () => {
  it('are all there elsewhere in the year', () => {
    expect(left('2026-12-07', '2026-12-18')).toBeUndefined();
    expect(left('2027-01-04', '2027-01-15')).toBeUndefined();
  });

  it.each([
    ['before Christmas', '2026-12-14', '2026-12-25', ['2026-12-14..2026-12-18', '2026-12-21..2026-12-24']],
    ['up to New Year', '2026-12-21', '2027-01-01', ['2026-12-21..2026-12-24']],
    ['after New Year', '2026-12-28', '2027-01-08', ['2027-01-04..2027-01-08']],
    ['on both sides', '2024-12-23', '2025-01-03', ['2024-12-23..2024-12-24', '2025-01-02..2025-01-03']],
  ])('are fewer: what is left is %s', (_, from, to, expected) => {
    expect(left(from, to)).toEqual(expected);
  });

  it('are none on a single day in between', () => {
    expect(left('2026-12-29', '2026-12-29')).toEqual([]);
  });

  it('lose nothing to a weekend', () => {
    expect(left('2026-12-26', '2026-12-27')).toBeUndefined();
  });
});
