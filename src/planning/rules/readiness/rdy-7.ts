import { aboutPilot, perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';
import { openPhase } from './exposure.js';

/**
 * Rules that provide for watching what staff post need the consent of the works council (ondernemingsraad, WOR art.
 * 27). A request that was filed is not consent yet. Source: W62, W63, W64.
 */
export const rdy7: Rule = {
  id: 'RDY-7',
  severities: ['warning'],
  source: 'W62; W63; W64',
  settings: [],
  check: perPilot((proposal, { plan }) => {
    const consent = plan.facts?.worksCouncil?.consent ?? null;
    if (!proposal.pilot.staffMonitoring || consent === 'given' || !openPhase(proposal)) return undefined;
    return { code: 'RDY-7', severity: 'warning', ...aboutPilot(proposal), facts: { consent } };
  }),
};
