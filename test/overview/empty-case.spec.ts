import { emptyCase } from '../../src/overview/empty-case.js';
import { checkParsed } from '../../src/platform/case-file/index.js';

const made = (departments: readonly string[], today = '2026-06-11') =>
  emptyCase({ name: 'Waterschap Noord', departments, budget: 40_000, today });

describe('a new organisation without proposals', () => {
  it.each([
    ['2026-06-11', '2026-07-06', '2026-Q3', '2028-Q2'],
    ['2026-10-01', '2027-01-04', '2027-Q1', '2028-Q4'],
    ['2026-12-31', '2027-01-04', '2027-Q1', '2028-Q4'],
  ])('made on %s plans from Monday %s, %s to %s', (today, start, first, last) => {
    const { plan } = made([], today);
    expect(plan.start).toBe(start);
    expect(plan.periods).toHaveLength(8);
    expect([plan.periods[0], plan.periods[7]]).toEqual([
      { id: first, budget: 40_000 },
      { id: last, budget: 40_000 },
    ]);
  });

  it('gives each department a code of its own', () => {
    const names = ['Klantenservice', 'Marketing & Communicatie', 'Klachten', '部門', 'Één loket'];
    expect(made(names).organisation.departments.map(({ id }) => id)).toEqual(['KL', 'MC', 'KL2', 'AF', 'EL']);
  });

  it('is a case that a case file may hold', () => {
    const { organisation, plan } = made(['Klantenservice', 'Recht']);
    const file = { format: 'kikkerplan-case/1', organisation, plan, pilots: [] };
    expect(checkParsed(file).ok).toBe(true);
  });
});
