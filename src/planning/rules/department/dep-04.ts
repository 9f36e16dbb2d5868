import { exceeds, round } from '../../kernel/numbers.js';
import { fteCapacityAt } from '../../organisation/organisation.js';
import type { Rule } from '../rule.js';
import { perDepartment } from './per-department.js';

/** The hours that the plan asks of a department are there; a little above is a warning. Source: D of S1-5b. */
export const dep04: Rule = {
  id: 'DEP-04',
  severities: ['block', 'warning'],
  source: 'D of S1-5b',
  settings: ['resources.blockFromPercent'],
  check: perDepartment(({ department, period, portfolio: { load, settings }, subject }) => {
    const capacity = fteCapacityAt(department, period);
    const fte = load.fte.get(department.id)?.[period] ?? 0;
    if (!exceeds(fte, capacity)) return undefined;
    const percent = capacity > 0 ? round((100 * fte) / capacity, 0) : null;
    const block = exceeds(fte, (capacity * settings['resources.blockFromPercent']) / 100);
    const facts = { fte: round(fte), capacity: round(capacity), percent };
    return { code: 'DEP-04', severity: block ? 'block' : 'warning', ...subject, facts };
  }),
};
