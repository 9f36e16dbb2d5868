import type { EntityManager } from 'typeorm';
import type { OrganisationAccess } from '../accounts/index.js';
import { NotFound } from '../platform/database/index.js';
import { LastUsed } from '../platform/last-used/index.js';
import { readVersion, type PlanVersionData } from '../rendering/index.js';
import type { PlanVersionRow } from './store/plan-version.entity.js';
import { PlanVersionStore } from './store/plan-version.store.js';

/**
 * Versions at hand. With its plan and a logo of 300 kB one takes 0.6 MB (30 pilots) to 1.5 MB (200 pilots), and up to some
 * forty where the row is as large as may be; reading it again takes 8 to 40 ms.
 */
const KEPT = 10;

/** By row. A version never changes, so what was read of one stays true; reading and checking it takes longer than the rest. */
const kept = new LastUsed<PlanVersionData>(KEPT);

function dataOf({ id, data }: PlanVersionRow): PlanVersionData {
  const version = readVersion(data);
  // Written by keepVersion, and by nothing else.
  if (!version) throw new Error(`The data of plan version ${id} cannot be read`);
  return version;
}

/** What one version was made from. @throws NotFound */
export async function readVersionData(
  em: EntityManager,
  { organisationId }: Pick<OrganisationAccess, 'organisationId'>,
  planId: string,
  number: number,
): Promise<PlanVersionData> {
  const store = new PlanVersionStore(em);
  const id = await store.idOf(organisationId, planId, number);
  const known = id === null ? undefined : kept.get(id);
  const row = known ? null : await store.find(organisationId, planId, number);
  const version = known ?? (row && dataOf(row));
  if (id === null || !version) throw new NotFound('plan version', String(number));
  if (!known) kept.set(id, version);
  return version;
}
