import { exceeds, round } from '../../kernel/numbers.js';
import type { Rule } from '../rule.js';
import { activePilots } from './active-pilots.js';
import { perDepartment } from './per-department.js';

/**
 * The heat of a department stays under its ceiling (plafond); far above is a blokkade. Heat that only an emergency
 * jump adds is reported and blocks nothing (domain.md 2.7). Source: D; demand against capacity after W52.
 */
export const dep01: Rule = {
  id: 'DEP-01',
  severities: ['block', 'warning'],
  source: 'D; W52',
  settings: ['heat.involvedShare', 'heat.capacityPerTolerance', 'heat.blockFromPercent'],
  check: perDepartment((cell) => {
    const { department, period, portfolio, subject } = cell;
    const { load, settings } = portfolio;
    const capacity = department.tolerance * settings['heat.capacityPerTolerance'];
    const heat = load.heat.get(department.id)?.[period] ?? 0;
    if (!exceeds(heat, capacity)) return undefined;
    const percent = round((100 * heat) / capacity, 0);
    const facts = { heat: round(heat), capacity: round(capacity), percent, ...activePilots(cell) };
    const calm = load.calm.heat.get(department.id)?.[period] ?? 0;
    if (!exceeds(calm, capacity)) return { code: 'DEP-01.emergency', severity: 'warning', ...subject, facts };
    const block = exceeds(calm, (capacity * settings['heat.blockFromPercent']) / 100);
    return { code: 'DEP-01', severity: block ? 'block' : 'warning', ...subject, facts };
  }),
};
