import { randomUUID } from 'node:crypto';
import type { EntityTarget } from 'typeorm';
import { AccountLink } from '../../../src/accounts/store/account-link.entity.js';
import { Attempt } from '../../../src/accounts/store/attempt.entity.js';
import { AuditEntry } from '../../../src/accounts/store/audit-entry.entity.js';
import { Identity } from '../../../src/accounts/store/identity.entity.js';
import { Invitation } from '../../../src/accounts/store/invitation.entity.js';
import { Membership } from '../../../src/accounts/store/membership.entity.js';
import { Password } from '../../../src/accounts/store/password.entity.js';
import { Person } from '../../../src/accounts/store/person.entity.js';
import { Session } from '../../../src/accounts/store/session.entity.js';
import { SignInToken } from '../../../src/accounts/store/sign-in-token.entity.js';
import { DepartmentRow } from '../../../src/organisations/store/department.entity.js';
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import { AssessmentRoundRow } from '../../../src/pilots/store/assessment-round.entity.js';
import { AssessmentRow } from '../../../src/pilots/store/assessment.entity.js';
import { PlanFileRow } from '../../../src/plans/store/plan-file.entity.js';
import { PlanVersionRow } from '../../../src/plans/store/plan-version.entity.js';
import { ShareLinkRow } from '../../../src/plans/store/share-link.entity.js';
import { DocumentChoicesRow } from '../../../src/plans/store/document-choices.entity.js';
import { PilotRow } from '../../../src/pilots/store/pilot.entity.js';
import { InputRequestRow } from '../../../src/pilots/store/input-request.entity.js';
import { ProgressEntryRow } from '../../../src/pilots/store/progress-entry.entity.js';
import { ProposalStepRow } from '../../../src/pilots/store/proposal-step.entity.js';
import { SettledAnswerRow } from '../../../src/pilots/store/settled-answer.entity.js';
import { VerdictOverrideRow } from '../../../src/pilots/store/verdict-override.entity.js';
import type { RowData } from '../../../src/platform/database/index.js';
import { PlanTextRow } from '../../../src/portfolios/store/plan-text.entity.js';
import { PlanRow } from '../../../src/portfolios/store/plan.entity.js';
import { ProfileRow } from '../../../src/portfolios/store/profile.entity.js';
import { JobRow } from '../../../src/platform/jobs/store/job.entity.js';
import { SequenceRow } from '../../../src/portfolios/store/sequence.entity.js';

/** Rows to write, with everything filled in and nothing left to chance but the ids. */

const NOON = '2026-01-05T12:00:00.000Z';

export const TABLES = [
  'organisation',
  'department',
  'person',
  'membership',
  'session',
  'sign_in_token',
  'audit_entry',
  'password',
  'account_link',
  'invitation',
  'attempt',
  'identity',
  'pilot',
  'assessment',
  'assessment_round',
  'settled_answer',
  'verdict_override',
  'proposal_step',
  'progress_entry',
  'input_request',
  'plan',
  'sequence',
  'job',
  'sequence_profile',
  'plan_version',
  'share_link',
  'plan_text',
  'document_choices',
  'plan_file',
] as const;

export function anOrganisation(changes: Partial<RowData<OrganisationRow>> = {}): RowData<OrganisationRow> {
  const id = changes.id ?? randomUUID();
  return {
    id,
    slug: id,
    name: 'Polderzeker',
    profile: { sector: 'verzekeraar' },
    version: 1,
    createdAt: NOON,
    updatedAt: NOON,
    ...changes,
  };
}

export function aDepartment(
  organisationId: string,
  changes: Partial<RowData<DepartmentRow>> = {},
): RowData<DepartmentRow> {
  return {
    id: randomUUID(),
    organisationId,
    code: 'KS',
    position: 0,
    data: { name: 'Klantenservice', headcount: 140, tolerance: 3, fteCapacity: 4, brings: 'service' },
    version: 1,
    ...changes,
  };
}

