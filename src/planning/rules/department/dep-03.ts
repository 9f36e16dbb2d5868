import { forTolerance } from '../../organisation/settings.js';
import type { Rule } from '../rule.js';
import { pilotStarts } from '../starts.js';
import { perDepartment } from './per-department.js';

/** A department starts few pilots of its own in one quarter: one, or two where it can take much. Source: D. */
export const dep03: Rule = {
  id: 'DEP-03',
  severities: ['warning'],
  source: 'D',
  settings: ['starts.perPeriod'],
  check: (portfolio) => {
    const all = pilotStarts(portfolio);
    return perDepartment(({ department, period, subject }) => {
      const maximum = forTolerance(portfolio.settings['starts.perPeriod'], department.tolerance);
      const starts = all.filter((start) => start.owner === department.id && start.period === period);
      if (starts.length <= maximum) return undefined;
      const facts = { pilots: starts.map(({ pilot }) => pilot), maximum };
      return { code: 'DEP-03', severity: 'warning', ...subject, facts };
    })(portfolio);
  },
};
