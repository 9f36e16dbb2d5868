import { periodIndex, PERIOD_WEEKS, type Week } from '../../kernel/grid.js';
import { RUNGS, type Gate, type Rung } from '../../pilots/pilot.js';
import { endOf, type PlannedPhase } from '../../pilots/planned-phase.js';
import type { Portfolio, Proposal } from '../../portfolio/portfolio.js';

/** What is planned on one rung. Weeks are infinite where there are no dates. */
interface RungPhases {
  readonly planned: boolean;
  readonly firstStart: Week;
  /** Some phase on it has a gate. */
  readonly gated: boolean;
  /** First week after the first of these that ends. */
  readonly firstGatedEnd: Week;
}

/** A gate counts with a threshold and somebody who decides (SEQ-08). */
function isGate(gate: Gate | null | undefined): boolean {
  return Boolean(gate?.decider?.trim() && (gate.threshold?.trim() || gate.thresholds?.length));
}

function earliest(weeks: readonly (Week | null)[]): Week {
  return weeks.reduce<Week>(
    (first, week) => (week === null ? first : Math.min(first, week)),
    Number.POSITIVE_INFINITY,
  );
}

function summarise(phases: readonly PlannedPhase[], rung: Rung): RungPhases {
  const own = phases.filter(({ written }) => written.rung === rung);
  const gated = own.filter(({ written }) => isGate(written.gate));
  return {
    planned: own.length > 0,
    firstStart: earliest(own.map(({ start }) => start)),
    gated: gated.length > 0,
    firstGatedEnd: earliest(gated.map(endOf)),
  };
}

/** Every phase on a rung asks what the whole plan has on the others, so the plan is added up once. */
const summaries = new WeakMap<Portfolio, ReadonlyMap<Rung, RungPhases>>();

function ofPlan(portfolio: Portfolio): ReadonlyMap<Rung, RungPhases> {
  const known = summaries.get(portfolio);
  if (known) return known;
  const phases = portfolio.counted.flatMap((proposal) => proposal.phases);
  const made = new Map(RUNGS.map((rung) => [rung, summarise(phases, rung)]));
  summaries.set(portfolio, made);
  return made;
}

/** What a proposal can build on: what the plan has on a rung, and what it has itself. */
export function plannedOn(rung: Rung, portfolio: Portfolio, proposal: Proposal): RungPhases {
  const own = summarise(proposal.phases, rung);
  const plan = ofPlan(portfolio).get(rung) ?? own;
  return {
    planned: plan.planned || own.planned,
    firstStart: Math.min(plan.firstStart, own.firstStart),
    gated: plan.gated || own.gated,
    firstGatedEnd: Math.min(plan.firstGatedEnd, own.firstGatedEnd),
  };
}

/** Webcare has been in order for long enough: it met its gate in that many quarters. */
export function webcareInOrder({ plan, settings }: Portfolio): boolean {
  return (plan.facts?.webcare?.gateMetQuarters ?? 0) >= settings['ladder.webcareQuarters'];
}

/**
 * First week in which webcare of the plan is in order: some quarters after the first phase on that rung with a gate.
 * Undefined: there is no such phase; infinite: it has no dates.
 */
export function webcareReady(portfolio: Portfolio, proposal: Proposal): Week | undefined {
  const { gated, firstGatedEnd } = plannedOn('webcare', portfolio, proposal);
  return gated ? firstGatedEnd + portfolio.settings['ladder.webcareQuarters'] * PERIOD_WEEKS : undefined;
}

/** Since before anybody wrote it down. */
function isLongThere(rung: Rung, portfolio: Portfolio): boolean {
  if (rung === 'webcare') return webcareInOrder(portfolio);
  return rung === 'community' && portfolio.plan.facts?.community?.running === true;
}

/** First week of the quarter in which webcare began to run; infinite when that is not recorded. */
function webcareSince({ grid, plan: { facts } }: Portfolio): Week {
  const since = facts?.webcare?.runningSince;
  const quarter = since ? periodIndex(grid, since) : undefined;
  return quarter === undefined ? Number.POSITIVE_INFINITY : quarter * PERIOD_WEEKS;
}

/** First week of a rung: since when it runs, else where it is planned first; infinite when it does not come. */
export function startOfRung(portfolio: Portfolio, proposal: Proposal, rung: Rung): Week {
  if (isLongThere(rung, portfolio)) return Number.NEGATIVE_INFINITY;
  const { firstStart } = plannedOn(rung, portfolio, proposal);
  return rung === 'webcare' ? Math.min(firstStart, webcareSince(portfolio)) : firstStart;
}
