import type { Rule } from '../rule.js';
import { forService } from './for-service.js';

/**
 * The customer journey decides on the platforms: each one belongs to a moment at which customers really are there.
 * Source: S3 (title of recommendation 3); check D.
 */
export const rec3: Rule = {
  id: 'REC-3',
  severities: ['warning'],
  source: 'S3; D',
  settings: [],
  check: forService(({ plan: { facts } }) => {
    const platforms = facts?.platforms ?? [];
    if (platforms.length === 0)
      return [{ code: 'REC-3.none', severity: 'warning', scope: 'plan', facts: {} }];
    const unlinked = platforms.filter(({ journeyMoment }) => !journeyMoment?.trim()).map(({ name }) => name);
    if (unlinked.length === 0) return [];
    return [{ code: 'REC-3.unlinked', severity: 'warning', scope: 'plan', facts: { platforms: unlinked } }];
  }),
};
