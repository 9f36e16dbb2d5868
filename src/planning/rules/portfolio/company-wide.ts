import { exceeds, round } from '../../kernel/numbers.js';
import type { Portfolio } from '../../portfolio/portfolio.js';

/** How many departments may be hit at once without it being a big bang; always at least one. */
export function mostAtOnce({ departments, settings }: Portfolio): number {
  return Math.max(1, Math.floor(round(departments.size * settings['bigBang.departmentShare'], 6)));
}

/** More than half of the departments at once. One department alone is not a company: its own limits say enough. */
export function isCompanyWide(hit: readonly string[], { departments, settings }: Portfolio): boolean {
  return hit.length > 1 && exceeds(hit.length, departments.size * settings['bigBang.departmentShare']);
}
