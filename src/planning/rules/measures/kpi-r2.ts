import { isCustomerFacing } from '../../pilots/kpi-catalogue.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import { aboutPilot, perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';
import { kpisOf } from './kpis-of.js';

/** Approved or conditional, or forced into the plan. */
function isEligible({ counted, assessment: { verdict } }: Proposal): boolean {
  return counted || verdict === 'approved' || verdict === 'conditional';
}

/**
 * Every eligible pilot measures something at the customer in one of its phases: the end is customer-centred thinking.
 * Source: S1-10; list D.
 */
export const kpiR2: Rule = {
  id: 'KPI-R2',
  severities: ['tip'],
  source: 'D of S1-10',
  settings: [],
  check: perPilot((proposal) => {
    const kpis = [...new Set(proposal.pilot.phases.flatMap(kpisOf))];
    if (!isEligible(proposal) || kpis.some(isCustomerFacing)) return undefined;
    return { code: 'KPI-R2', severity: 'tip', ...aboutPilot(proposal), facts: { kpis } };
  }),
};
