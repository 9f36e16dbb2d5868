import { exceeds } from '../../kernel/numbers.js';
import { forTolerance } from '../../organisation/settings.js';
import { hasStarted, isEmergency } from '../../pilots/planned-phase.js';
import { aboutPhase, perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';

/**
 * A pilot starts no hotter than its owner department can take. A little above is a warning; far above, or hot in
 * itself, is a big bang. What has started cannot start again, and an emergency jump is reported only (2.7).
 * Source: S1-2 (people perceive changes that come too abruptly as threats); numbers D.
 */
export const seq01: Rule = {
  id: 'SEQ-01',
  severities: ['block', 'warning'],
  source: 'D of S1-2',
  settings: ['start.maximum', 'start.bigBangFrom', 'start.bigBangExcess'],
  check: perPilot((proposal, { departments, settings }) => {
    const [first] = proposal.phases;
    const department = departments.get(proposal.pilot.owner);
    if (!first || !department || hasStarted(first)) return undefined;
    const { intensity } = first;
    const byTolerance = forTolerance(settings['start.maximum'], department.tolerance);
    const hot = intensity >= settings['start.bigBangFrom'];
    if (!hot && !exceeds(intensity, byTolerance)) return undefined;
    const maximum = Math.min(byTolerance, settings['start.bigBangFrom'] - 1);
    const facts = { department: department.id, intensity, maximum };
    if (isEmergency(first))
      return { code: 'SEQ-01.emergency', severity: 'warning', ...aboutPhase(proposal, 1), facts };
    const block = hot || !exceeds(settings['start.bigBangExcess'], intensity - byTolerance);
    return { code: 'SEQ-01', severity: block ? 'block' : 'warning', ...aboutPhase(proposal, 1), facts };
  }),
};
