import type { Plan } from '../../../src/planning/index.js';
import {
  withBlackout,
  withBudgets,
  withCalendar,
  withoutBlackout,
} from '../../../src/portfolios/setup/plan-changes.js';

const plan: Plan = {
  start: '2026-01-05',
  periods: [
    { id: '2026-Q1', budget: 10 },
    { id: '2026-Q2', budget: 20 },
    { id: '2026-Q3', budget: 30 },
  ],
};

const budgetsOf = ({ periods }: Plan) => periods.map(({ id, budget }) => `${id} ${String(budget)}`);

describe('another calendar', () => {
  test.each([
    [
      'a longer plan gets the last budget',
      '2026-01-05',
      5,
      '2026-Q1 10|2026-Q2 20|2026-Q3 30|2026-Q4 30|2027-Q1 30',
    ],
    ['a shorter plan loses its last quarters', '2026-01-05', 2, '2026-Q1 10|2026-Q2 20'],
    ['a later plan keeps what belongs to a quarter', '2026-04-06', 3, '2026-Q2 20|2026-Q3 30|2026-Q4 30'],
    ['an earlier plan begins with the first budget', '2025-10-06', 3, '2025-Q4 10|2026-Q1 10|2026-Q2 20'],
    ['a plan far away keeps one budget', '2030-01-07', 2, '2030-Q1 10|2030-Q2 10'],
  ])('%s', (_, start, quarters, expected) => {
    const changed = withCalendar(plan, { start, quarters, leerpauze: 2 });
    expect(budgetsOf(changed)).toEqual(expected.split('|'));
    expect([changed.start, changed.leerpauze]).toEqual([start, 2]);
  });
});

test('other budgets, quarter by quarter', () => {
  expect(budgetsOf(withBudgets(plan, [1, 2, 3]))).toEqual(['2026-Q1 1', '2026-Q2 2', '2026-Q3 3']);
});

test('periods without starts stand in the order of the calendar, and go one by one', () => {
  const summer = { from: '2026-07-06', to: '2026-08-16', reason: 'zomer' };
  const spring = { from: '2026-04-27', to: '2026-05-10' };
  const both = withBlackout(withBlackout(plan, summer), spring);
  expect(both.blackout).toEqual([spring, summer]);
  expect(withoutBlackout(both, spring).blackout).toEqual([summer]);
  expect(withoutBlackout(plan, spring).blackout).toEqual([]);
});
