import { exceeds } from '../../kernel/numbers.js';
import type { Phase } from '../../pilots/pilot.js';
import { hasStarted } from '../../pilots/planned-phase.js';
import { aboutPhase, perStep } from '../per-pilot.js';
import type { Rule } from '../rule.js';
import { widenedDimensions } from './dimensions.js';

function stagnation(from: Phase, to: Phase): 'SEQ-04.goal' | 'SEQ-04.scope' | 'SEQ-04.both' | undefined {
  const widens = widenedDimensions(to).length > 0;
  const nearer = exceeds(to.goalPercent ?? 0, from.goalPercent ?? 0);
  if (widens) return nearer ? undefined : 'SEQ-04.goal';
  return nearer ? 'SEQ-04.scope' : 'SEQ-04.both';
}

/**
 * Every next phase grows: it widens something and comes nearer to the long-term goal; otherwise lukewarm water
 * stays lukewarm. The same intensity is fine. A goal percentage that is not recorded is no growth, and the first
 * one that is recorded counts from 0. A wind-down is not meant to grow. Source: S1-4.
 */
export const seq04: Rule = {
  id: 'SEQ-04',
  severities: ['warning'],
  source: 'S1-4',
  settings: [],
  check: perStep(({ from, to, proposal }) => {
    if (to.written.kind === 'wind-down' || hasStarted(to)) return undefined;
    const code = stagnation(from.written, to.written);
    const facts = { from: from.written.goalPercent ?? null, to: to.written.goalPercent ?? null };
    return code && { code, severity: 'warning', ...aboutPhase(proposal, to.number), facts };
  }),
};
