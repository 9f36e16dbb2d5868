import type { Finding } from '../../kernel/finding.js';
import { overheating } from '../department/rise.js';
import type { Rule } from '../rule.js';
import { isCompanyWide, mostAtOnce } from './company-wide.js';

/**
 * A big bang of the company in heat: more than half of the departments rise too fast in one quarter. One that only
 * emergency jumps cause is reported and blocks nothing (domain.md 2.7). Source: D of S1-2.
 */
export const por11: Rule = {
  id: 'POR-11',
  severities: ['block', 'warning'],
  source: 'D of S1-2',
  settings: ['bigBang.departmentShare', 'rise.maximum', 'heat.involvedShare'],
  check: (portfolio) =>
    portfolio.grid.periods.flatMap((id, period): readonly Finding[] => {
      const departments = overheating(portfolio, portfolio.load, period);
      if (!isCompanyWide(departments, portfolio)) return [];
      const facts = { departments, total: portfolio.departments.size, maximum: mostAtOnce(portfolio) };
      const subject = { scope: 'plan', period: id, facts } as const;
      return isCompanyWide(overheating(portfolio, portfolio.load.calm, period), portfolio)
        ? [{ code: 'POR-11', severity: 'block', ...subject }]
        : [{ code: 'POR-11.emergency', severity: 'warning', ...subject }];
    }),
};
