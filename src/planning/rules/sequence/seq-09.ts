import { hasStarted } from '../../pilots/planned-phase.js';
import { aboutPhase, perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';
import { widenedDimensions } from './dimensions.js';

/**
 * One step widens at most two dimensions; the step from today into phase 1 counts too. Source: D, after the worked
 * cases of S1-6, which widen one at a time.
 */
export const seq09: Rule = {
  id: 'SEQ-09',
  severities: ['warning'],
  source: 'D of S1-6',
  settings: ['step.dimensions'],
  check: perPilot((proposal, { settings }) =>
    proposal.phases.flatMap((phase) => {
      const dimensions = widenedDimensions(phase.written);
      const maximum = settings['step.dimensions'];
      if (hasStarted(phase) || dimensions.length <= maximum) return [];
      return [
        {
          code: 'SEQ-09',
          severity: 'warning',
          ...aboutPhase(proposal, phase.number),
          facts: { dimensions, maximum },
        },
      ];
    }),
  ),
};
