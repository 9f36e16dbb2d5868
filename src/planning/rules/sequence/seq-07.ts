import { endedBy } from '../../pilots/reached.js';
import { aboutPhase, perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';

/** Steps two and three belong in the strategy straight away (S1-8). */
const PLANNED_PHASES = 3;

/**
 * Phases 2 and 3 are planned when the pilot is proposed; phases beyond the horizon count as planned. A proposal
 * that says why it stops after phase 1 has thought about it and is parked instead (domain.md 3.4). Source: S1-8.
 */
export const seq07: Rule = {
  id: 'SEQ-07',
  severities: ['block', 'warning'],
  source: 'S1-8',
  settings: [],
  check: perPilot((proposal) => {
    // Called off at a gate is not missing: it was thought about.
    const missing = proposal.pilot.phases.length + 1;
    if (missing > PLANNED_PHASES || proposal.pilot.stopsAfterPhase1?.trim()) return undefined;
    // Of a pilot that was stopped, or stays as it is, no more steps are expected.
    if (endedBy(proposal)) return undefined;
    const severity = missing === PLANNED_PHASES ? 'warning' : 'block';
    return { code: 'SEQ-07', severity, ...aboutPhase(proposal, missing), facts: { missing } };
  }),
};
