import type { PeriodId } from '../kernel/grid.js';
import { exceeds } from '../kernel/numbers.js';
import type { SequenceResult } from './sequence-portfolio.js';

/** A department that gets warmer than its own ceiling, and when. */
export interface AboveCeiling {
  readonly department: string;
  readonly periods: readonly PeriodId[];
}

/**
 * Departments above their own ceiling: a profile may let them pass it, and so may an emergency jump. The ceiling of the
 * certificate is that of the profile.
 */
export function aboveCeiling({
  certificate,
  profile,
}: Pick<SequenceResult, 'certificate' | 'profile'>): readonly AboveCeiling[] {
  const above = certificate.departments.filter(({ heat, ceiling }) =>
    exceeds(heat, (ceiling * 100) / profile.ceilingPercent),
  );
  return [...new Set(above.map(({ department }) => department))].map((department) => ({
    department,
    periods: above.filter((row) => row.department === department).map(({ period }) => period),
  }));
}
