import { exceeds } from '../../kernel/numbers.js';
import { findKpi } from '../../pilots/kpi-catalogue.js';
import { hasStarted, type PlannedPhase } from '../../pilots/planned-phase.js';
import type { Portfolio } from '../../portfolio/portfolio.js';
import { aboutPhase, perStep } from '../per-pilot.js';
import type { Rule } from '../rule.js';
import { kpisOf } from './kpis-of.js';

/** The measure that needs most time; an organisation's own measure has no known lag. */
function slowestOf(phase: PlannedPhase): { readonly kpi: string; readonly lag: number } | undefined {
  const known = kpisOf(phase.written).flatMap((kpi) => {
    const lag = findKpi(kpi)?.lagWeeks;
    return lag === undefined ? [] : [{ kpi, lag }];
  });
  return known.reduce<(typeof known)[number] | undefined>(
    (slowest, one) => (slowest && slowest.lag >= one.lag ? slowest : one),
    undefined,
  );
}

/** Weeks from the start of a phase to the start of the next; without dates as many as it lasts, and the learning pause. */
function weeksUntil(from: PlannedPhase, to: PlannedPhase, { plan }: Portfolio): number | null {
  if (from.start !== null && to.start !== null) return to.start - from.start;
  return from.weeks === null ? null : from.weeks + (plan.leerpauze ?? 0);
}

/**
 * The gate of a phase can be read in time: its measure shows something some weeks before the next phase starts, so
 * that there is time to decide. Source: domain.md 9 (D; W15: manage by timing and measure).
 */
export const kpiR1: Rule = {
  id: 'KPI-R1',
  severities: ['warning'],
  source: 'D; W15',
  settings: ['measures.decisionWeeks'],
  check: perStep(({ from, to, proposal, portfolio }) => {
    if (!from.written.gate || hasStarted(to)) return undefined;
    const slowest = slowestOf(from);
    const until = weeksUntil(from, to, portfolio);
    const decisionWeeks = portfolio.settings['measures.decisionWeeks'];
    if (!slowest || until === null || !exceeds(slowest.lag, until - decisionWeeks)) return undefined;
    const facts = { ...slowest, weeks: Math.max(0, until - decisionWeeks), decisionWeeks };
    return { code: 'KPI-R1', severity: 'warning', ...aboutPhase(proposal, from.number), facts };
  }),
};
