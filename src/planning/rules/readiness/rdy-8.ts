import { aboutPilot, perPilot } from '../per-pilot.js';
import { recorded } from '../recorded.js';
import type { Rule } from '../rule.js';
import { openPhase } from './exposure.js';

/** Whoever is paid or gifted to spread the word says so (code for social media marketing). Source: W66. */
export const rdy8: Rule = {
  id: 'RDY-8',
  severities: ['warning'],
  source: 'W66',
  settings: [],
  check: perPilot((proposal, { plan }) => {
    const disclosed = plan.facts?.spreadersDisclosed;
    if (!proposal.pilot.paidSpreaders || disclosed || !openPhase(proposal)) return undefined;
    return { code: 'RDY-8', severity: 'warning', ...aboutPilot(proposal), facts: recorded(disclosed) };
  }),
};
