import type { EntityManager } from 'typeorm';
import { may, type Colleague, type OrganisationAccess } from '../../accounts/index.js';
import { isHeadOf, tell, type Message } from '../../organisations/index.js';
import type { PilotRow } from '../store/pilot.entity.js';
import { ProposalStepStore } from '../store/proposal-step.store.js';
import { pilotUrls } from '../web/urls.js';

/** Steps that somebody else is to know of. */
type ToldStep = 'proposal-submitted' | 'proposal-returned' | 'verdict-given';

/** Whose proposal it is: the heads of its department, and whoever sent it in. */
async function proposersOf(
  em: EntityManager,
  { organisationId }: OrganisationAccess,
  { id: pilotId, ownerCode }: PilotRow,
): Promise<(colleague: Colleague) => boolean> {
  const steps = await new ProposalStepStore(em).list({ organisationId, pilotId });
  const senders = new Set(steps.filter(({ status }) => status === 'submitted').map(({ takenBy }) => takenBy));
  const isHead = isHeadOf(ownerCode);
  return (colleague) => isHead(colleague) || senders.has(colleague.personId);
}

/** Who gives the verdict is told what was sent in; its proposers of what was said of it. Behind the step itself. */
export async function tellOfStep(
  em: EntityManager,
  access: OrganisationAccess,
  row: PilotRow,
  kind: ToldStep,
  at: string,
): Promise<void> {
  const isDecider = ({ role }: Colleague): boolean => may({ role }, 'give-verdict');
  const to = kind === 'proposal-submitted' ? isDecider : await proposersOf(em, access, row);
  const path = pilotUrls.proposal(access.slug, row.code);
  const message: Message = { kind, facts: { pilot: row.title }, path };
  await tell(em, access, to, message, at);
}
