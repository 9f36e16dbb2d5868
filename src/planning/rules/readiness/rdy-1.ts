import { dateOfWeek } from '../../kernel/grid.js';
import { aboutPhase } from '../per-pilot.js';
import { recorded } from '../recorded.js';
import type { Rule } from '../rule.js';
import { perExposedPhase, severityAtStart } from './exposure.js';

/**
 * A public phase has conduct rules (gedragslijn): dated on or before its first day. Rules that will only be there
 * later, or are missing when it starts, are a blokkade. Source: S2 (lesson 3); moment D.
 */
export const rdy1: Rule = {
  id: 'RDY-1',
  severities: ['block', 'warning'],
  source: 'D of S2',
  settings: ['exposure.publicFrom'],
  check: perExposedPhase('exposure.publicFrom', (phase, proposal, portfolio) => {
    const dated = portfolio.plan.facts?.conductRules?.dated;
    const subject = aboutPhase(proposal, phase.number);
    if (!dated)
      return {
        code: 'RDY-1',
        severity: severityAtStart(phase, portfolio),
        ...subject,
        facts: recorded(dated),
      };
    if (phase.start === null) return undefined;
    const start = dateOfWeek(portfolio.grid, phase.start);
    return dated <= start
      ? undefined
      : { code: 'RDY-1.late', severity: 'block', ...subject, facts: { dated, start } };
  }),
};
