import { exceeds } from '../../kernel/numbers.js';
import { aboutPhase, perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';

/**
 * Phase 1 is finite: it has an end, and lasts long enough to learn and short enough to stay a pilot. Whether its
 * measure can be read in time is a matter of KPI-R1. Source: S1-6 (a pilot is finite); numbers D (the Bovenkamer
 * co-creation ran 5 weeks, W44).
 */
export const seq05: Rule = {
  id: 'SEQ-05',
  severities: ['block', 'warning'],
  source: 'S1-6; D',
  settings: ['phase1.minimumWeeks', 'phase1.maximumWeeks'],
  check: perPilot((proposal, { settings }) => {
    const [first] = proposal.phases;
    if (!first || first.written.status === 'done') return undefined;
    const subject = aboutPhase(proposal, 1);
    const { weeks } = first;
    const minimum = settings['phase1.minimumWeeks'];
    const maximum = settings['phase1.maximumWeeks'];
    if (weeks === null)
      return { code: 'SEQ-05.noEnd', severity: 'block', ...subject, facts: { minimum, maximum } };
    if (exceeds(minimum, weeks))
      return { code: 'SEQ-05.short', severity: 'warning', ...subject, facts: { weeks, minimum } };
    if (exceeds(weeks, maximum))
      return { code: 'SEQ-05.long', severity: 'warning', ...subject, facts: { weeks, maximum } };
    return undefined;
  }),
};
