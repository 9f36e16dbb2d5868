import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { assertMay, nameOf, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { takeTurn } from '../../organisations/index.js';
import { nextStatus, type Score } from '../../planning/index.js';
import { Conflict, NotFound, type Database } from '../../platform/database/index.js';
import { readSteps, statusOf, takeStep } from '../proposals/proposal-steps.js';
import type { PilotRow } from '../store/pilot.entity.js';
import { AssessmentStore } from '../store/assessment.store.js';
import { findJudgeable, readPanelRows } from './read-panel.js';
import { roundsOf, type Round } from './rounds.js';

/** Fewer people than this do not judge independently of each other. */
export const LEAST_ASSESSORS = 2;

/**
 * Closes the open round: nobody sends in an answer any more, and everybody sees them. Its answers count as soon as every
 * disagreement is settled.
 * @returns false when fewer than two people sent in their answers
 * @throws Conflict when somebody else closed it, NotAllowed
 */
export async function closeRound(
  database: Database,
  access: OrganisationAccess,
  code: string,
  { round, now }: { readonly round: number; readonly now: Date },
): Promise<boolean> {
  assertMay(access, 'lead-assessment');
  const at = now.toISOString();
  return database.write(async (em) => {
    const pilot = await findJudgeable(em, access, code);
    await takeTurn(em, access.organisationId, at);
    const { open } = roundsOf(await readPanelRows(em, access.organisationId, pilot.id));
    if (open.number !== round) throw new Conflict('assessment_round', pilot.id, round);
    if (open.submitted.length < LEAST_ASSESSORS) return false;
    await new AssessmentStore(em).addRound({
      id: randomUUID(),
      organisationId: access.organisationId,
      pilotId: pilot.id,
      number: round,
      closedBy: access.personId,
      closedByName: await nameOf(em, access.personId),
      closedAt: at,
    });
    await markAssessed(em, access, pilot, at);
    await recordAudit(em, {
      who: access,
      at,
      action: 'assessment-closed',
      subject: { kind: 'pilot', id: pilot.id, name: pilot.title },
      after: { round, assessors: open.submitted.length },
    });
    return true;
  });
}

/** The first closed round makes a proposal that was sent in an assessed one; a later round changes nothing of that. */
async function markAssessed(
  em: EntityManager,
  access: OrganisationAccess,
  pilot: PilotRow,
  at: string,
): Promise<void> {
  const steps = (await readSteps(em, access.organisationId, pilot.id)).get(pilot.id) ?? [];
  if (nextStatus(statusOf(pilot.proposal, steps), 'assess') === undefined) return;
  await takeStep(em, access, pilot, { step: 'assess', note: '', at });
}

export interface Settlement {
  readonly round: number;
  readonly question: string;
  readonly answer: Score;
  readonly reason: string;
  /** Version of the settlement that the form showed; 0 when there was none. */
  readonly version: number;
}

/**
 * Settles a question on which the assessors of a closed round disagree. It may be settled anew.
 * @throws NotFound when there is no such disagreement, Conflict when somebody else settled it meanwhile, NotAllowed
 */
export async function settleAnswer(
  database: Database,
  access: OrganisationAccess,
  code: string,
  { settlement, now }: { readonly settlement: Settlement; readonly now: Date },
): Promise<void> {
  assertMay(access, 'lead-assessment');
  const at = now.toISOString();
  const { round, question, answer, reason } = settlement;
  await database.write(async (em) => {
    const pilot = await findJudgeable(em, access, code);
    await takeTurn(em, access.organisationId, at);
    const { closed } = roundsOf(await readPanelRows(em, access.organisationId, pilot.id));
    const about = closed.find(({ number }) => number === round);
    const disputed = about?.outcome.find((item) => item.question === question);
    if (!about || disputed?.disagreement !== true) throw new NotFound('disagreement', question);
    await keep(em, access, { pilotId: pilot.id, round: about, settlement, at });
    await recordAudit(em, {
      who: access,
      at,
      action: 'answer-settled',
      subject: { kind: 'pilot', id: pilot.id, name: pilot.title },
      before: { question, answer: disputed.result },
      after: { question, answer, reason },
    });
  });
}

interface Keeping {
  readonly pilotId: string;
  readonly round: Round;
  readonly settlement: Settlement;
  readonly at: string;
}

async function keep(
  em: EntityManager,
  { organisationId, personId }: OrganisationAccess,
  { pilotId, round, settlement, at }: Keeping,
): Promise<void> {
  const { question, answer, reason, version } = settlement;
  const store = new AssessmentStore(em);
  const changes = {
    answer,
    reason,
    settledBy: personId,
    settledByName: await nameOf(em, personId),
    settledAt: at,
  };
  const known = round.settled.find((row) => row.question === question);
  if ((known?.version ?? 0) !== version) throw new Conflict('settled_answer', question, version);
  if (known) await store.changeSettled(known, changes);
  else
    await store.addSettled({
      id: randomUUID(),
      organisationId,
      pilotId,
      round: round.number,
      question,
      version: 1,
      ...changes,
    });
}
