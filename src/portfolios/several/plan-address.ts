import type { EntityManager } from 'typeorm';
import type { OrganisationAccess } from '../../accounts/index.js';
import { planAddress } from '../../organisations/index.js';
import type { PlanRow } from '../store/plan.entity.js';
import { isMain, numberOf, PlanStore } from '../store/plan.store.js';

/** The part of an address that leads to this plan: the organisation's own one for the plan that everybody begins with. */
export function addressIn(slug: string, plan: Pick<PlanRow, 'position' | 'data'>): string {
  return planAddress(isMain(plan) ? { slug } : { slug, plan: numberOf(plan) });
}

/** A plan as an address leads to it. */
interface PlanAddress extends Required<Pick<OrganisationAccess, 'slug' | 'plan'>> {
  readonly name: string;
}

/** Every plan of an organisation, in the order in which they were made. */
export async function listPlanAddresses(
  em: EntityManager,
  { organisationId, slug }: Pick<OrganisationAccess, 'organisationId' | 'slug'>,
): Promise<readonly PlanAddress[]> {
  const rows = await new PlanStore(em).list(organisationId);
  return rows.map((row) => ({ slug: addressIn(slug, row), plan: numberOf(row), name: row.name }));
}
