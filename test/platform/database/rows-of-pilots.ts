import { randomUUID } from 'node:crypto';
import { AssessmentRoundRow } from '../../../src/pilots/store/assessment-round.entity.js';
import { AssessmentRow } from '../../../src/pilots/store/assessment.entity.js';
import { type PilotRow } from '../../../src/pilots/store/pilot.entity.js';
import { CustomerSignalRow } from '../../../src/pilots/store/customer-signal.entity.js';
import { InputRequestRow } from '../../../src/pilots/store/input-request.entity.js';
import { ProgressEntryRow } from '../../../src/pilots/store/progress-entry.entity.js';
import { ProposalStepRow } from '../../../src/pilots/store/proposal-step.entity.js';
import { SettledAnswerRow } from '../../../src/pilots/store/settled-answer.entity.js';
import { VerdictOverrideRow } from '../../../src/pilots/store/verdict-override.entity.js';
import type { RowData } from '../../../src/platform/database/index.js';
import { NOON, type AnyRow } from './any-row.js';

export function aPilot(organisationId: string): RowData<PilotRow> {
  return {
    id: randomUUID(),
    organisationId,
    code: 'P01',
    position: 0,
    title: 'Webcare',
    c: 'conversation',
    ownerCode: 'KS',
    state: 'proposed',
    proposal: { id: 'P01', title: 'Webcare', c: 'conversation', owner: 'KS', phases: [{ intensity: 2 }] },
    reference: null,
    version: 1,
    createdAt: NOON,
    updatedAt: NOON,
  };
}

/** What an assessor, the leader of a round and a strategy director made of a pilot. */
export function judgementsOf(pilot: RowData<PilotRow>, personId: string): readonly AnyRow[] {
  const of = { organisationId: pilot.organisationId, pilotId: pilot.id };
  const assessment: RowData<AssessmentRow> = {
    id: randomUUID(),
    ...of,
    round: 1,
    personId,
    personName: 'Jo',
    sheet: { C1: { answer: 2, reason: 'het past', evidence: 'https://polderzeker.example/overleg' } },
    submittedAt: NOON,
    version: 2,
    createdAt: NOON,
    updatedAt: NOON,
  };
  const round: RowData<AssessmentRoundRow> = {
    id: randomUUID(),
    ...of,
    number: 1,
    closedBy: personId,
    closedByName: 'Jo',
    closedAt: NOON,
  };
  const settled: RowData<SettledAnswerRow> = {
    id: randomUUID(),
    ...of,
    round: 1,
    question: 'C1',
    answer: 0,
    reason: 'besproken',
    settledBy: personId,
    settledByName: 'Jo',
    settledAt: NOON,
    version: 1,
  };
  const override: RowData<VerdictOverrideRow> = {
    id: randomUUID(),
    ...of,
    verdict: 'conditional',
    reason: 'De directie wil dit leren',
    decidedBy: personId,
    decidedByName: 'Jo',
    decidedAt: NOON,
    version: 1,
  };
  const step: RowData<ProposalStepRow> = {
    id: randomUUID(),
    ...of,
    number: 2,
    status: 'submitted',
    note: '',
    takenBy: personId,
    takenByName: 'Jo',
    takenAt: NOON,
  };
  const entry: RowData<ProgressEntryRow> = {
    id: randomUUID(),
    ...of,
    number: 1,
    kind: 'started',
    fact: { kind: 'started', phase: 1, on: '2026-01-05' },
    writtenBy: personId,
    writtenByName: 'Jo',
    writtenAt: NOON,
  };
  const request: RowData<InputRequestRow> = {
    id: randomUUID(),
    ...of,
    kind: 'comment',
    personId,
    personName: 'Jo',
    question: 'Wat vind je ervan?',
    askedBy: personId,
    askedByName: 'Jo',
    askedAt: NOON,
    answer: 'Goed idee',
    answeredAt: NOON,
  };
  const signal: RowData<CustomerSignalRow> = {
    id: randomUUID(),
    ...of,
    kind: 'compliment',
    departmentCode: 'KS',
    text: 'Wat een snel antwoord',
    receivedOn: '2026-06-01',
    status: 'done',
    ownerId: personId,
    ownerName: 'Jo',
    outcome: 'Doorverteld in de weekstart',
    success: 'Een klant bedankt ons voor het snelle antwoord',
    recordedBy: personId,
    recordedByName: 'Jo',
    recordedAt: NOON,
    version: 1,
  };
  return [
    { entity: CustomerSignalRow, row: signal },
    { entity: InputRequestRow, row: request },
    { entity: ProposalStepRow, row: step },
    { entity: ProgressEntryRow, row: entry },
    { entity: AssessmentRow, row: assessment },
    { entity: AssessmentRoundRow, row: round },
    { entity: SettledAnswerRow, row: settled },
    { entity: VerdictOverrideRow, row: override },
  ];
}
