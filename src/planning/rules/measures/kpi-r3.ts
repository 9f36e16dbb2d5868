import type { Finding } from '../../kernel/finding.js';
import { findKpi, type Benchmark } from '../../pilots/kpi-catalogue.js';
import type { Phase } from '../../pilots/pilot.js';
import { aboutPhase, perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';
import type { MeasureFacts } from './facts.js';
import { kpisOf } from './kpis-of.js';

/** The only measure whose sources contradict each other about the same years. */
const DISPUTED = 'K-ORG-01';
const YEAR = /\b(19|20)\d\d\b/;

function rangeOf(figures: readonly Benchmark[]): MeasureFacts['KPI-R3'] {
  const dated = figures.flatMap(({ value, year }) => (year === null ? [] : [{ value, year }]));
  const values = dated.map(({ value }) => value);
  const years = dated.map(({ year }) => year);
  return {
    kpi: DISPUTED,
    low: Math.min(...values),
    high: Math.max(...values),
    fromYear: Math.min(...years),
    toYear: Math.max(...years),
  };
}

const RANGE = rangeOf(findKpi(DISPUTED)?.benchmarks ?? []);

function namesYear({ measure }: Phase): boolean {
  return YEAR.test(`${measure?.baseline ?? ''} ${measure?.target ?? ''}`);
}

/**
 * Figures for NPS differ between sources, years and samples: there is no one truth to compare with. A phase that is
 * measured by NPS names the year of its own figure; the tip shows the range. Source: domain.md 9 (W50, W51).
 */
export const kpiR3: Rule = {
  id: 'KPI-R3',
  severities: ['tip'],
  source: 'W50; W51',
  settings: [],
  check: perPilot((proposal): readonly Finding[] =>
    proposal.phases
      .filter(
        ({ written }) =>
          written.status !== 'done' && kpisOf(written).includes(DISPUTED) && !namesYear(written),
      )
      .map(({ number }) => ({
        code: 'KPI-R3',
        severity: 'tip',
        ...aboutPhase(proposal, number),
        facts: RANGE,
      })),
  ),
};
