import type { DocumentScenario, Portfolio } from '../../src/planning/index.js';
import { planMetrics } from '../../src/planning/index.js';

/** A scenario that is the plan but for these figures. */
export function scenarioLike(
  portfolio: Portfolio,
  name: string,
  changes: Partial<NonNullable<DocumentScenario['metrics']>> = {},
): DocumentScenario & Required<Pick<DocumentScenario, 'metrics'>> {
  return {
    name,
    hypothesis: `Met ${name} blijft het rustig.`,
    state: 'compared',
    metrics: { ...planMetrics(portfolio), ...changes },
  };
}
