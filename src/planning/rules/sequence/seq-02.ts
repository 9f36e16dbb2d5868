import { exceeds } from '../../kernel/numbers.js';
import { hasStarted, isEmergency } from '../../pilots/planned-phase.js';
import { aboutPhase, perStep } from '../per-pilot.js';
import type { Rule } from '../rule.js';

/**
 * From phase to phase the intensity rises by at most one: two is too hot, three a big bang. A step into an
 * emergency jump is reported only (domain.md 2.7), a step that was taken cannot be taken back.
 * Source: S1-2; numbers D.
 */
export const seq02: Rule = {
  id: 'SEQ-02',
  severities: ['block', 'warning'],
  source: 'D of S1-2',
  settings: ['step.maximum', 'step.bigBangFrom'],
  check: perStep(({ from, to, proposal, portfolio: { settings } }) => {
    const step = to.intensity - from.intensity;
    const maximum = settings['step.maximum'];
    if (hasStarted(to) || !exceeds(step, maximum)) return undefined;
    const facts = { from: from.intensity, to: to.intensity, step, maximum };
    if (isEmergency(to))
      return { code: 'SEQ-02.emergency', severity: 'warning', ...aboutPhase(proposal, to.number), facts };
    const block = !exceeds(settings['step.bigBangFrom'], step);
    return {
      code: 'SEQ-02',
      severity: block ? 'block' : 'warning',
      ...aboutPhase(proposal, to.number),
      facts,
    };
  }),
};
