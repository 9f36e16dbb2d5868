import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { assertMay, nameOf, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { takeTurn } from '../../organisations/index.js';
import { Conflict, type Database } from '../../platform/database/index.js';
import type { PilotVerdict, StatusStep, VerdictOverride } from '../../planning/index.js';
import { findPilot } from '../find-pilot.js';
import { AssessmentStore } from '../store/assessment.store.js';
import type { PilotRow } from '../store/pilot.entity.js';
import { readSteps, takeStep } from './proposal-steps.js';
import { tellOfStep } from './tell-of-step.js';

export type GivenVerdict = VerdictOverride['verdict'];

export interface VerdictInput {
  readonly code: string;
  readonly verdict: GivenVerdict;
  /** Why, and for a rejection what would pass: the proposer reads it. */
  readonly reason: string;
  /** Steps that the page knew of, so that nobody decides on a proposal that moved on. */
  readonly steps: number;
  /** What the criteria say; another verdict counts as one by hand. */
  readonly computed: PilotVerdict;
}

const STEPS: Readonly<Record<GivenVerdict, StatusStep>> = {
  approved: 'approve',
  conditional: 'approve-with-conditions',
  redesign: 'ask-redesign',
  rejected: 'reject',
};

/**
 * The verdict on a proposal that was judged: a step of its status, with the reason. Where it differs from what the
 * criteria say it holds as a verdict by hand, so that the plan counts what was decided.
 * @throws NotAllowed for everybody but the strategy director, Conflict when the proposal moved on, or cannot get one yet
 */
export async function giveVerdict(
  database: Database,
  access: OrganisationAccess,
  { code, verdict, reason, steps, computed }: VerdictInput,
  now: Date,
): Promise<void> {
  assertMay(access, 'give-verdict');
  const at = now.toISOString();
  await database.write(async (em) => {
    await takeTurn(em, access.organisationId, at);
    const row = await findPilot(em, access, code);
    const known = (await readSteps(em, access.organisationId, row.id)).get(row.id) ?? [];
    if (known.length !== steps) throw new Conflict('pilot', code, steps);
    const { from, to } = await takeStep(em, access, row, { step: STEPS[verdict], note: reason, at });
    await removeOverride(em, access, row);
    if (verdict !== computed) await override(em, access, row, { verdict, reason, at });
    await tellOfStep(em, access, row, 'verdict-given', at);
    await recordAudit(em, {
      who: access,
      at,
      action: 'verdict-given',
      subject: { kind: 'pilot', id: code, name: row.title },
      before: { state: from },
      after: { state: to, verdict, reason },
    });
  });
}

/** A verdict by hand is about the proposal as it was: it goes when there is another verdict, or another proposal. */
export async function removeOverride(
  em: EntityManager,
  { organisationId }: OrganisationAccess,
  { id: pilotId }: Pick<PilotRow, 'id'>,
): Promise<void> {
  const store = new AssessmentStore(em);
  for (const row of await store.listOverrides({ organisationId, pilotId })) await store.removeOverride(row);
}

async function override(
  em: EntityManager,
  { organisationId, personId }: OrganisationAccess,
  { id: pilotId }: PilotRow,
  given: { readonly verdict: GivenVerdict; readonly reason: string; readonly at: string },
): Promise<void> {
  await new AssessmentStore(em).addOverride({
    id: randomUUID(),
    organisationId,
    pilotId,
    verdict: given.verdict,
    reason: given.reason,
    decidedBy: personId,
    decidedByName: await nameOf(em, personId),
    decidedAt: given.at,
    version: 1,
  });
}
