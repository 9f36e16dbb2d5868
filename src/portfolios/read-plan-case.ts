import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { OrganisationAccess } from '../accounts/index.js';
import { readOrganisation, readOrganisationRevision } from '../organisations/index.js';
import {
  readPilots,
  readPilotsRevision,
  readProgressRevision,
  readSharedRevision,
  withSharedSuccesses,
} from '../pilots/index.js';
import { applyChange, askedLater, makeGrid, type PlanningCase } from '../planning/index.js';
import { NotFound } from '../platform/database/index.js';
import { withPlannerChoices } from './planner-dates.js';
import type { PlanRow } from './store/plan.entity.js';
import { PlanStore } from './store/plan.store.js';
import { planTextsOf, PlanTextStore } from './store/plan-text.store.js';
import { profileOf, ProfileStore } from './store/profile.store.js';

type Tenant = Pick<OrganisationAccess, 'organisationId'>;

export interface PlanCase {
  readonly plan: Pick<PlanRow, 'id' | 'name' | 'version' | 'updatedAt' | 'data'>;
  readonly planningCase: PlanningCase;
}

async function currentPlan(em: EntityManager, organisationId: string): Promise<PlanRow> {
  const plan = await new PlanStore(em).findCurrent(organisationId);
  if (!plan) throw new NotFound('plan', organisationId);
  return plan;
}

/** Everything a plan is computed from, read in one transaction. */
export async function readPlanCase(em: EntityManager, access: Tenant): Promise<PlanCase> {
  const plan = await currentPlan(em, access.organisationId);
  const { organisationId } = access;
  const described = await readOrganisation(em, organisationId);
  const organisation = await withSharedSuccesses(em, organisationId, described);
  const proposals = await readPilots(em, organisationId);
  const profiles = (await new ProfileStore(em).findAll(access.organisationId)).map(profileOf);
  const texts = planTextsOf(await new PlanTextStore(em).list(access.organisationId, plan.id));
  const own = {
    ...plan.data.plan,
    ...(profiles.length > 0 ? { profiles } : {}),
    ...(texts ? { texts } : {}),
  };
  // A proposal that was given back is not among the pilots; what waits for it waits again when it returns.
  const known = new Set(proposals.map(({ id }) => id));
  const links = plan.data.links.filter(({ before, after }) => known.has(before[0]) && known.has(after[0]));
  const written = { organisation, plan: own, pilots: proposals, links };
  const changed = (plan.data.changes ?? []).reduce(applyChange, written);
  const { start, periods, leerpauze } = changed.plan;
  const grid = makeGrid(
    start,
    periods.map(({ id }) => id),
  );
  const planned = withPlannerChoices(changed.pilots, plan.data);
  const pilots = planned.map((pilot) => askedLater(grid, pilot, leerpauze));
  return { plan, planningCase: { ...changed, pilots } };
}

/** Short texts that stand for what a plan is computed from; far cheaper than reading it all. */
export interface PlanRevision {
  readonly planId: string;
  /** Differs whenever the organisation, its departments, its proposals or the plan differ. */
  readonly basis: string;
  /** Differs whenever the verdict by hand or the reason for a C without pilots did, which moves no date. */
  readonly verdictChanges: number;
  /** Differs whenever something happened to a pilot that runs: dates follow it, and no sequence is out of date by it. */
  readonly progress: string;
  /** Differs whenever something else is shared of what customers said. */
  readonly shared: string;
  /** The latest computed sequence. */
  readonly sequenceId: string | null;
  /** Differs whenever a profile does. A sequence keeps the one it was computed with, so it stays up to date. */
  readonly profiles: string;
  /** Differs whenever somebody wrote in the document, which moves no date either. */
  readonly texts: string;
}

export async function readPlanRevision(em: EntityManager, access: Tenant): Promise<PlanRevision> {
  const plan = await currentPlan(em, access.organisationId);
  const organisation = await readOrganisationRevision(em, access.organisationId);
  const pilots = await readPilotsRevision(em, access.organisationId);
  const { verdictChanges = 0 } = plan.data;
  const basis = createHash('sha256')
    .update(JSON.stringify([plan.id, plan.version - verdictChanges, organisation, pilots]))
    .digest('hex');
  const sequenceId = await new PlanStore(em).findLatestSequenceId(access.organisationId, plan.id);
  const profiles = await new ProfileStore(em).revision(access.organisationId);
  const texts = await new PlanTextStore(em).revision(access.organisationId, plan.id);
  const progress = await readProgressRevision(em, access.organisationId);
  const shared = await readSharedRevision(em, access.organisationId);
  return { planId: plan.id, basis, verdictChanges, progress, shared, sequenceId, profiles, texts };
}
