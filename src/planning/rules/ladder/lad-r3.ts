import { aboutPhase } from '../per-pilot.js';
import { recorded } from '../recorded.js';
import type { Rule } from '../rule.js';
import { isLacking } from './asked-now.js';
import { perRung } from './on-rung.js';

/**
 * A community has moderation rules: correct what is untrue with the right facts, and neither remove criticism nor steer
 * opinions. Rules that are recorded as absent count at once; rules that are not recorded count from the quarters in
 * which the rung is prepared (the demo plans its community six quarters ahead and has no finding, domain.md 10.3).
 * Source: S4 (reply of the author).
 */
export const ladR3: Rule = {
  id: 'LAD-R3',
  severities: ['warning'],
  source: 'S4; D',
  settings: ['ladder.prepareQuarters'],
  check: perRung(['community'], (phase, proposal, portfolio) => {
    const rules = portfolio.plan.facts?.community?.moderationRules;
    if (!isLacking(rules, phase, portfolio)) return undefined;
    return {
      code: 'LAD-R3',
      severity: 'warning',
      ...aboutPhase(proposal, phase.number),
      facts: recorded(rules),
    };
  }),
};