function aPilot(organisationId: string): RowData<PilotRow> {
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

function aPlan(organisationId: string): RowData<PlanRow> {
  return {
    id: randomUUID(),
    organisationId,
    name: 'Plan 2026',
    position: 0,
    data: { plan: { start: '2026-01-05', periods: [{ id: '2026-Q1', budget: 45_000 }] }, links: [] },
    version: 1,
    createdAt: NOON,
    updatedAt: NOON,
  };
}

function aSequence(plan: RowData<PlanRow>, createdBy: string): RowData<SequenceRow> {
  return {
    id: randomUUID(),
    organisationId: plan.organisationId,
    planId: plan.id,
    profile: 'balanced',
    status: 'feasible',
    data: { starts: { P01: [0] } },
    basis: 'b'.repeat(64),
    createdAt: NOON,
    createdBy,
  };
}

function aPerson(): RowData<Person> {
  return {
    id: randomUUID(),
    email: 'jo@polderzeker.example',
    name: 'Jo',
    language: 'nl',
    createdAt: NOON,
    version: 1,
  };
}

/** A row to insert, of any table. */
interface AnyRow {
  readonly entity: EntityTarget<{ id: string }>;
  readonly row: { readonly id: string };
}

/** What an assessor, the leader of a round and a strategy director made of a pilot. */
function judgementsOf(pilot: RowData<PilotRow>, personId: string): readonly AnyRow[] {
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
  return [
    { entity: InputRequestRow, row: request },
    { entity: ProposalStepRow, row: step },
    { entity: ProgressEntryRow, row: entry },
    { entity: AssessmentRow, row: assessment },
    { entity: AssessmentRoundRow, row: round },
    { entity: SettledAnswerRow, row: settled },
    { entity: VerdictOverrideRow, row: override },
  ];
}

function gettingIn(organisationId: string, personId: string): readonly AnyRow[] {
  const expiresAt = '2026-01-19T12:00:00.000Z';
  const password: RowData<Password> = { id: personId, hash: '$argon2id$v=19$x', changedAt: NOON };
  const link: RowData<AccountLink> = {
    id: randomUUID(),
    tokenHash: 'd'.repeat(64),
    personId,
    purpose: 'confirm-email',
    email: 'new@polderzeker.example',
    createdAt: NOON,
    expiresAt,
    usedAt: null,
  };
  const invitation: RowData<Invitation> = {
    id: randomUUID(),
    organisationId,
    tokenHash: 'e'.repeat(64),
    email: 'sam@polderzeker.example',
    role: 'department-head',
    departments: ['KS'],
    createdAt: NOON,
    expiresAt,
    createdBy: personId,
    acceptedAt: null,
    acceptedBy: null,
    revokedAt: null,
  };
  const attempt: RowData<Attempt> = { id: 'f'.repeat(64), count: 3, endsAt: expiresAt };
  const identity: RowData<Identity> = {
    id: randomUUID(),
    personId,
    provider: 'polder',
    subject: 'sub-1',
    createdAt: NOON,
  };
  return [
    { entity: Password, row: password },
    { entity: AccountLink, row: link },
    { entity: Invitation, row: invitation },
    { entity: Attempt, row: attempt },
    { entity: Identity, row: identity },
  ];
}

function aVersion(
  { id: planId, organisationId }: RowData<PlanRow>,
  createdBy: string,
): RowData<PlanVersionRow> {
  return {
    id: randomUUID(),
    organisationId,
    planId,
    number: 1,
    status: 'final',
    reason: 'besproken in de directie',
    fingerprint: 'e'.repeat(64),
    data: { case: {}, meta: { version: '1' } },
    createdAt: NOON,
    createdBy,
    createdByName: 'Iris',
  };
}

const CHOICES = {
  audience: 'board',
  without: ['glossary'],
  figures: true,
  style: { font: 'sans', main: '#1f4e79' },
} as const;

function aShareLink({ id, organisationId, createdBy }: RowData<PlanVersionRow>): RowData<ShareLinkRow> {
  return {
    id: randomUUID(),
    organisationId,
    planVersionId: id,
    tokenHash: 'f'.repeat(64),
    label: 'Raad van commissarissen',
    choices: { ...CHOICES, language: 'nl' },
    passwordHash: 'h'.repeat(97),
    views: 2,
    viewedAt: NOON,
    createdAt: NOON,
    expiresAt: '2026-02-04T12:00:00.000Z',
    revokedAt: '2026-01-06T12:00:00.000Z',
    createdBy,
    createdByName: 'Iris',
  };
}

function someChoices({ id: planId, organisationId }: RowData<PlanRow>): RowData<DocumentChoicesRow> {
  return { id: randomUUID(), organisationId, planId, data: CHOICES, version: 1, updatedAt: NOON };
}

function aText({ id: planId, organisationId }: RowData<PlanRow>, updatedBy: string): RowData<PlanTextRow> {
  return {
    id: randomUUID(),
    organisationId,
    planId,
    slot: 'summary',
    language: 'nl',
    body: 'We beginnen **klein**.',
    version: 1,
    updatedAt: NOON,
    updatedBy,
    updatedByName: 'Iris',
  };
}

function aPlanFile({ organisationId, planId, createdBy }: RowData<PlanVersionRow>): RowData<PlanFileRow> {
  return {
    id: randomUUID(),
    organisationId,
    planId,
    version: 1,
    format: 'docx',
    language: 'nl',
    name: 'integratieplan-polderzeker-v1.docx',
    state: 'done',
    step: 'done',
    content: 'UEsDBA==',
    size: 4,
    createdAt: NOON,
    updatedAt: NOON,
    createdBy,
  };
}

function aJob(organisationId: string, createdBy: string): RowData<JobRow> {
  return {
    id: randomUUID(),
    kind: 'sequence',
    organisationId,
    createdBy,
    state: 'running',
    wish: 'none',
    input: { seconds: 60 },
    progress: { share: 0.5 },
    attempts: 1,
    leaseOwner: randomUUID(),
    leaseUntil: NOON,
    createdAt: NOON,
    updatedAt: NOON,
  };
}

function aProfile(organisationId: string): RowData<ProfileRow> {
  return {
    id: randomUUID(),
    organisationId,
    name: 'Voorjaar',
    nameKey: 'voorjaar',
    data: { ceilingPercent: 90 },
    version: 1,
    createdAt: NOON,
    updatedAt: NOON,
  };
}

/** One row for each table, each pointing to the ones before it. */
export function oneOfEverything(): readonly AnyRow[] {
  const organisation = anOrganisation();
  const organisationId = organisation.id;
  const person = aPerson();
  const personId = person.id;
  const plan = aPlan(organisationId);
  const pilot = aPilot(organisationId);
  const version = aVersion(plan, personId);
  const createdAt = NOON;
  const expiresAt = '2026-01-06T12:00:00.000Z';
  const membership: RowData<Membership> = {
    id: randomUUID(),
    personId,
    organisationId,
    role: 'department-head',
    departments: ['KS'],
    createdAt,
  };
  const session: RowData<Session> = {
    id: 'a'.repeat(64),
    personId,
    data: { language: 'nl' },
    createdAt,
    lastSeenAt: NOON,
    expiresAt,
  };
  const token: RowData<SignInToken> = {
    id: randomUUID(),
    tokenHash: 'c'.repeat(64),
    personId,
    createdAt,
    expiresAt,
    usedAt: null,
  };
  const entry: RowData<AuditEntry> = {
    id: randomUUID(),
    organisationId,
    at: NOON,
    personId,
    personName: person.name,
    action: 'settings-changed',
    subjectKind: 'settings',
    subjectId: organisationId,
    subjectName: organisation.name,
    before: { riseLimit: 3 },
    after: { riseLimit: 4, departments: ['KS'] },
    requestId: 'r-1',
  };
  return [
    { entity: OrganisationRow, row: organisation },
    { entity: DepartmentRow, row: aDepartment(organisationId) },
    { entity: Person, row: person },
    { entity: Membership, row: membership },
    { entity: Session, row: session },
    { entity: SignInToken, row: token },
    { entity: AuditEntry, row: entry },
    { entity: PilotRow, row: pilot },
    ...judgementsOf(pilot, personId),
    ...gettingIn(organisationId, personId),
    { entity: PlanRow, row: plan },
    { entity: SequenceRow, row: aSequence(plan, personId) },
    { entity: PlanVersionRow, row: version },
    { entity: ShareLinkRow, row: aShareLink(version) },
    { entity: PlanTextRow, row: aText(plan, personId) },
    { entity: DocumentChoicesRow, row: someChoices(plan) },
    { entity: PlanFileRow, row: aPlanFile(version) },
    { entity: JobRow, row: aJob(organisationId, personId) },
    { entity: ProfileRow, row: aProfile(organisationId) },
  ];
}
