import type { EntityManager } from 'typeorm';
import { assertMay, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { takeTurn } from '../../organisations/index.js';
import { readProposals } from '../../pilots/index.js';
import { Conflict, NotFound, type Database } from '../../platform/database/index.js';
import type { PlanData, PlanRow } from '../store/plan.entity.js';
import { FIRST_PLAN, isMain, numberOf, placed, PlanStore } from '../store/plan.store.js';
import { isTaken } from './new-plan.js';
import { isIn } from './plan-order.js';

/** One of the plans, as the page was made from it. */
export interface PlanAt {
  readonly number: number;
  readonly version: number;
}

interface Turn {
  readonly em: EntityManager;
  readonly store: PlanStore;
  readonly rows: readonly PlanRow[];
  readonly row: PlanRow;
  readonly at: string;
}

/** @throws NotAllowed, NotFound, and Conflict when the plan was changed since the page was made */
async function changing<Answer>(
  database: Database,
  access: OrganisationAccess,
  { number, version }: PlanAt,
  now: Date,
  work: (turn: Turn) => Promise<Answer>,
): Promise<Answer> {
  assertMay(access, 'make-plan');
  const { organisationId } = access;
  const at = now.toISOString();
  return database.write(async (em) => {
    await takeTurn(em, organisationId, at);
    const store = new PlanStore(em);
    const rows = await store.list(organisationId);
    const row = placed(rows, number);
    if (!row) throw new NotFound('plan', String(number));
    if (row.version !== version) throw new Conflict('plan', row.id, version);
    return work({ em, store, rows, row, at });
  });
}

/** A name and a place among the plans move no date, so no sequence is out of date by them. */
function unmoved(data: PlanData, by = 1): PlanData {
  return { ...data, verdictChanges: (data.verdictChanges ?? 0) + by };
}

/** @throws NotAllowed, NotFound, Conflict */
export async function renamePlan(
  database: Database,
  access: OrganisationAccess,
  { name, ...plan }: PlanAt & { readonly name: string },
  now: Date,
): Promise<'kept' | 'name-taken'> {
  return changing(database, access, plan, now, async ({ em, store, rows, row, at }) => {
    if (isTaken(rows, name, row.id)) return 'name-taken';
    if (row.name === name) return 'kept';
    await store.change(row, { name, data: unmoved(row.data), updatedAt: at });
    await recordAudit(em, {
      who: access,
      at,
      action: 'plan-renamed',
      subject: { kind: 'plan', id: row.id, name },
      before: { name: row.name },
      after: { name },
    });
    return 'kept';
  });
}

/**
 * Makes this the plan that everybody begins with and that new proposals come into. Each plan keeps its own pilots.
 * @throws NotAllowed, NotFound, Conflict
 */
export async function makeMain(
  database: Database,
  access: OrganisationAccess,
  plan: PlanAt,
  now: Date,
): Promise<void> {
  await changing(database, access, plan, now, async ({ em, store, rows, row, at }) => {
    const main = rows.find(isMain);
    if (!main || main.id === row.id) return;
    const within = isIn(main, rows);
    // What is still being written stays in the plan that it was begun in.
    const pilots = (await readProposals(em, access))
      .map(({ pilot: { id } }) => id)
      .filter((code) => within(code));
    await store.change(main, { data: { ...unmoved(main.data), pilots }, updatedAt: at });
    const { pilots: _, ...data } = row.data;
    // The address without a number was the other plan's a moment ago: no form that was filled in there is taken for one
    // about this plan.
    const by = Math.max(1, main.version + 1 - row.version);
    await store.change(row, { data: unmoved(data, by), updatedAt: at });
    await store.skip(row, by - 1);
    await recordAudit(em, {
      who: access,
      at,
      action: 'plan-main',
      subject: { kind: 'plan', id: row.id, name: row.name },
      before: { name: main.name },
      after: { name: row.name },
    });
  });
}

export type RemovedPlan = 'removed' | 'in-use' | 'has-versions';

/** Without pilots, and neither the plan that everybody begins with nor the one whose quarters hours are written in. */
export function canBeRemoved(plan: Pick<PlanRow, 'position' | 'data'>): boolean {
  return numberOf(plan) !== FIRST_PLAN && plan.data.pilots?.length === 0;
}

/**
 * Takes away a plan that was made by mistake: without pilots, and of which no version was kept.
 * @param hasVersions whether something was kept of it
 * @throws NotAllowed, NotFound, Conflict
 */
export async function removePlan(
  database: Database,
  access: OrganisationAccess,
  {
    hasVersions,
    ...plan
  }: PlanAt & { readonly hasVersions: (em: EntityManager, planId: string) => Promise<boolean> },
  now: Date,
): Promise<RemovedPlan> {
  return changing(database, access, plan, now, async ({ em, store, row, at }) => {
    if (!canBeRemoved(row)) return 'in-use';
    if (await hasVersions(em, row.id)) return 'has-versions';
    await store.remove(row);
    await recordAudit(em, {
      who: access,
      at,
      action: 'plan-removed',
      subject: { kind: 'plan', id: row.id, name: row.name },
    });
    return 'removed';
  });
}
