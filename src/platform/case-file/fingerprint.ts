import { createHash } from 'node:crypto';
import type { PlanningCase, Starts } from '../../planning/index.js';
import { writeCase } from './write-case.js';

/**
 * SHA-256, in hexadecimal, of everything a plan document is made from: the case in its canonical form, and the dates it
 * is about. Another fingerprint means another plan.
 * @param starts computed dates; left out when the document is about the dates that were asked for
 */
export function fingerprintOf(planningCase: PlanningCase, starts?: Starts): string {
  const dates = starts ? JSON.stringify([...starts]) : 'as asked';
  return createHash('sha256')
    .update(writeCase(planningCase, 'json'))
    .update('\n')
    .update(dates)
    .digest('hex');
}
