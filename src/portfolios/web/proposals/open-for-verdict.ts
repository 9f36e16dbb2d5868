import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { readProposal, type WrittenProposal } from '../../../pilots/index.js';
import { Conflict, NotFound, type Database } from '../../../platform/database/index.js';
import { nextStatus, type Portfolio, type Proposal } from '../../../planning/index.js';
import { inForce, type JudgedPlans } from '../../judged-plans.js';

/** A proposal that can get a verdict, as it counts in the plan. */
export interface ForVerdict {
  readonly written: WrittenProposal;
  readonly proposal: Proposal;
  readonly portfolio: Portfolio;
}

/** @throws NotAllowed, NotFound, Conflict for a proposal that cannot get a verdict from where it is */
export async function openForVerdict(
  database: Database,
  plans: JudgedPlans,
  access: OrganisationAccess,
  code: string,
): Promise<ForVerdict> {
  assertMay(access, 'give-verdict');
  const written = await database.read(async (em) => readProposal(em, access, code));
  if (nextStatus(written.status, 'approve') === undefined) throw new Conflict('pilot', code, written.version);
  const { portfolio } = inForce(await plans.current(access));
  const proposal = portfolio.proposals.find(({ pilot }) => pilot.id === code);
  if (!proposal) throw new NotFound('pilot', code);
  return { written, proposal, portfolio };
}
