import type { Portfolio } from '../../portfolio/portfolio.js';

/**
 * The platform debate, kept as two arguments (S4 and its comments): existing networks reach people where they are and
 * can be linked to the CRM (Wolff); a place of our own brings visitors to our site and gives more grip (Thomas), while
 * control biases what we learn (koningwoning).
 */
export const PLATFORM_ARGUMENTS = ['existing', 'own'] as const;
export type Platform = (typeof PLATFORM_ARGUMENTS)[number];

export interface PlatformChoice {
  /** Null: not chosen, or not recorded. */
  readonly choice: Platform | null;
  /** The organisation is large enough for a place of its own. What is not recorded counts as too few. */
  readonly sizeAllows: boolean;
  /** Null: not recorded. */
  readonly customers: number | null;
  readonly visitors: number | null;
  readonly customersFrom: number;
  readonly visitorsFrom: number;
}

/** What is chosen, and whether the size allows a place of our own: enough customers, or enough expected visitors. */
export function platformChoice({ organisation, plan, settings }: Portfolio): PlatformChoice {
  const { platform: choice = null, expectedVisitorsPerMonth: visitors = null } = plan.facts?.community ?? {};
  const { customers = null } = organisation;
  const customersFrom = settings['ladder.ownPlatformCustomers'];
  const visitorsFrom = settings['ladder.ownPlatformVisitors'];
  return {
    choice,
    sizeAllows: (customers ?? 0) >= customersFrom || (visitors ?? 0) >= visitorsFrom,
    ...{ customers, visitors, customersFrom, visitorsFrom },
  };
}
