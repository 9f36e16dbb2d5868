import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import {
  assertMay,
  listColleagues,
  mayPropose,
  may,
  nameOf,
  recordAudit,
  type Colleague,
  type OrganisationAccess,
} from '../../accounts/index.js';
import { takeTurn, tell, type Message } from '../../organisations/index.js';
import { Conflict, NotFound, type Database } from '../../platform/database/index.js';
import { NotAllowed } from '../../platform/errors/index.js';
import { isBeingWritten, type Pilot } from '../../planning/index.js';
import { mayAssess } from '../assessments/read-panel.js';
import { findPilot } from '../find-pilot.js';
import type { AssessmentRow } from '../store/assessment.entity.js';
import { AssessmentStore } from '../store/assessment.store.js';
import type { InputKind, InputRequestRow } from '../store/input-request.entity.js';
import { InputRequestStore } from '../store/input-request.store.js';
import { PilotStore } from '../store/pilot.store.js';
import { pilotUrls } from '../web/urls.js';
import { readSteps, statusOf } from './proposal-steps.js';

/** What a proposal's readers see of a question and its answer. */
export interface InputRequest {
  readonly id: string;
  readonly kind: InputKind;
  readonly person: string;
  readonly question: string;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly answer: string;
  /** Null: not answered yet. */
  readonly answeredAt: string | null;
  /** This person is the one who was asked, and has not answered. */
  readonly mine: boolean;
}

/** The proposer asks for comments; who leads the assessment also asks people by name to judge. */
export function mayAskInput(access: OrganisationAccess, owner: string, kind: InputKind): boolean {
  return may(access, 'lead-assessment') || (kind === 'comment' && mayPropose(access, owner));
}

/** Somebody who can be asked. */
export interface Askable extends Colleague {
  readonly mayJudge: boolean;
}

/** Colleagues who can be asked: they may read proposals, and for a judgement they may judge this one. */
export async function readAskable(
  em: EntityManager,
  access: OrganisationAccess,
  pilot: Pilot,
): Promise<readonly Askable[]> {
  const people = await listColleagues(em, access);
  return people
    .filter(({ personId, role }) => personId !== access.personId && may({ role }, 'read-proposals'))
    .map((colleague) => ({
      ...colleague,
      mayJudge: mayAssess({ ...access, ...colleague }, pilot),
    }));
}

export interface Asking {
  readonly code: string;
  readonly kind: InputKind;
  readonly personId: string;
  readonly question: string;
}

/**
 * Asks a colleague by name.
 * @returns the id of the question
 * @throws NotAllowed, NotFound when there is no such colleague to ask, Conflict while the proposal is being written
 */
export async function askInput(
  database: Database,
  access: OrganisationAccess,
  { code, kind, personId, question }: Asking,
  now: Date,
): Promise<string> {
  const at = now.toISOString();
  const id = randomUUID();
  await database.write(async (em) => {
    await takeTurn(em, access.organisationId, at);
    const row = await findPilot(em, access, code);
    if (!mayAskInput(access, row.ownerCode, kind)) throw new NotAllowed('lead-assessment');
    const steps = (await readSteps(em, access.organisationId, row.id)).get(row.id) ?? [];
    if (isBeingWritten(statusOf(row.proposal, steps))) throw new Conflict('pilot', code, row.version);
    const asked = (await readAskable(em, access, row.proposal)).find((each) => each.personId === personId);
    if (!asked || (kind === 'judge' && !asked.mayJudge)) throw new NotFound('person', personId);
    await new InputRequestStore(em).add({
      ...{ id, organisationId: access.organisationId, pilotId: row.id, kind, question },
      ...{ personId, personName: asked.name },
      askedBy: access.personId,
      askedByName: await nameOf(em, access.personId),
      ...{ askedAt: at, answer: '', answeredAt: null },
    });
    const message: Message = {
      kind: kind === 'judge' ? 'asked-judgement' : 'asked-comment',
      facts: { pilot: row.title },
      path: pilotUrls.input(access.slug, code),
    };
    await tell(em, access, (colleague) => colleague.personId === personId, message, at);
    await recordAudit(em, {
      who: access,
      at,
      action: 'input-asked',
      subject: { kind: 'pilot', id: code, name: row.title },
      after: { kind, reason: question },
    });
  });
  return id;
}

