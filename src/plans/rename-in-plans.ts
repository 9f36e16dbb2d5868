import type { EntityManager } from 'typeorm';
import { PlanVersionStore } from './store/plan-version.store.js';
import { ShareLinkStore } from './store/share-link.store.js';

/**
 * Another name for whoever kept a version or shared one. What stands in the version itself stays: it is a document with a fingerprint,
 * which somebody may have signed.
 */
export async function renameInPlans(em: EntityManager, personId: string, name: string): Promise<void> {
  await new PlanVersionStore(em).rename(personId, name);
  await new ShareLinkStore(em).rename(personId, name);
}
