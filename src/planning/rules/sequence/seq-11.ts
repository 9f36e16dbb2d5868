import { hasStarted } from '../../pilots/planned-phase.js';
import { aboutPhase, perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';

/**
 * "The culture must change first" is an excuse: shrink phase 1 until it fits the culture of today. Once phase 1 runs,
 * the question is over. Source: S1-3.
 */
export const seq11: Rule = {
  id: 'SEQ-11',
  severities: ['block'],
  source: 'S1-3',
  settings: [],
  check: perPilot((proposal) => {
    const precondition = proposal.pilot.cultureFirst?.trim();
    const [first] = proposal.phases;
    if (!precondition || (first && hasStarted(first))) return undefined;
    return { code: 'SEQ-11', severity: 'block', ...aboutPhase(proposal, 1), facts: { precondition } };
  }),
};
