import { may, type OrganisationAccess } from '../../accounts/index.js';
import type { Database } from '../../platform/database/index.js';
import { isBeingWritten } from '../../planning/index.js';
import { readSteps, statusOf } from '../proposals/proposal-steps.js';
import { AssessmentStore } from '../store/assessment.store.js';
import { PilotStore } from '../store/pilot.store.js';
import { mayAssess } from './read-panel.js';
import { roundsOf } from './rounds.js';

/** A pilot that others are judging while this person has not sent in an own judgement. */
export interface WaitingPilot {
  readonly code: string;
  readonly title: string;
  /** This person has begun. */
  readonly begun: boolean;
  /** How many have sent theirs in; never who or what. */
  readonly submitted: number;
}

/** What waits for somebody's judgement: the open rounds that anybody has begun. Empty for who may not judge. */
export async function readWaiting(
  database: Database,
  access: OrganisationAccess,
): Promise<readonly WaitingPilot[]> {
  if (!may(access, 'assess-pilot')) return [];
  return database.read(async (em) => {
    const { organisationId, personId } = access;
    const store = new AssessmentStore(em);
    const assessments = await store.listAssessments({ organisationId });
    if (assessments.length === 0) return [];
    const rounds = await store.listRounds({ organisationId });
    const pilots = await new PilotStore(em).list(organisationId);
    const taken = await readSteps(em, organisationId);
    return pilots.flatMap(({ id, code, title, proposal }): readonly WaitingPilot[] => {
      if (!mayAssess(access, proposal) || isBeingWritten(statusOf(proposal, taken.get(id) ?? []))) return [];
      const of = <Row extends { readonly pilotId: string }>(rows: readonly Row[]): readonly Row[] =>
        rows.filter(({ pilotId }) => pilotId === id);
      const { open } = roundsOf({ rounds: of(rounds), assessments: of(assessments), settled: [] });
      const own = of(assessments).find((row) => row.round === open.number && row.personId === personId);
      const begun = open.submitted.length + open.drafts > 0;
      if (!begun || (own && own.submittedAt !== null)) return [];
      return [{ code, title, begun: own !== undefined, submitted: open.submitted.length }];
    });
  });
}
