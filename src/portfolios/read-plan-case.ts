import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { readOrganisationRevision } from '../organisations/index.js';
import { readPilotsRevision, readProgressRevision, readSharedRevision } from '../pilots/index.js';
import type { CarriedPhase, PlanningCase } from '../planning/index.js';
import { NotFound } from '../platform/database/index.js';
import { carriedFrom } from './several/carried-from.js';
import { foreignWaits } from './several/foreign-waits.js';
import { allLinks, inOrder, isIn } from './several/plan-order.js';
import { readShared, type Shared } from './several/read-shared.js';
import { writtenCase } from './several/written-case.js';
import type { PlanRow } from './store/plan.entity.js';
import { placed, PlanStore, type PlanPlace } from './store/plan.store.js';
import { PlanTextStore } from './store/plan-text.store.js';
import { ProfileStore } from './store/profile.store.js';
import { readLatestSequence } from './stored-sequence.js';

export interface PlanCase {
  readonly plan: Pick<PlanRow, 'id' | 'name' | 'position' | 'version' | 'updatedAt' | 'data'>;
  readonly planningCase: PlanningCase;
}

interface Found {
  readonly plan: PlanRow;
  /** Every plan of the organisation. */
  readonly rows: readonly PlanRow[];
}

async function findPlan(em: EntityManager, { organisationId, plan: number }: PlanPlace): Promise<Found> {
  const rows = await new PlanStore(em).list(organisationId);
  const plan = placed(rows, number);
  if (!plan) throw new NotFound('plan', organisationId);
  return { plan, rows };
}

/** Everything a plan is computed from, read in one transaction. */
export async function readPlanCase(em: EntityManager, access: PlanPlace): Promise<PlanCase> {
  const found = await findPlan(em, access);
  const shared = await readShared(em, access.organisationId);
  const carried = await readCarried(em, shared, found);
  return { plan: found.plan, planningCase: await writtenCase(em, shared, { ...found, carried }) };
}

/** What runs on into a plan from those before it, of which each sees what runs on into itself. */
async function readCarried(
  em: EntityManager,
  shared: Shared,
  { plan, rows }: Found,
): Promise<readonly CarriedPhase[]> {
  let carried: readonly CarriedPhase[] = [];
  for (const row of inOrder(rows)) {
    if (row.id === plan.id) break;
    const planningCase = await writtenCase(em, shared, { plan: row, rows, carried });
    const sequence = await readLatestSequence(em, row, row.id);
    const basis = await basisOf(em, { plan: row, rows }, carried);
    const holds = sequence?.basis === basis && sequence.result.status !== 'infeasible';
    const starts = holds ? sequence.result.starts : undefined;
    carried = [...carried, ...carriedFrom(row.name, planningCase, starts)];
  }
  return carried;
}

/** Short texts that stand for what a plan is computed from; far cheaper than reading it all. */
export interface PlanRevision {
  readonly planId: string;
  /** Differs whenever the organisation, its departments, the plan, its pilots or what runs on into it differ. */
  readonly basis: string;
  /** Differs whenever the verdict by hand or the reason for a C without pilots did, which moves no date. */
  readonly verdictChanges: number;
  /** Differs whenever something happened to a pilot of this plan that runs: dates follow it, and no sequence is out of date by it. */
  readonly progress: string;
  /** Differs whenever something else is shared of what customers said. */
  readonly shared: string;
  /** The latest computed sequence. */
  readonly sequenceId: string | null;
  /** Differs whenever a profile does. A sequence keeps the one it was computed with, so it stays up to date. */
  readonly profiles: string;
  /** Differs whenever somebody wrote in the document, which moves no date either. */
  readonly texts: string;
  /** Differs whenever another plan whose pilots run on into this one, or one of those, is called otherwise. */
  readonly others: string;
}

async function basisOf(
  em: EntityManager,
  { plan, rows }: Found,
  carried: readonly CarriedPhase[],
): Promise<string> {
  const { organisationId, data } = plan;
  const organisation = await readOrganisationRevision(em, organisationId);
  const pilots = await readPilotsRevision(em, organisationId, isIn(plan, rows));
  // What the other plan and its pilots are called moves no date.
  const waits = foreignWaits(allLinks(rows), isIn(plan, rows), carried);
  const others = [
    ...(carried.length === 0 ? [] : [carried.map(({ plan: _, title: __, ...felt }) => felt)]),
    ...(waits.length === 0 ? [] : [waits]),
  ];
  return createHash('sha256')
    .update(
      JSON.stringify([plan.id, plan.version - (data.verdictChanges ?? 0), organisation, pilots, ...others]),
    )
    .digest('hex');
}

export async function readPlanRevision(em: EntityManager, access: PlanPlace): Promise<PlanRevision> {
  const { organisationId } = access;
  const found = await findPlan(em, access);
  const { plan, rows } = found;
  // The first plan sees nothing of others, so it need not read them.
  const isFirst = inOrder(rows)[0]?.id === plan.id;
  const carried = isFirst ? [] : await readCarried(em, await readShared(em, organisationId), found);
  return {
    planId: plan.id,
    basis: await basisOf(em, found, carried),
    verdictChanges: plan.data.verdictChanges ?? 0,
    progress: await readProgressRevision(em, organisationId, isIn(plan, rows)),
    shared: await readSharedRevision(em, organisationId),
    sequenceId: await new PlanStore(em).findLatestSequenceId(organisationId, plan.id),
    profiles: await new ProfileStore(em).revision(organisationId),
    texts: await new PlanTextStore(em).revision(organisationId, plan.id),
    others: carried.map(({ plan: name, title }) => `${name} ${title}`).join('\n'),
  };
}
