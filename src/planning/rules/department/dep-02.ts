import { exceeds, round } from '../../kernel/numbers.js';
import type { Rule } from '../rule.js';
import { perDepartment } from './per-department.js';
import { riseLimit, riseOf } from './rise.js';

/**
 * From quarter to quarter a department warms up by no more than its rise limit (stijgingsgrens); far more is a
 * blokkade. A rise that only an emergency jump causes is reported and blocks nothing (domain.md 2.7).
 * Source: D of S1-2.
 */
export const dep02: Rule = {
  id: 'DEP-02',
  severities: ['block', 'warning'],
  source: 'D of S1-2',
  settings: ['heat.involvedShare', 'rise.maximum', 'rise.blockExcess'],
  check: perDepartment(({ department, period, portfolio, subject }) => {
    const { load, settings } = portfolio;
    const maximum = riseLimit(portfolio, department);
    const { from, to, rise } = riseOf(load, department.id, period);
    if (!exceeds(rise, maximum)) return undefined;
    const facts = { from: round(from), to: round(to), rise: round(rise), maximum };
    const calm = riseOf(load.calm, department.id, period).rise;
    if (!exceeds(calm, maximum)) return { code: 'DEP-02.emergency', severity: 'warning', ...subject, facts };
    const block = exceeds(calm, maximum + settings['rise.blockExcess']);
    return { code: 'DEP-02', severity: block ? 'block' : 'warning', ...subject, facts };
  }),
};
