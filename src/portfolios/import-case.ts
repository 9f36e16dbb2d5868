import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { addOrganisation, type AddedOrganisation, type OrganisationDetails } from '../organisations/index.js';
import { addPilots } from '../pilots/index.js';
import { TEXT_SLOTS, type PlanningCase, type OwnTexts } from '../planning/index.js';
import { PlanTextStore } from './store/plan-text.store.js';
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
  const { profiles = [], texts = {}, ...plan } = planningCase.plan;
  await addPilots(em, organisationId, planningCase.pilots, now);
  const planId = randomUUID();
  await new PlanStore(em).add({
    id: planId,
    organisationId,
    name: yearsOf(planningCase),
    position: 0,
    data: { plan, links: planningCase.links },
    version: 1,
    createdAt: now,
    updatedAt: now,
  });
  await addTexts(em, { organisationId, planId }, texts, now);
  const store = new ProfileStore(em);
  for (const profile of profiles) await store.add({ id: randomUUID(), organisationId }, profile, now);
  return added;
}

async function addTexts(
  em: EntityManager,
  key: { readonly organisationId: string; readonly planId: string },
  texts: OwnTexts,
  now: string,
): Promise<void> {
  const store = new PlanTextStore(em);
  for (const slot of TEXT_SLOTS) {
    const given = texts[slot];
    if (!given) continue;
    const by = { updatedAt: now, updatedBy: null, updatedByName: '' };
    const { language, text: body } = given;
    await store.add({ id: randomUUID(), ...key, slot, language, body, version: 1, ...by });
  }
}

/** "2026–2027": the calendar years that the plan's quarters touch. */
function yearsOf(planningCase: PlanningCase): string {
  const years = planningCase.plan.periods.map(({ id }) => id.slice(0, 4));
  const first = years[0] ?? planningCase.plan.start.slice(0, 4);
  const last = years.at(-1) ?? first;
  return first === last ? first : `${first}–${last}`;
}
