import type { Gate } from '../../pilots/pilot.js';
import { hasStarted } from '../../pilots/planned-phase.js';
import { aboutPhase, perStep } from '../per-pilot.js';
import type { Rule } from '../rule.js';

type Lack = 'threshold' | 'decider' | 'both';

/** What keeps a gate from being one: without a threshold or a decider nothing can be decided. */
function lackOf({ threshold, thresholds, decider }: Gate): Lack | undefined {
  const measurable = Boolean(threshold?.trim()) || (thresholds ?? []).length > 0;
  const decided = Boolean(decider?.trim());
  if (measurable && decided) return undefined;
  return measurable ? 'decider' : decided ? 'threshold' : 'both';
}

/**
 * A gate closes every phase except the last: a threshold and who decides, and a rule for stopping. Its date may be
 * left out, since it is decided in the last two weeks of the phase. A gate that was passed is no longer asked for.
 * Source: S1-6 (finite, and able to carry on); D.
 */
export const seq08: Rule = {
  id: 'SEQ-08',
  severities: ['block', 'warning', 'tip'],
  source: 'S1-6; D',
  settings: [],
  check: perStep(({ from, to, proposal }) => {
    if (hasStarted(to)) return undefined;
    const { gate } = from.written;
    const subject = aboutPhase(proposal, from.number);
    const severity = from.number === 1 ? 'block' : 'warning';
    const next = to.number;
    if (!gate) return { code: 'SEQ-08.missing', severity, ...subject, facts: { next } };
    const lacks = lackOf(gate);
    if (lacks) return { code: 'SEQ-08.incomplete', severity, ...subject, facts: { next, lacks } };
    return gate.stopRule?.trim()
      ? undefined
      : { code: 'SEQ-08.stopRule', severity: 'tip', ...subject, facts: { next } };
  }),
};
