import {
  dateOfWeek,
  isPeriodId,
  makeGrid,
  periodAt,
  periodIndex,
  periodOfWeek,
  quarterOf,
  shiftPeriod,
  weekOfDate,
} from '../../../src/planning/index.js';

const grid = makeGrid('2026-01-05', ['2026-Q1', '2026-Q2', '2026-Q3']);

it('has thirteen weeks for each period', () => {
  expect(grid.weeks).toBe(39);
  expect(makeGrid('2026-01-05', []).weeks).toBe(0);
});

it.each([
  ['2026-01-01', '2026-Q1'],
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2025-12-29', '2025-Q4'],
])('%s lies in %s', (date, quarter) => {
  expect(quarterOf(date)).toBe(quarter);
});

it.each([
  ['2026-Q1', 1, '2026-Q2'],
  ['2026-Q4', 1, '2027-Q1'],
  ['2026-Q1', -1, '2025-Q4'],
  ['2026-Q2', -6, '2024-Q4'],
  ['2026-Q3', 0, '2026-Q3'],
])('%s shifted by %i is %s', (from, steps, to) => {
  expect(shiftPeriod(from, steps)).toBe(to);
});

it('finds the position of a quarter, also outside the plan', () => {
  expect(['2025-Q4', '2026-Q1', '2026-Q3', '2028-Q1'].map((id) => periodIndex(grid, id))).toEqual([
    -1, 0, 2, 8,
  ]);
  expect(periodIndex(grid, 'soon')).toBeUndefined();
  expect(periodIndex(makeGrid('2026-01-05', []), '2026-Q1')).toBeUndefined();
});

it('names the quarter at a position, also outside the plan', () => {
  expect([-1, 0, 2, 8].map((index) => periodAt(grid, index))).toEqual([
    '2025-Q4',
    '2026-Q1',
    '2026-Q3',
    '2028-Q1',
  ]);
});

it('counts weeks from the first Monday', () => {
  expect([0, 12, 13, -1].map(periodOfWeek)).toEqual([0, 0, 1, -1]);
  expect(dateOfWeek(grid, 13)).toBe('2026-04-06');
  expect(
    ['2026-01-05', '2026-01-11', '2026-01-12', '2026-01-04'].map((date) => weekOfDate(grid, date)),
  ).toEqual([0, 0, 1, -1]);
});

it('knows what a quarter looks like', () => {
  expect(['2026-Q1', '2026-Q5', '2026-q1', '26-Q1', '2026-Q1 '].map(isPeriodId)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
