import { recorded } from '../recorded.js';
import type { Rule } from '../rule.js';
import { forService } from './for-service.js';

/**
 * Webcare is done by people with experience in customer service, mixed with work on the phone and without a separate
 * service island. Source: S3 (title of recommendation 8), W22, W24.
 */
export const rec8: Rule = {
  id: 'REC-8',
  severities: ['warning'],
  source: 'S3; W22; W24',
  settings: [],
  check: forService(({ plan: { facts } }) => {
    const staffed = facts?.serviceStaffInWebcare;
    return staffed ? [] : [{ code: 'REC-8', severity: 'warning', scope: 'plan', facts: recorded(staffed) }];
  }),
};
