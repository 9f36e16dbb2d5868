import { hasStarted } from '../../pilots/planned-phase.js';
import { aboutPhase, perStep } from '../per-pilot.js';
import type { Rule } from '../rule.js';

/** A pilot does not cool down, unless the phase is a wind-down (afbouw). Source: D. */
export const seq03: Rule = {
  id: 'SEQ-03',
  severities: ['warning'],
  source: 'D',
  settings: [],
  check: perStep(({ from, to, proposal }) => {
    if (to.intensity >= from.intensity || to.written.kind === 'wind-down' || hasStarted(to)) return undefined;
    const facts = { from: from.intensity, to: to.intensity };
    return { code: 'SEQ-03', severity: 'warning', ...aboutPhase(proposal, to.number), facts };
  }),
};
