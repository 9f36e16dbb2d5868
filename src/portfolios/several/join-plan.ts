import type { EntityManager } from 'typeorm';
import type { OrganisationAccess } from '../../accounts/index.js';
import { isMain, PlanStore } from '../store/plan.store.js';

/**
 * A proposal that was begun belongs to the plan of the address that it was begun at, inside the caller's transaction.
 * The main plan has whatever no other plan names, so there is nothing to write there.
 */
export async function joinPlan(
  em: EntityManager,
  access: OrganisationAccess,
  codes: readonly string[],
  updatedAt: string,
): Promise<void> {
  const store = new PlanStore(em);
  const row = await store.get(access);
  if (isMain(row) || codes.length === 0) return;
  const { pilots = [], verdictChanges = 0 } = row.data;
  // A draft moves no date; once it is sent in, the plan is another one because of its pilots.
  const data = { ...row.data, pilots: [...pilots, ...codes], verdictChanges: verdictChanges + 1 };
  await store.change(row, { data, updatedAt });
}
