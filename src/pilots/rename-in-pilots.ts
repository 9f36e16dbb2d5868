import type { EntityManager } from 'typeorm';
import { AssessmentStore } from './store/assessment.store.js';

/** Another name where somebody judged, closed a round, settled an answer or set a verdict. */
export async function renameInPilots(em: EntityManager, personId: string, name: string): Promise<void> {
  await new AssessmentStore(em).rename(personId, name);
}
