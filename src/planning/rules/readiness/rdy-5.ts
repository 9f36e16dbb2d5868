import { aboutPhase } from '../per-pilot.js';
import { recorded } from '../recorded.js';
import type { Rule } from '../rule.js';
import { perExposedPhase } from './exposure.js';

/** Staff hear of a proactive public phase before customers do. Source: W60 (arm your own people), S2; D. */
export const rdy5: Rule = {
  id: 'RDY-5',
  severities: ['warning'],
  source: 'D; W60',
  settings: ['exposure.proactiveFrom'],
  check: perExposedPhase('exposure.proactiveFrom', (phase, proposal, { plan }) => {
    const there = plan.facts?.staffInformed;
    if (there) return undefined;
    return {
      code: 'RDY-5',
      severity: 'warning',
      ...aboutPhase(proposal, phase.number),
      facts: recorded(there),
    };
  }),
};
