import type { Portfolio, Starts } from '../../portfolio/portfolio.js';
import type { ConstraintCode, Violation } from '../constraint.js';
import type { Profile } from '../profile.js';
import { checkSequence } from './check-sequence.js';
import { examine } from './placement.js';

/**
 * What has begun is history: where it passes a limit by itself, no sequence can mend that, and none is to blame. Only what
 * comes may not make it worse.
 */

/** Limits that begun phases can pass among themselves; everything else is about phases that can still move. */
const PASSED: readonly ConstraintCode[] = [
  'ceiling',
  'rise',
  'temperature',
  'fte',
  'money',
  'starts',
  'company-starts',
  'hot-start',
];

/** Facts that say how far a limit is passed and because of what, not where. */
const HOW_FAR = ['value', 'limit', 'others', 'before', 'after', 'departments'];

/** As the checker rounds. */
const SAME = 1e-6;

/** The limits that phases which have begun pass with nothing else in the plan. */
export function pastBreaches(portfolio: Portfolio, starts: Starts, profile: Profile): readonly Violation[] {
  const { pilots } = examine(portfolio, starts, profile, {});
  const begun: Starts = new Map(
    [...pilots].map(([id, phases]) => [id, phases.map((phase) => (phase.begun ? phase.start : null))]),
  );
  return checkSequence(portfolio, begun, profile).violations.filter(({ code }) => PASSED.includes(code));
}

function placeOf({ code, facts }: Violation): string {
  const place = Object.entries(facts).filter(([name]) => !HOW_FAR.includes(name));
  return JSON.stringify([code, place]);
}

function valueOf({ facts }: Violation): number {
  return 'value' in facts ? facts.value : 0;
}

/** True for a limit that was passed already, and is passed no further. */
export function isPast(past: readonly Violation[], violation: Violation): boolean {
  const place = placeOf(violation);
  return past.some((each) => placeOf(each) === place && valueOf(violation) <= valueOf(each) + SAME);
}
