import { aboutPhase } from '../per-pilot.js';
import { recorded } from '../recorded.js';
import type { Rule } from '../rule.js';
import { perExposedPhase, severityAtStart } from './exposure.js';

/**
 * Somebody watches during all the hours in which a public phase promises service. Missing when it starts is a
 * blokkade. Source: S2 (lesson 5), S3; moment D.
 */
export const rdy2: Rule = {
  id: 'RDY-2',
  severities: ['block', 'warning'],
  source: 'D of S2, S3',
  settings: ['exposure.publicFrom'],
  check: perExposedPhase('exposure.publicFrom', (phase, proposal, portfolio) => {
    const covers = portfolio.plan.facts?.monitoring?.coversServiceHours;
    if (covers) return undefined;
    const severity = severityAtStart(phase, portfolio);
    return { code: 'RDY-2', severity, ...aboutPhase(proposal, phase.number), facts: recorded(covers) };
  }),
};
