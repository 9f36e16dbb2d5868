import { recorded } from '../recorded.js';
import type { Rule } from '../rule.js';
import { forService } from './for-service.js';

/**
 * The tool is chosen after the goal: first what has to be known, then which functions (monitoring, webcare, campaign)
 * that takes, then a trial. One tool rarely covers all. Source: S3 (title of recommendation 2), W21; check D.
 */
export const rec2: Rule = {
  id: 'REC-2',
  severities: ['warning'],
  source: 'S3; W21; D',
  settings: [],
  check: forService(({ plan: { facts } }) => {
    const chosen = facts?.toolChosenAfterGoal;
    return chosen ? [] : [{ code: 'REC-2', severity: 'warning', scope: 'plan', facts: recorded(chosen) }];
  }),
};
