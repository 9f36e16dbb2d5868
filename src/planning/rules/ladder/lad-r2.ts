import { aboutPhase } from '../per-pilot.js';
import type { Rule } from '../rule.js';
import { perRung } from './on-rung.js';
import { platformChoice } from './platform.js';

/**
 * A community on a platform of our own only where the size allows it; else existing networks. A plan that has not
 * chosen yet is left alone: both arguments stay on the table (see platform.ts). Source: S4 (depends on the size of the
 * organisation); numbers D.
 */
export const ladR2: Rule = {
  id: 'LAD-R2',
  severities: ['warning'],
  source: 'S4; D',
  settings: ['ladder.ownPlatformCustomers', 'ladder.ownPlatformVisitors'],
  check: perRung(['community'], (phase, proposal, portfolio) => {
    const { choice, sizeAllows, customers, visitors, customersFrom, visitorsFrom } =
      platformChoice(portfolio);
    if (choice !== 'own' || sizeAllows) return undefined;
    const facts = { customers, visitors, customersFrom, visitorsFrom };
    return { code: 'LAD-R2', severity: 'warning', ...aboutPhase(proposal, phase.number), facts };
  }),
};
