import { periodIndex, PERIOD_WEEKS, type Week } from '../../kernel/grid.js';
import type { Gate, Rung } from '../../pilots/pilot.js';
import { endOf, type PlannedPhase } from '../../pilots/planned-phase.js';
import type { Portfolio, Proposal } from '../../portfolio/portfolio.js';

/** The phases on a rung that a proposal can build on: those of the plan, and its own. */
export function phasesOnRung({ counted }: Portfolio, proposal: Proposal, rung: Rung): readonly PlannedPhase[] {
  const all = proposal.counted ? counted : [...counted, proposal];
  return all.flatMap(({ phases }) => phases).filter(({ written }) => written.rung === rung);
}

/** A gate counts with a threshold and somebody who decides (SEQ-08). */
function isGate(gate: Gate | null | undefined): boolean {
  return Boolean(gate?.decider?.trim() && (gate.threshold?.trim() || gate.thresholds?.length));
}

/** Webcare has been in order for long enough: it met its gate in that many quarters. */
export function webcareInOrder({ plan, settings }: Portfolio): boolean {
  return (plan.facts?.webcare?.gateMetQuarters ?? 0) >= settings['ladder.webcareQuarters'];
}

/**
 * Webcare of the plan that can get it in order: phases on that rung with a gate, and the first week in which that is
 * so. Undefined: there is no such phase; null: it has no dates.
 */
export function webcareReady(portfolio: Portfolio, proposal: Proposal): Week | null | undefined {
  const gated = phasesOnRung(portfolio, proposal, 'webcare').filter(({ written }) => isGate(written.gate));
  if (gated.length === 0) return undefined;
  const ends = gated.flatMap((phase) => endOf(phase) ?? []);
  return ends.length === 0 ? null : Math.min(...ends) + portfolio.settings['ladder.webcareQuarters'] * PERIOD_WEEKS;
}

/** Since before anybody wrote it down. */
function isLongThere(rung: Rung, portfolio: Portfolio): boolean {
  if (rung === 'webcare') return webcareInOrder(portfolio);
  return rung === 'community' && portfolio.plan.facts?.community?.running === true;
}

/** First week of the quarter in which webcare began to run; none when that is not recorded. */
function webcareSince({ grid, plan: { facts } }: Portfolio): readonly Week[] {
  const since = facts?.webcare?.runningSince;
  const quarter = since ? periodIndex(grid, since) : undefined;
  return quarter === undefined ? [] : [quarter * PERIOD_WEEKS];
}

/** First week of a rung: since when it runs, else where it is planned first; null when it does not come. */
export function startOfRung(portfolio: Portfolio, proposal: Proposal, rung: Rung): Week | null {
  if (isLongThere(rung, portfolio)) return Number.NEGATIVE_INFINITY;
  const planned = phasesOnRung(portfolio, proposal, rung).flatMap(({ start }) => start ?? []);
  const starts = rung === 'webcare' ? [...planned, ...webcareSince(portfolio)] : planned;
  return starts.length === 0 ? null : Math.min(...starts);
}
