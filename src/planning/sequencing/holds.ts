import { addDays, daysBetween, type IsoDate } from '../kernel/dates.js';
import { PERIOD_WEEKS, periodOfWeek, weekOfDate, type Grid, type Week } from '../kernel/grid.js';
import type { PlannedPhase } from '../pilots/planned-phase.js';
import { visibilityOf } from '../pilots/visibility.js';
import type { Portfolio, Proposal } from '../portfolio/portfolio.js';
import type { Constraint, ConstraintFacts, ConstraintOf } from './constraint.js';
import { opening } from './days.js';
import { firstOpenWeek } from './standing.js';

/** Constraints on the start of one phase that do not depend on where the others are. */

type HoldCode = 'plan-start' | 'condition' | 'earliest' | 'readiness';

/** First week whose Monday is not before the day. */
function weekFrom(grid: Grid, date: IsoDate): Week {
  return Math.ceil(daysBetween(grid.start, date) / 7);
}

/** First week after a phase that must be finished on this day at the latest. */
export function limitOfLatest(grid: Grid, date: IsoDate): Week {
  return weekOfDate(grid, addDays(date, 1));
}

function conditionHold(portfolio: Portfolio, proposal: Proposal): ConstraintFacts['condition'] | undefined {
  if (proposal.assessment.verdict !== 'conditional') return undefined;
  const due = (proposal.pilot.conditions ?? [])
    .flatMap((condition) => condition.due ?? [])
    .sort()
    .at(-1);
  if (due === undefined) return undefined;
  return {
    due,
    ...opening(portfolio.grid, (periodOfWeek(weekOfDate(portfolio.grid, due)) + 1) * PERIOD_WEEKS),
  };
}

/** A public phase needs conduct rules (domain.md 8.3). */
function readinessHold(
  portfolio: Portfolio,
  proposal: Proposal,
  phase: PlannedPhase,
): ConstraintFacts['readiness'] | undefined {
  const date = portfolio.plan.facts?.conductRules?.dated;
  const isPublic = visibilityOf(proposal.pilot, phase) >= portfolio.settings['exposure.publicFrom'];
  if (!date || !isPublic) return undefined;
  return { date, ...opening(portfolio.grid, weekFrom(portfolio.grid, date)) };
}

function hold<Code extends HoldCode>(
  code: Code,
  phase: PlannedPhase,
  facts: ConstraintFacts[Code] | undefined,
): readonly Constraint[] {
  if (!facts || facts.earliest <= 0) return [];
  const constraint: ConstraintOf<Code> = { code, pilot: phase.pilot, phase: phase.number, facts };
  return [constraint as Constraint];
}

/** Everything that holds back the start of a phase that has not begun, the plan's own start first. */
export function holdsOf(
  portfolio: Portfolio,
  proposal: Proposal,
  phase: PlannedPhase,
): readonly Constraint[] {
  const { pilot, number, written } = phase;
  const planStart: Constraint = {
    code: 'plan-start',
    pilot,
    phase: number,
    facts: opening(portfolio.grid, firstOpenWeek(portfolio)),
  };
  const { earliest } = written;
  return [
    planStart,
    ...hold('condition', phase, number === 1 ? conditionHold(portfolio, proposal) : undefined),
    ...hold(
      'earliest',
      phase,
      earliest
        ? { date: earliest, ...opening(portfolio.grid, weekFrom(portfolio.grid, earliest)) }
        : undefined,
    ),
    ...hold('readiness', phase, readinessHold(portfolio, proposal, phase)),
  ];
}
