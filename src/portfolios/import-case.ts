import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { addOrganisation, type AddedOrganisation, type OrganisationDetails } from '../organisations/index.js';
import { addPilots } from '../pilots/index.js';
import type { PlanningCase } from '../planning/index.js';
import { ProfileStore } from './store/profile.store.js';
import { PlanStore } from './store/plan.store.js';

/**
 * Stores a whole case as a new organisation with one plan, inside the caller's transaction: all of it or nothing.
 * The case must have passed the case file's checks.
 */
export async function importCase(
  em: EntityManager,
  planningCase: PlanningCase,
  now: string,
  details: OrganisationDetails = {},
): Promise<AddedOrganisation> {
  const added = await addOrganisation(em, planningCase.organisation, now, details);
  const { organisationId } = added;
  const { profiles = [], ...plan } = planningCase.plan;
  await addPilots(em, organisationId, planningCase.pilots, now);
  await new PlanStore(em).add({
    id: randomUUID(),
    organisationId,
    name: yearsOf(planningCase),
    position: 0,
    data: { plan, links: planningCase.links },
    version: 1,
    createdAt: now,
    updatedAt: now,
  });
  const store = new ProfileStore(em);
  for (const profile of profiles) await store.add({ id: randomUUID(), organisationId }, profile, now);
  return added;
}

/** "2026–2027": the calendar years that the plan's quarters touch. */
function yearsOf(planningCase: PlanningCase): string {
  const years = planningCase.plan.periods.map(({ id }) => id.slice(0, 4));
  const first = years[0] ?? planningCase.plan.start.slice(0, 4);
  const last = years.at(-1) ?? first;
  return first === last ? first : `${first}–${last}`;
}
