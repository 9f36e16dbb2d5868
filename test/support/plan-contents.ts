import { assemblePortfolio, sequencePortfolio, type PlanningCase } from '../../src/planning/index.js';
import type { PlanContent } from '../../src/rendering/index.js';

export const PLAN_META = { version: '1', status: 'draft', date: '2026-01-05', owner: 'I. Verhagen' } as const;

/** A plan on computed dates, as its first version. */
export function sequencedContent(planningCase: PlanningCase): PlanContent {
  const sequence = sequencePortfolio(assemblePortfolio(planningCase), { profile: 'balanced', work: 0 });
  return { case: planningCase, starts: sequence.starts, sequence, meta: PLAN_META };
}
