import { PERIOD_WEEKS, type Week } from '../../kernel/grid.js';
import { exceeds } from '../../kernel/numbers.js';
import { hasStarted } from '../../pilots/planned-phase.js';
import type { Portfolio, Proposal } from '../../portfolio/portfolio.js';
import { aboutPhase, perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';
import { phasesOn } from './on-rung.js';
import { startOfRung } from './plan-phases.js';
import { LADDER, type LadderRung } from './rungs.js';

interface Previous {
  readonly rung: LadderRung;
  readonly start: Week;
}

/** The highest rung below that was reached by then; rungs that start later are a matter of LAD-R1. */
function previousRung(
  below: readonly LadderRung[],
  until: Week,
  proposal: Proposal,
  portfolio: Portfolio,
): Previous | undefined {
  const reached = below.flatMap((rung) => {
    const start = startOfRung(portfolio, proposal, rung);
    return start <= until ? [{ rung, start }] : [];
  });
  return reached.at(-1);
}

/**
 * A rung takes time: usually at least some quarters before the next one begins. Looks at the first phase of a pilot on
 * a rung. Source: D; W40 (KPN built from its launch in 2011 to its saving at the end of 2013).
 */
export const ladR5: Rule = {
  id: 'LAD-R5',
  severities: ['tip'],
  source: 'D; W40',
  settings: ['ladder.rungQuarters'],
  check: perPilot((proposal, portfolio) => {
    const quarters = portfolio.settings['ladder.rungQuarters'];
    const rungs = LADDER.map(({ rung }) => rung);
    return rungs.flatMap((rung, index) => {
      const [first] = phasesOn(proposal, [rung]);
      if (!first || hasStarted(first) || first.start === null) return [];
      const previous = previousRung(rungs.slice(0, index), first.start, proposal, portfolio);
      const weeks = previous ? first.start - previous.start : Number.POSITIVE_INFINITY;
      if (!previous || !exceeds(quarters * PERIOD_WEEKS, weeks)) return [];
      const facts = { rung, previous: previous.rung, weeks, quarters };
      return [{ code: 'LAD-R5', severity: 'tip', ...aboutPhase(proposal, first.number), facts }];
    });
  }),
};
