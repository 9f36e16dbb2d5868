import type { EntityManager } from 'typeorm';
import type { OrganisationAccess } from '../accounts/index.js';
import type { Pilot } from '../planning/index.js';
import { findPilot } from './find-pilot.js';
import { columnsOf } from './pilot-columns.js';
import { PilotStore } from './store/pilot.store.js';

type Tenant = Pick<OrganisationAccess, 'organisationId'>;

export interface PilotAtVersion {
  readonly pilot: Pilot;
  /** What a form carries along, so that a change tells when somebody else was first. */
  readonly version: number;
}

/** @throws NotFound when this organisation has no proposal with that code */
export async function readPilot(em: EntityManager, tenant: Tenant, code: string): Promise<PilotAtVersion> {
  const { proposal, version } = await findPilot(em, tenant, code);
  return { pilot: proposal, version };
}

/** A change of one proposal, based on the version that its maker looked at. */
export interface PilotChange {
  readonly code: string;
  readonly version: number;
  /** Never changes the code. */
  readonly change: (pilot: Pilot) => Pilot;
  /** Moment in UTC, ISO-8601. */
  readonly now: string;
}

/**
 * Changes a proposal, inside the caller's transaction.
 * @returns the new version
 * @throws Conflict when somebody changed it since that version, NotFound when there is no such proposal here
 */
export async function changePilot(
  em: EntityManager,
  tenant: Tenant,
  { code, version, change, now }: PilotChange,
): Promise<number> {
  const { id, proposal } = await findPilot(em, tenant, code);
  const changed = { ...change(proposal), id: code };
  const at = { id, version, organisationId: tenant.organisationId };
  return new PilotStore(em).update(at, { ...columnsOf(changed), updatedAt: now });
}
