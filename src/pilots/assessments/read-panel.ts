import type { EntityManager } from 'typeorm';
import { assertMay, may, type OrganisationAccess } from '../../accounts/index.js';
import {
  isBeingWritten,
  type Pilot,
  type AnswerSheet,
  type AssessedAnswers,
  type VerdictOverride,
} from '../../planning/index.js';
import { NotFound, type Database } from '../../platform/database/index.js';
import { findPilot } from '../find-pilot.js';
import { readSteps, statusOf } from '../proposals/proposal-steps.js';
import type { PilotRow } from '../store/pilot.entity.js';
import { AssessmentStore } from '../store/assessment.store.js';
import type { VerdictOverrideRow } from '../store/verdict-override.entity.js';
import { countingAnswers, roundsOf, type PanelRows, type Round } from './rounds.js';

/** All that one person may see of the assessments of one pilot. */
export interface Panel {
  readonly pilot: Pilot;
  /** When the proposal was last edited, in UTC, ISO-8601. */
  readonly editedAt: string;
  /** This person's answers in the open round, draft or sent in. */
  readonly own?: {
    readonly sheet: AnswerSheet;
    readonly version: number;
    readonly submitted: boolean;
  };
  readonly open: Round;
  readonly closed: readonly Round[];
  readonly mayAssess: boolean;
  readonly mayLead: boolean;
  /** Others' answers in the open round are for those who gave their own. */
  readonly maySeeOpen: boolean;
}

/** A department head judges the pilots of others: nobody is the judge of an own proposal. */
export function mayAssess(access: OrganisationAccess, pilot: Pilot): boolean {
  return (
    may(access, 'assess-pilot') && !access.departments.includes(pilot.owner) && pilot.state !== 'withdrawn'
  );
}

/**
 * A proposal that people may judge: sent in, and not being rewritten.
 * @throws NotFound for one that is still being written
 */
export async function findJudgeable(
  em: EntityManager,
  access: OrganisationAccess,
  code: string,
): Promise<PilotRow> {
  const row = await findPilot(em, access, code);
  const steps = (await readSteps(em, access.organisationId, row.id)).get(row.id) ?? [];
  if (isBeingWritten(statusOf(row.proposal, steps))) throw new NotFound('pilot', code);
  return row;
}

export async function readPanelRows(
  em: EntityManager,
  organisationId: string,
  pilotId: string,
): Promise<PanelRows> {
  const store = new AssessmentStore(em);
  const of = { organisationId, pilotId };
  return {
    rounds: await store.listRounds(of),
    assessments: await store.listAssessments(of),
    settled: await store.listSettled(of),
  };
}

/** @throws NotFound, NotAllowed */
export async function readPanel(
  database: Database,
  access: OrganisationAccess,
  code: string,
): Promise<Panel> {
  assertMay(access, 'read-proposals');
  return database.read(async (em) => {
    const { id, proposal, updatedAt } = await findJudgeable(em, access, code);
    const rows = await readPanelRows(em, access.organisationId, id);
    const { open, closed } = roundsOf(rows);
    const own = rows.assessments.find(
      ({ round, personId }) => round === open.number && personId === access.personId,
    );
    const submitted = own !== undefined && own.submittedAt !== null;
    return {
      pilot: proposal,
      editedAt: updatedAt,
      ...(own ? { own: { sheet: own.sheet, version: own.version, submitted } } : {}),
      open,
      closed,
      mayAssess: mayAssess(access, proposal),
      mayLead: may(access, 'lead-assessment'),
      maySeeOpen: submitted,
    };
  });
}

/** What assessments and decisions by hand add to each proposal, by id of its row. */
export interface Judgements {
  readonly assessed: ReadonlyMap<string, AssessedAnswers>;
  readonly overrides: ReadonlyMap<string, VerdictOverride>;
}

export async function readJudgements(em: EntityManager, organisationId: string): Promise<Judgements> {
  const store = new AssessmentStore(em);
  const rounds = await store.listRounds({ organisationId });
  const overrides = await store.listOverrides({ organisationId });
  const assessed = new Map<string, AssessedAnswers>();
  // Most organisations have few closed rounds; without any there is nothing more to read.
  const assessments = rounds.length === 0 ? [] : await store.listAssessments({ organisationId });
  const settled = rounds.length === 0 ? [] : await store.listSettled({ organisationId });
  for (const pilot of new Set(rounds.map(({ pilotId }) => pilotId))) {
    const of = <Row extends { readonly pilotId: string }>(rows: readonly Row[]): readonly Row[] =>
      rows.filter(({ pilotId }) => pilotId === pilot);
    const answers = countingAnswers({
      rounds: of(rounds),
      assessments: of(assessments),
      settled: of(settled),
    });
    if (answers) assessed.set(pilot, answers);
  }
  return { assessed, overrides: new Map(overrides.map((row) => [row.pilotId, overrideOf(row)])) };
}

function overrideOf({ verdict, reason, decidedByName, decidedAt }: VerdictOverrideRow): VerdictOverride {
  return { verdict, reason, by: decidedByName, on: decidedAt.slice(0, 10) };
}

/**
 * Differs whenever a round was closed, an answer settled, or a verdict given or taken back by hand.
 * @param pilots ids of the rows that it is about
 */
export async function readJudgementsRevision(
  em: EntityManager,
  organisationId: string,
  pilots: ReadonlySet<string>,
): Promise<readonly (readonly [string, number])[]> {
  const store = new AssessmentStore(em);
  const of = <Row extends { readonly pilotId: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ pilotId }) => pilots.has(pilotId));
  const rounds = of(await store.listRounds({ organisationId }));
  const settled = rounds.length === 0 ? [] : of(await store.listSettled({ organisationId }));
  const overrides = of(await store.listOverrides({ organisationId }));
  return [
    ...rounds.map(({ id }): [string, number] => [id, 1]),
    ...[...settled, ...overrides].map(({ id, version }): [string, number] => [id, version]),
  ];
}
