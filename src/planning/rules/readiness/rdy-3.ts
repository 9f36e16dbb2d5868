import { aboutPhase } from '../per-pilot.js';
import { recorded } from '../recorded.js';
import type { Rule } from '../rule.js';
import { perExposedPhase } from './exposure.js';

/** A public phase has a list of whom to call when things go wrong. Source: W60 (internal alert list); D. */
export const rdy3: Rule = {
  id: 'RDY-3',
  severities: ['warning'],
  source: 'D; W60',
  settings: ['exposure.publicFrom'],
  check: perExposedPhase('exposure.publicFrom', (phase, proposal, { plan }) => {
    const there = plan.facts?.monitoring?.escalationList;
    if (there) return undefined;
    return {
      code: 'RDY-3',
      severity: 'warning',
      ...aboutPhase(proposal, phase.number),
      facts: recorded(there),
    };
  }),
};
