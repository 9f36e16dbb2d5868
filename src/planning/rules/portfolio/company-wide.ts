import { exceeds } from '../../kernel/numbers.js';
import type { Portfolio } from '../../portfolio/portfolio.js';

/** More than half of the departments at once. One department alone is not a company: its own limits say enough. */
export function isCompanyWide(hit: readonly string[], { departments, settings }: Portfolio): boolean {
  return hit.length > 1 && exceeds(hit.length, departments.size * settings['bigBang.departmentShare']);
}
