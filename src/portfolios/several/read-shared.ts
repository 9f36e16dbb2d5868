import type { EntityManager } from 'typeorm';
import { readOrganisation } from '../../organisations/index.js';
import { readPilots, withSharedSuccesses } from '../../pilots/index.js';
import type { Organisation, OwnProfile, Pilot } from '../../planning/index.js';
import { profileOf, ProfileStore } from '../store/profile.store.js';

/** What all plans of an organisation are made from. */
export interface Shared {
  readonly organisation: Organisation;
  /** Every proposal that was sent in, whatever plan it is in. */
  readonly pilots: readonly Pilot[];
  readonly profiles: readonly OwnProfile[];
}

export async function readShared(em: EntityManager, organisationId: string): Promise<Shared> {
  const described = await readOrganisation(em, organisationId);
  return {
    organisation: await withSharedSuccesses(em, organisationId, described),
    pilots: await readPilots(em, organisationId),
    profiles: (await new ProfileStore(em).findAll(organisationId)).map(profileOf),
  };
}
