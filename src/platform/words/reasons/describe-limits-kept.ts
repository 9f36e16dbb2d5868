import { aboveCeiling, type AboveCeiling, type SequenceResult } from '../../../planning/index.js';
import type { FindingNames } from '../findings/finding-words.js';
import { format } from '../format.js';
import type { Language } from '../language.js';
import { words } from '../words.js';

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

/**
 * What a sequence keeps to and what it passes, where "every limit" would say too much: a profile can let departments pass
 * their ceiling or have limits of its own, and an emergency jump passes what it must. Undefined where every limit is kept.
 */
export function describeLimitsKept(
  result: Pick<SequenceResult, 'status' | 'profile' | 'certificate'>,
  names: FindingNames,
  language: Language,
): string | undefined {
  const { status, profile } = result;
  const own = Object.keys(profile.settings).length > 0;
  const above = status === 'infeasible' ? [] : aboveCeiling(result);
  if (status === 'infeasible' || (!own && above.length === 0)) return undefined;
  const { kept } = words(language).sequencePage;
  const yes = (holds: boolean): string => (holds ? 'yes' : 'no');
  const limits = kept.limits({
    own: yes(own),
    but: yes(above.length > 0),
    best: yes(status === 'optimal'),
  });
  if (above.length === 0) return limits;
  const where = whereText(above, names, language);
  const percent = format(language).percent(profile.ceilingPercent / 100);
  return `${limits} ${profile.ceilingPercent > 100 ? kept.allowed({ percent, where }) : kept.jump({ where })}`;
}
