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
 * certificate is that of the profile. Where what has begun passes it, that is said by itself.
 */
export function aboveCeiling({
  certificate,
  profile,
  past = [],
}: Pick<SequenceResult, 'certificate' | 'profile' | 'past'>): readonly AboveCeiling[] {
  const isPast = (department: string, period: PeriodId): boolean =>
    past.some(
      ({ code, facts }) => code === 'ceiling' && facts.department === department && facts.period === period,
    );
  const above = certificate.departments.filter(
    ({ department, period, heat, ceiling }) =>
      exceeds(heat, (ceiling * 100) / profile.ceilingPercent) && !isPast(department, period),
  );
  return [...new Set(above.map(({ department }) => department))].map((department) => ({
    department,
    periods: above.filter((row) => row.department === department).map(({ period }) => period),
  }));
}
