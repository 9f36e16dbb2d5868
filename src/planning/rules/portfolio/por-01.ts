import type { Finding } from '../../kernel/finding.js';
import { periodAt } from '../../kernel/grid.js';
import { FOUR_CS, type C } from '../../pilots/four-cs.js';
import type { Portfolio } from '../../portfolio/portfolio.js';
import type { Rule } from '../rule.js';
import { pilotStarts } from '../starts.js';

function breadthOf(c: C, portfolio: Portfolio): Finding | undefined {
  const withinPeriods = portfolio.settings['breadth.withinPeriods'];
  const own = portfolio.counted.filter(({ pilot }) => pilot.c === c);
  const periods = pilotStarts(portfolio)
    .filter((start) => own.some(({ pilot }) => pilot.id === start.pilot))
    .map(({ period }) => period);
  if (periods.some((period) => period < withinPeriods)) return undefined;
  const subject = { scope: 'plan', c } as const;
  const reason = portfolio.plan.emptyC?.[c]?.trim();
  if (reason)
    return { code: 'POR-01.reasoned', severity: 'warning', ...subject, facts: { withinPeriods, reason } };
  if (own.length === 0)
    return { code: 'POR-01.empty', severity: 'block', ...subject, facts: { withinPeriods } };
  const first = periods.length > 0 ? periodAt(portfolio.grid, Math.min(...periods)) : null;
  return { code: 'POR-01.late', severity: 'block', ...subject, facts: { withinPeriods, first } };
}

/**
 * Every C has a pilot that starts in the first year. The author finds it useful to think through every C (advice, not
 * law), so a written reason makes it a warning. Source: S1-8; the four quarters are D.
 */
export const por01: Rule = {
  id: 'POR-01',
  severities: ['block', 'warning'],
  source: 'S1-8; D',
  settings: ['breadth.withinPeriods'],
  check: (portfolio) => FOUR_CS.flatMap((c) => breadthOf(c, portfolio) ?? []),
};
