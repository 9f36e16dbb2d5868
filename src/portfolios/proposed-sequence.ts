import type { EntityManager } from 'typeorm';
import { assertMay, recordAudit, type OrganisationAccess } from '../accounts/index.js';
import { takeTurn } from '../organisations/index.js';
import { Conflict, NotFound, type Database } from '../platform/database/index.js';
import { readPlanRevision } from './read-plan-case.js';
import { proposalBasis } from './sequence-jobs.js';
import { dropProposed, readProposedSequence, takeOver, type StoredSequence } from './stored-sequence.js';

/** A sequence that waits for somebody to take it over. */
export interface ProposedSequence {
  readonly sequence: StoredSequence;
  /** Nothing it was computed from has changed since. */
  readonly current: boolean;
}

async function read(em: EntityManager, access: OrganisationAccess): Promise<ProposedSequence | null> {
  const revision = await readPlanRevision(em, access);
  const sequence = await readProposedSequence(em, access, revision.planId);
  return sequence && { sequence, current: sequence.basis === proposalBasis(revision) };
}

/** Null when nothing is proposed. @throws NotAllowed */
export async function readProposed(
  database: Database,
  access: OrganisationAccess,
): Promise<ProposedSequence | null> {
  assertMay(access, 'read-plan');
  return database.read(async (em) => read(em, access));
}

/** What came of looking for an order for the rest: one that can be taken over, or nothing that keeps every limit. */
export type ProposedOutcome = 'found' | 'not-found';

/** Whether one waits, for pages that only point at it. @throws NotAllowed */
export async function readProposedOutcome(
  em: EntityManager,
  access: OrganisationAccess,
  planId: string,
): Promise<ProposedOutcome | null> {
  assertMay(access, 'read-plan');
  const proposed = await readProposedSequence(em, access, planId);
  if (!proposed) return null;
  return proposed.result.status === 'infeasible' ? 'not-found' : 'found';
}

/**
 * Lets a proposed sequence hold, or throws it away.
 * @param id of the proposal that was looked at
 * @throws NotAllowed, NotFound when it is no longer there, Conflict when what it was computed from has changed
 */
export async function settleProposed(
  database: Database,
  access: OrganisationAccess,
  { id, take }: { readonly id: string; readonly take: boolean },
  now: Date,
): Promise<void> {
  assertMay(access, 'compute-sequence');
  const at = now.toISOString();
  await database.write(async (em) => {
    await takeTurn(em, access.organisationId, at);
    const proposed = await read(em, access);
    if (proposed?.sequence.id !== id) throw new NotFound('sequence', id);
    const { sequence, current } = proposed;
    if (!take) return dropProposed(em, access, sequence.planId);
    if (!current || sequence.result.status === 'infeasible') throw new Conflict('sequence', id, 1);
    const { basis } = await readPlanRevision(em, access);
    await takeOver(em, access, sequence, { basis, at });
    await recordAudit(em, {
      who: access,
      at,
      action: 'sequence-taken-over',
      subject: { kind: 'plan', id: sequence.planId },
      after: { profile: sequence.profile, status: sequence.result.status },
    });
  });
}
