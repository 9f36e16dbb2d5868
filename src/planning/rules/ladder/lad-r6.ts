import { aboutPhase } from '../per-pilot.js';
import { recorded } from '../recorded.js';
import type { Rule } from '../rule.js';
import { isLacking } from './asked-now.js';
import { perRung } from './on-rung.js';

/**
 * Social contacts go into the CRM with consent: people are told what for, can refuse, and can see what is kept.
 * Source: W65 (AVG).
 */
export const ladR6: Rule = {
  id: 'LAD-R6',
  severities: ['warning'],
  source: 'W65',
  settings: ['ladder.prepareQuarters'],
  check: perRung(['social-crm'], (phase, proposal, portfolio) => {
    const consent = portfolio.plan.facts?.consent;
    if (!isLacking(consent, phase, portfolio)) return undefined;
    return {
      code: 'LAD-R6',
      severity: 'warning',
      ...aboutPhase(proposal, phase.number),
      facts: recorded(consent),
    };
  }),
};
