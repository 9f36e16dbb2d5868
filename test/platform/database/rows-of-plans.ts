import { randomUUID } from 'node:crypto';
import { PlanFileRow } from '../../../src/plans/store/plan-file.entity.js';
import { PlanVersionRow } from '../../../src/plans/store/plan-version.entity.js';
import { ShareLinkRow } from '../../../src/plans/store/share-link.entity.js';
import { DocumentChoicesRow } from '../../../src/plans/store/document-choices.entity.js';
import { DocumentLogoRow } from '../../../src/plans/store/document-logo.entity.js';
import { PlanTextRow } from '../../../src/portfolios/store/plan-text.entity.js';
import { PlanRow } from '../../../src/portfolios/store/plan.entity.js';
import { ProfileRow } from '../../../src/portfolios/store/profile.entity.js';
import { ScenarioRow } from '../../../src/portfolios/store/scenario.entity.js';
import { JobRow } from '../../../src/platform/jobs/store/job.entity.js';
import { SequenceRow } from '../../../src/portfolios/store/sequence.entity.js';
import type { RowData } from '../../../src/platform/database/index.js';
import { aLogo } from '../../support/pictures.js';
import { NOON, type AnyRow } from './any-row.js';

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

function aScenario(plan: RowData<PlanRow>, createdBy: string): RowData<ScenarioRow> {
  return {
    id: randomUUID(),
    organisationId: plan.organisationId,
    planId: plan.id,
    name: 'Rustig',
    hypothesis: 'Zonder de blog blijft Marketing onder haar plafond.',
    data: { profile: 'calm', out: ['P09'], starts: [['P01', [0, 13]]], basis: 'b'.repeat(64) },
    version: 1,
    createdAt: NOON,
    updatedAt: NOON,
    createdBy,
  };
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

function someLogo({ id: planId, organisationId }: RowData<PlanRow>): RowData<DocumentLogoRow> {
  return { id: randomUUID(), organisationId, planId, data: aLogo(), updatedAt: NOON };
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

/** A plan with its sequence and documents, and what is computed and kept for it. */
export function planRows(organisationId: string, personId: string): readonly AnyRow[] {
  const plan = aPlan(organisationId);
  const version = aVersion(plan, personId);
  return [
    { entity: PlanRow, row: plan },
    { entity: SequenceRow, row: aSequence(plan, personId) },
    { entity: PlanVersionRow, row: version },
    { entity: ShareLinkRow, row: aShareLink(version) },
    { entity: PlanTextRow, row: aText(plan, personId) },
    { entity: DocumentChoicesRow, row: someChoices(plan) },
    { entity: DocumentLogoRow, row: someLogo(plan) },
    { entity: PlanFileRow, row: aPlanFile(version) },
    { entity: JobRow, row: aJob(organisationId, personId) },
    { entity: ProfileRow, row: aProfile(organisationId) },
    { entity: ScenarioRow, row: aScenario(plan, personId) },
  ];
}
