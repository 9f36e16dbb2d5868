import { dateOfWeek } from '../../kernel/grid.js';
import { endOf, hasStarted } from '../../pilots/planned-phase.js';
import { aboutPhase, perStep } from '../per-pilot.js';
import type { Rule } from '../rule.js';

/**
 * A phase starts after the one before it has ended, and after the plan's learning pause (leerpauze). The
 * evaluation is part of a phase: its gate is decided in its last two weeks. Source: D.
 */
export const seq06: Rule = {
  id: 'SEQ-06',
  severities: ['block'],
  source: 'D',
  settings: [],
  check: perStep(({ from, to, proposal, portfolio: { grid, plan } }) => {
    const end = endOf(from);
    const leerpauze = plan.leerpauze ?? 0;
    if (hasStarted(to) || end === null || to.start === null || to.start >= end + leerpauze) return undefined;
    const facts = {
      earliest: dateOfWeek(grid, end + leerpauze),
      planned: dateOfWeek(grid, to.start),
      weeks: end + leerpauze - to.start,
      leerpauze,
    };
    return { code: 'SEQ-06', severity: 'block', ...aboutPhase(proposal, to.number), facts };
  }),
};
