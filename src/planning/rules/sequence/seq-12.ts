import { hasStarted } from '../../pilots/planned-phase.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import { aboutPhase, perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';

/** Answer to B2 up to which phase 1 is not known to keep running by itself (domain.md 2.4). */
const WEAK = 1;

/** Somebody pays, it stops, or phase 2 has taken over. */
function isSettled({ pilot, phases: [first, second] }: Proposal): boolean {
  if (first?.written.runCost?.carrier?.trim() || pilot.stopsAfterPhase1?.trim()) return true;
  return second !== undefined && hasStarted(second);
}

/**
 * What phase 1 built can keep running without new project money; else the proposal names who pays, or says that it
 * stops. An unanswered B2 is not a no, and once phase 2 runs the question is over. Source: S1-6.
 */
export const seq12: Rule = {
  id: 'SEQ-12',
  severities: ['warning'],
  source: 'S1-6',
  settings: [],
  check: perPilot((proposal) => {
    const score = proposal.assessment.criteria.scalability.questions[1]?.score ?? null;
    if (score === null || score > WEAK || isSettled(proposal)) return undefined;
    return { code: 'SEQ-12', severity: 'warning', ...aboutPhase(proposal, 1), facts: {} };
  }),
};
