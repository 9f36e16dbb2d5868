import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { nameOf, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import type { AnswerSheet } from '../../planning/index.js';
import { Conflict, type Database } from '../../platform/database/index.js';
import { NotAllowed } from '../../platform/errors/index.js';
import { takeTurn } from '../../organisations/index.js';
import { AssessmentStore } from '../store/assessment.store.js';
import type { PilotRow } from '../store/pilot.entity.js';
import { findJudgeable, mayAssess, readPanelRows } from './read-panel.js';
import { roundsOf } from './rounds.js';

export interface AssessmentInput {
  readonly sheet: AnswerSheet;
  /** The round that the form was for. */
  readonly round: number;
  /** Version of the draft that the form was filled with; 0 when there was none. */
  readonly version: number;
  readonly submit: boolean;
}

/** What became of it: kept, or not because the round is closed or the answers were sent in before. */
export type AssessmentOutcome = 'kept' | 'round-closed' | 'already-submitted';

/**
 * Keeps a person's own answers, as a draft or sent in for good.
 * @throws NotAllowed for a role that does not assess and for a pilot of the own department; Conflict when the same
 *   person saved in another window
 */
export async function saveAssessment(
  database: Database,
  access: OrganisationAccess,
  code: string,
  change: { readonly input: AssessmentInput; readonly now: Date },
): Promise<AssessmentOutcome> {
  const at = change.now.toISOString();
  return database.write(async (em) => {
    const pilot = await findJudgeable(em, access, code);
    if (!mayAssess(access, pilot.proposal)) throw new NotAllowed('assess-pilot');
    await takeTurn(em, access.organisationId, at);
    const outcome = await keep(em, access, pilot, { input: change.input, at });
    if (outcome === 'kept' && change.input.submit) {
      await recordAudit(em, {
        who: access,
        at,
        action: 'assessment-submitted',
        subject: { kind: 'pilot', id: pilot.id, name: pilot.title },
        after: { round: change.input.round },
      });
    }
    return outcome;
  });
}

async function keep(
  em: EntityManager,
  access: OrganisationAccess,
  pilot: PilotRow,
  { input, at }: { readonly input: AssessmentInput; readonly at: string },
): Promise<AssessmentOutcome> {
  const rows = await readPanelRows(em, access.organisationId, pilot.id);
  if (input.round !== roundsOf(rows).open.number) return 'round-closed';
  const own = rows.assessments.find(
    ({ round, personId }) => round === input.round && personId === access.personId,
  );
  if (own && own.submittedAt !== null) return 'already-submitted';
  const changes = { sheet: input.sheet, submittedAt: input.submit ? at : null, updatedAt: at };
  const store = new AssessmentStore(em);
  if (own) {
    await store.changeAssessment(own, input.version, changes);
  } else {
    if (input.version !== 0) throw new Conflict('assessment', pilot.id, input.version);
    await store.addAssessment({
      id: randomUUID(),
      organisationId: access.organisationId,
      pilotId: pilot.id,
      round: input.round,
      personId: access.personId,
      personName: await nameOf(em, access.personId),
      version: 1,
      createdAt: at,
      ...changes,
    });
  }
  return 'kept';
}