/**
 * Answers what this person was asked.
 * @throws NotFound when this person was not asked that here, Conflict when it was answered already
 */
export async function answerInput(
  database: Database,
  access: OrganisationAccess,
  { code, id, answer }: { readonly code: string; readonly id: string; readonly answer: string },
  now: Date,
): Promise<void> {
  assertMay(access, 'read-proposals');
  const at = now.toISOString();
  await database.write(async (em) => {
    const { id: pilotId, title } = await findPilot(em, access, code);
    const { organisationId, personId } = access;
    const store = new InputRequestStore(em);
    const request = (await store.list({ organisationId, pilotId })).find((row) => row.id === id);
    if (request?.personId !== personId) throw new NotFound('input_request', id);
    if (!(await store.answer(request, { answer, answeredAt: at })))
      throw new Conflict('input_request', id, 1);
    await recordAudit(em, {
      who: access,
      at,
      action: 'input-answered',
      subject: { kind: 'pilot', id: code, name: title },
      after: { kind: request.kind },
    });
  });
}

/** A judgement that was asked is answered by sending in a scorecard after the question. */
function answeredOn(
  { kind, pilotId, personId, askedAt, answeredAt }: InputRequestRow,
  scorecards: readonly AssessmentRow[],
): string | null {
  if (kind !== 'judge' || personId === null) return answeredAt;
  const sent = scorecards.find(
    (row) => row.pilotId === pilotId && row.personId === personId && (row.submittedAt ?? '') >= askedAt,
  );
  return answeredAt ?? sent?.submittedAt ?? null;
}

/** Everything that was asked about a proposal. @throws NotAllowed, NotFound */
export async function readInput(
  em: EntityManager,
  access: OrganisationAccess,
  code: string,
): Promise<readonly InputRequest[]> {
  assertMay(access, 'read-proposals');
  const { id: pilotId } = await findPilot(em, access, code);
  const of = { organisationId: access.organisationId, pilotId };
  const rows = await new InputRequestStore(em).list(of);
  const scorecards = await new AssessmentStore(em).listAssessments(of);
  return rows.map((row) => {
    const answeredAt = answeredOn(row, scorecards);
    const { id, kind, personName: person, question, askedByName: askedBy, askedAt, answer } = row;
    const mine = row.personId === access.personId && answeredAt === null;
    return { id, kind, person, question, askedBy, askedAt, answer, answeredAt, mine };
  });
}

/** What waits for this person's answer, in this organisation. */
export interface AskedOfMe {
  readonly code: string;
  readonly title: string;
  readonly kind: InputKind;
  readonly askedBy: string;
}

export async function readAskedOfMe(
  em: EntityManager,
  access: OrganisationAccess,
): Promise<readonly AskedOfMe[]> {
  const rows = await new InputRequestStore(em).listOpenOf(access.organisationId, access.personId);
  if (rows.length === 0 || !may(access, 'read-proposals')) return [];
  const pilots = new Map(
    (await new PilotStore(em).list(access.organisationId)).map((pilot) => [pilot.id, pilot]),
  );
  const scorecards = await new AssessmentStore(em).listAssessmentsBy(access.organisationId, access.personId);
  return rows.flatMap((row): AskedOfMe[] => {
    const pilot = pilots.get(row.pilotId);
    if (!pilot || answeredOn(row, scorecards) !== null) return [];
    return [{ code: pilot.code, title: pilot.title, kind: row.kind, askedBy: row.askedByName }];
  });
}
