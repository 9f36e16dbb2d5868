import type { Finding } from '../../kernel/finding.js';
import type { PeriodId } from '../../kernel/grid.js';
import type { Department } from '../../organisation/organisation.js';
import type { Portfolio } from '../../portfolio/portfolio.js';
import type { Rule } from '../rule.js';

/** One department in one quarter of the plan. */
export interface Cell {
  readonly department: Department;
  /** Position of the quarter. */
  readonly period: number;
  readonly portfolio: Portfolio;
  /** What a finding about this cell is about. */
  readonly subject: { readonly scope: 'plan'; readonly department: string; readonly period: PeriodId };
}

/** Looks at every department in every quarter of the plan. */
export function perDepartment(look: (cell: Cell) => Finding | undefined): Rule['check'] {
  return (portfolio) =>
    [...portfolio.departments.values()].flatMap((department) =>
      portfolio.grid.periods.flatMap((id, period) => {
        const subject = { scope: 'plan', department: department.id, period: id } as const;
        return look({ department, period, portfolio, subject }) ?? [];
      }),
    );
}
