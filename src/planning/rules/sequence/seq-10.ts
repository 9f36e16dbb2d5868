import type { Finding } from '../../kernel/finding.js';
import { exceeds } from '../../kernel/numbers.js';
import { aboutPhase, aboutPilot, perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';

/**
 * A pilot names a long-term goal, and its last phase comes near enough to it. A wind-down at the end is not meant to
 * come nearer, so the last phase before it is looked at. Source: S1-4 (steered bit by bit towards the long-term goal).
 */
export const seq10: Rule = {
  id: 'SEQ-10',
  severities: ['warning', 'tip'],
  source: 'S1-4',
  settings: ['goal.lastPhasePercent'],
  check: perPilot((proposal, { settings }) => {
    const findings: Finding[] = [];
    if (!proposal.pilot.goal) {
      findings.push({ code: 'SEQ-10.goal', severity: 'warning', ...aboutPilot(proposal), facts: {} });
    }
    // A pilot that was stopped, or stays as it is, was decided not to come nearer.
    if (proposal.phases.length < proposal.pilot.phases.length) return findings;
    const last = proposal.phases.findLast(({ written }) => written.kind !== 'wind-down');
    const percent = last?.written.goalPercent ?? null;
    const minimum = settings['goal.lastPhasePercent'];
    if (last && exceeds(minimum, percent ?? 0)) {
      findings.push({
        code: 'SEQ-10.percent',
        severity: 'tip',
        ...aboutPhase(proposal, last.number),
        facts: { percent, minimum },
      });
    }
    return findings;
  }),
};
