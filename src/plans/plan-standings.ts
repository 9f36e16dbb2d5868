import type { EntityManager } from 'typeorm';
import type { OrganisationAccess } from '../accounts/index.js';
import { PlanVersionStore } from './store/plan-version.store.js';

interface VersionMoment {
  readonly number: number;
  /** Moment in UTC, ISO-8601. */
  readonly at: string;
}

/** How far a plan came as a document. */
export interface PlanStanding {
  /** The version that was adopted last. */
  readonly adopted?: VersionMoment;
  /** A draft that was kept after it, or before any was adopted. */
  readonly draft?: VersionMoment;
}

/** The standing of every plan of these organisations, by id of the plan; a plan without a version is not among them. */
export async function readStandings(
  em: EntityManager,
  accesses: readonly Pick<OrganisationAccess, 'organisationId'>[],
): Promise<ReadonlyMap<string, PlanStanding>> {
  const rows = await new PlanVersionStore(em).listOf(accesses.map(({ organisationId }) => organisationId));
  const standings = new Map<string, PlanStanding>();
  // Oldest first: what is adopted takes the place of the drafts before it.
  for (const { planId, number, status, createdAt: at } of rows) {
    const known = standings.get(planId);
    standings.set(
      planId,
      status === 'final' ? { adopted: { number, at } } : { ...known, draft: { number, at } },
    );
  }
  return standings;
}
