import type { EntityManager } from 'typeorm';
import { AssessmentStore } from './store/assessment.store.js';
import { CustomerSignalStore } from './store/customer-signal.store.js';
import { InputRequestStore } from './store/input-request.store.js';
import { ProgressStore } from './store/progress.store.js';
import { ProposalStepStore } from './store/proposal-step.store.js';

/** Another name where somebody judged, closed a round, settled an answer, set a verdict, took a step of a proposal, wrote down progress, or sees to what a customer said. */
export async function renameInPilots(em: EntityManager, personId: string, name: string): Promise<void> {
  await new AssessmentStore(em).rename(personId, name);
  await new ProposalStepStore(em).rename(personId, name);
  await new InputRequestStore(em).rename(personId, name);
  await new ProgressStore(em).rename(personId, name);
  await new CustomerSignalStore(em).rename(personId, name);
}
