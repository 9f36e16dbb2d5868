import {
  aboveCeiling,
  type AboveCeiling,
  type SequenceResult,
  type Violation,
} from '../../../planning/index.js';
import type { FindingNames } from '../findings/finding-words.js';
import { format } from '../format.js';
import type { Language } from '../language.js';
import { words } from '../words.js';
import { describeViolation } from './describe-reason.js';

/** Passages of what has begun that are told before the rest is counted. */
const PAST_TOLD = 3;

/** Departments that are named before the rest is counted; the table of heat has them all. */
const NAMED = 6;

function whereText(above: readonly AboveCeiling[], names: FindingNames, language: Language): string {
  const { kept } = words(language).sequencePage;
  const f = format(language);
  const rest = above.length - NAMED;
  const named = above.slice(0, NAMED).map(({ department, periods }) =>
    kept.where({
      department: names.department(department),
      quarters: f.list(periods.map((period) => f.quarter(period))),
    }),
  );
  return [...named, ...(rest > 0 ? [kept.more({ count: rest })] : [])].join('; ');
}

/** What has begun and passes a limit by itself, the first few. */
function pastText(past: readonly Violation[], names: FindingNames, language: Language): readonly string[] {
  const { kept } = words(language).sequencePage;
  const told = past.slice(0, PAST_TOLD).map((violation) => describeViolation(violation, names, language));
  const more = past.length - told.length;
  return [...told, ...(more > 0 ? [kept.morePast({ count: more })] : [])];
}

/**
 * What a sequence keeps to and what it passes, where "every limit" would say too much: a profile can let departments pass
 * their ceiling or have limits of its own, and an emergency jump passes what it must. Undefined where every limit is kept.
 */
export function describeLimitsKept(
  result: Pick<SequenceResult, 'status' | 'profile' | 'certificate' | 'past'>,
  names: FindingNames,
  language: Language,
): string | undefined {
  const { status, profile, past = [] } = result;
  const own = Object.keys(profile.settings).length > 0;
  const above = status === 'infeasible' ? [] : aboveCeiling(result);
  if (status === 'infeasible' || (!own && above.length === 0 && past.length === 0)) return undefined;
  const { kept } = words(language).sequencePage;
  const yes = (holds: boolean): string => (holds ? 'yes' : 'no');
  const limits = kept.limits({
    own: yes(own),
    but: above.length > 0 ? (past.length > 0 ? 'both' : 'ceiling') : past.length > 0 ? 'past' : 'none',
    best: yes(status === 'optimal'),
  });
  const history = pastText(past, names, language);
  if (above.length === 0) return [limits, ...history].join(' ');
  const where = whereText(above, names, language);
  const percent = format(language).percent(profile.ceilingPercent / 100);
  const passed = profile.ceilingPercent > 100 ? kept.allowed({ percent, where }) : kept.jump({ where });
  return [limits, passed, ...history].join(' ');
}
