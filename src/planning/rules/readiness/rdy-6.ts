import { aboutPilot, perPilot } from '../per-pilot.js';
import { recorded } from '../recorded.js';
import type { Rule } from '../rule.js';
import { openPhase, severityAtStart } from './exposure.js';

/**
 * A pilot that handles personal data has been checked on privacy (AVG), with the question whether a DPIA is needed.
 * Missing when it starts is a blokkade. The proposal says so for the pilot as a whole, so no phase is named.
 * Source: W65; moment D.
 */
export const rdy6: Rule = {
  id: 'RDY-6',
  severities: ['block', 'warning'],
  source: 'D; W65',
  settings: [],
  check: perPilot((proposal, portfolio) => {
    const checked = portfolio.plan.facts?.privacyCheck;
    const phase = openPhase(proposal);
    if (!proposal.pilot.personalData || checked || !phase) return undefined;
    return {
      code: 'RDY-6',
      severity: severityAtStart(phase, portfolio),
      ...aboutPilot(proposal),
      facts: recorded(checked),
    };
  }),
};
