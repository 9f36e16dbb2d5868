import { aboutPhase } from '../per-pilot.js';
import type { Rule } from '../rule.js';
import { crisisTest } from './crisis-test.js';
import { perExposedPhase } from './exposure.js';

/**
 * A phase that is proactively visible has a crisis plan that was tested recently, seen from the day the plan is judged
 * on. A test that is still to come is not a test. Source: S2 (lesson 8); moment D.
 */
export const rdy4: Rule = {
  id: 'RDY-4',
  severities: ['warning'],
  source: 'D of S2',
  settings: ['exposure.proactiveFrom', 'crisis.testMonths'],
  check: perExposedPhase('exposure.proactiveFrom', (phase, proposal, portfolio) => {
    const state = crisisTest(portfolio);
    if (state === 'valid') return undefined;
    const { dated = null, tested = null } = portfolio.plan.facts?.crisisPlan ?? {};
    const facts = { dated, tested, months: portfolio.settings['crisis.testMonths'], state };
    return { code: 'RDY-4', severity: 'warning', ...aboutPhase(proposal, phase.number), facts };
  }),
};
