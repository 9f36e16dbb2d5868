import { isCustomerFacing } from '../../pilots/kpi-catalogue.js';
import type { Rule } from '../rule.js';

/**
 * The programme has a goal, and at least one long-term goal is measured at the customer: the end is customer-centred
 * thinking, not technology. Source: S1-10.
 */
export const por08: Rule = {
  id: 'POR-08',
  severities: ['warning'],
  source: 'S1-10',
  settings: [],
  check: ({ organisation }) => {
    const goal = Boolean(organisation.goal?.trim());
    const measured = (organisation.goals ?? []).some(({ kpi }) => kpi !== undefined && isCustomerFacing(kpi));
    if (goal && measured) return [];
    const code = goal ? 'POR-08.measure' : measured ? 'POR-08.goal' : 'POR-08.both';
    return [{ code, severity: 'warning', scope: 'plan', facts: {} }];
  },
};
