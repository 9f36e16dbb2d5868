import { exceeds } from '../../kernel/numbers.js';
import type { PlanMetrics } from '../../steering/compare-plans.js';

/** What a scenario is drawn by: each can be read without knowing the others. */
export const SCENARIO_MEASURES = ['pilots', 'firstResult', 'allAboard', 'heat', 'breaches'] as const;
export type ScenarioMeasure = (typeof SCENARIO_MEASURES)[number];

/** The plan and its scenarios below each other, by a few figures beside each other. */
export interface ScenarioBars {
  /** The plan itself first; it has no name. */
  readonly rows: readonly { readonly name?: string; readonly bars: readonly ScenarioBar[] }[];
}

export interface ScenarioBar {
  readonly measure: ScenarioMeasure;
  /** Pilots, weeks, degrees or times; null: it never comes. */
  readonly value: number | null;
  readonly worse: boolean;
}

/** Weeks to the first result that customers see in any C; null where none is promised. */
export function earliestResult({ firstResult }: PlanMetrics): number | null {
  const weeks = Object.values(firstResult).filter((week) => week !== null);
  return weeks.length === 0 ? null : Math.min(...weeks);
}

function valueOf(metrics: PlanMetrics, measure: ScenarioMeasure): number | null {
  if (measure === 'firstResult') return earliestResult(metrics);
  return measure === 'breaches' ? metrics.breaches.length : metrics[measure];
}

function isWorse(measure: ScenarioMeasure, before: PlanMetrics, after: PlanMetrics): boolean {
  const [plan, value] = [valueOf(before, measure), valueOf(after, measure)];
  if (measure === 'pilots') return exceeds(plan ?? 0, value ?? 0);
  // The last of other departments is sooner or later for nobody: then how many there are tells.
  if (measure === 'allAboard' && before.aboard !== after.aboard) return after.aboard < before.aboard;
  return value === null ? plan !== null : plan !== null && exceeds(value, plan);
}

export function scenarioBars(
  plan: PlanMetrics,
  scenarios: readonly { readonly name: string; readonly metrics: PlanMetrics }[],
): ScenarioBars {
  const bars = (metrics: PlanMetrics): readonly ScenarioBar[] =>
    SCENARIO_MEASURES.map((measure) => ({
      measure,
      value: valueOf(metrics, measure),
      worse: isWorse(measure, plan, metrics),
    }));
  return {
    rows: [{ bars: bars(plan) }, ...scenarios.map(({ name, metrics }) => ({ name, bars: bars(metrics) }))],
  };
}
