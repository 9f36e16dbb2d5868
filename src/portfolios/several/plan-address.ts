import { planAddress } from '../../organisations/index.js';
import type { PlanRow } from '../store/plan.entity.js';
import { isMain, numberOf } from '../store/plan.store.js';

/** The part of an address that leads to this plan: the organisation's own one for the plan that everybody begins with. */
export function addressIn(slug: string, plan: Pick<PlanRow, 'position' | 'data'>): string {
  return planAddress(isMain(plan) ? { slug } : { slug, plan: numberOf(plan) });
}
