import { recorded } from '../recorded.js';
import type { Rule } from '../rule.js';
import { forService } from './for-service.js';

/**
 * Departments share what they hear: every kind of signal has a route, an idea goes to the product manager at once, a
 * trend to all who it concerns. Source: S3.
 */
export const rec5: Rule = {
  id: 'REC-5',
  severities: ['warning'],
  source: 'S3',
  settings: [],
  check: forService(({ plan: { facts } }) => {
    const routed = facts?.signalRouting;
    return routed ? [] : [{ code: 'REC-5', severity: 'warning', scope: 'plan', facts: recorded(routed) }];
  }),
};
