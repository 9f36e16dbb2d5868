import type { Finding } from '../../kernel/finding.js';
import type { ReadinessStatus } from '../../organisation/plan-facts.js';
import type { Portfolio } from '../../portfolio/portfolio.js';
import type { Rule } from '../rule.js';
import { rec1 } from './rec-1.js';
import { rec2 } from './rec-2.js';
import { rec3 } from './rec-3.js';
import { rec4 } from './rec-4.js';
import { rec5 } from './rec-5.js';
import { rec6 } from './rec-6.js';
import { rec7 } from './rec-7.js';
import { rec8 } from './rec-8.js';
import { rec9 } from './rec-9.js';

/** The nine recommendations for service organisations, in their order. */
export const RECOMMENDATIONS: readonly Rule[] = [rec1, rec2, rec3, rec4, rec5, rec6, rec7, rec8, rec9];

export interface RecommendationStatus {
  /** REC-1..REC-9. */
  readonly id: string;
  readonly status: ReadinessStatus['status'];
  /** What is still open in the plan; empty when met or not applicable. */
  readonly findings: readonly Finding[];
}

/** How the plan stands with each recommendation; for other than service organisations they do not apply. */
export function recommendationStatuses(portfolio: Portfolio): readonly RecommendationStatus[] {
  return RECOMMENDATIONS.map(({ id, check }) => {
    if (!portfolio.organisation.service) return { id, status: 'not-applicable', findings: [] };
    const findings = check(portfolio).filter(({ scope }) => scope === 'plan');
    return { id, status: findings.length === 0 ? 'met' : 'open', findings };
  });
}
