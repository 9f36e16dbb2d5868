import { addDays, daysBetween, isIsoDate, isMonday } from '../../../src/planning/index.js';

describe('isIsoDate', () => {
  it.each(['2026-01-05', '2024-02-29', '2000-02-29', '1999-12-31'])('%s exists', (date) => {
    expect(isIsoDate(date)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-5',
    '2026-01-05T00:00',
    '05-01-2026',
    '',
  ])('%s does not', (date) => {
    expect(isIsoDate(date)).toBe(false);
  });
});

describe('counting days', () => {
  it.each([
    ['2026-01-05', 7, '2026-01-12'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    // the nights on which the clock moves have 23 or 25 hours, and are one day
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });
});

it('knows Mondays', () => {
  const week = Array.from({ length: 7 }, (_, day) => addDays('2026-01-05', day));
  expect(week.map(isMonday)).toEqual([true, false, false, false, false, false, false]);
});
