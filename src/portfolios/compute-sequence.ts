import { randomUUID } from 'node:crypto';
import { assertMay, recordAudit, type OrganisationAccess } from '../accounts/index.js';
import type { Database } from '../platform/database/index.js';
import { assemblePortfolio, sequencePortfolio, type ProfileId } from '../planning/index.js';
import { readPlanCase, readPlanRevision } from './read-plan-case.js';
import { storeSequence } from './stored-sequence.js';

/**
 * Computes a sequence for the plan as it is now and keeps it. What was read is what is computed on: the result carries
 * its basis, so a plan that changes meanwhile makes it out of date instead of wrong.
 * @throws NotAllowed when the role may only read
 */
export async function computeSequence(
  database: Database,
  access: OrganisationAccess,
  profile: ProfileId,
  now: Date,
): Promise<void> {
  assertMay(access, 'compute-sequence');
  const { planningCase, revision } = await database.read(async (em) => ({
    planningCase: (await readPlanCase(em, access)).planningCase,
    revision: await readPlanRevision(em, access),
  }));
  const result = sequencePortfolio(assemblePortfolio(planningCase), { profile });
  const at = now.toISOString();
  await database.write(async (em) => {
    await storeSequence(em, {
      id: randomUUID(),
      organisationId: access.organisationId,
      planId: revision.planId,
      profile,
      basis: revision.basis,
      result,
      createdAt: at,
      createdBy: access.personId,
    });
    await recordAudit(em, {
      who: access,
      at,
      action: 'sequence-computed',
      subject: { kind: 'plan', id: revision.planId },
      after: { profile, status: result.status },
    });
  });
}
