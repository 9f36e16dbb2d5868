import {
  assertMay,
  assertMayPropose,
  recordAudit,
  type AuditAction,
  type OrganisationAccess,
} from '../../accounts/index.js';
import { takeTurn } from '../../organisations/index.js';
import { Conflict, type Database } from '../../platform/database/index.js';
import type { StatusStep } from '../../planning/index.js';
import { findPilot } from '../find-pilot.js';
import type { PilotRow } from '../store/pilot.entity.js';
import { removeOverride } from './give-verdict.js';
import { takeStep } from './proposal-steps.js';
import { tellOfStep } from './tell-of-step.js';
import { missingIn, type Missing } from './missing.js';

const AUDITED = {
  submit: 'proposal-submitted',
  'ask-back': 'proposal-returned',
  withdraw: 'proposal-withdrawn',
  resume: 'proposal-resumed',
} as const satisfies Partial<Record<StatusStep, AuditAction>>;

interface Move {
  readonly step: keyof typeof AUDITED;
  readonly note?: string;
  readonly check: (row: PilotRow) => void;
}

async function move(
  database: Database,
  access: OrganisationAccess,
  code: string,
  { step, note = '', check }: Move,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await database.write(async (em) => {
    await takeTurn(em, access.organisationId, at);
    const row = await findPilot(em, access, code);
    check(row);
    const { from, to } = await takeStep(em, access, row, { step, note, at });
    // A verdict by hand was about the proposal as it was.
    if (step === 'resume') await removeOverride(em, access, row);
    const action = AUDITED[step];
    if (action === 'proposal-submitted' || action === 'proposal-returned')
      await tellOfStep(em, access, row, action, at);
    await recordAudit(em, {
      who: access,
      at,
      action,
      subject: { kind: 'pilot', id: code, name: row.title },
      before: { state: from },
      after: note === '' ? { state: to } : { state: to, reason: note },
    });
  });
}

/** Not all that it takes is there yet. */
export class NotComplete extends Error {
  constructor(readonly missing: readonly Missing[]) {
    super(`missing: ${missing.join(', ')}`);
  }
}

/**
 * Sends a proposal in, as the page with all answers showed it.
 * @throws NotAllowed, NotComplete, Conflict when it changed since that page or was sent in already
 */
export async function submitProposal(
  database: Database,
  access: OrganisationAccess,
  { code, version }: { readonly code: string; readonly version: number },
  now: Date,
): Promise<void> {
  await move(
    database,
    access,
    code,
    {
      step: 'submit',
      check: (row) => {
        assertMayPropose(access, row.proposal.owner);
        if (row.version !== version) throw new Conflict('pilot', code, version);
        const missing = missingIn(row.proposal);
        if (missing.length > 0) throw new NotComplete(missing);
      },
    },
    now,
  );
}

/** @throws NotAllowed, Conflict when it is too late for it */
export async function withdrawProposal(
  database: Database,
  access: OrganisationAccess,
  { code, reason }: { readonly code: string; readonly reason: string },
  now: Date,
): Promise<void> {
  const check = (row: PilotRow): void => assertMayPropose(access, row.proposal.owner);
  await move(database, access, code, { step: 'withdraw', note: reason, check }, now);
}

/** Takes a proposal up again that was withdrawn, or that has to become smaller or better. @throws NotAllowed, Conflict */
export async function resumeProposal(
  database: Database,
  access: OrganisationAccess,
  code: string,
  now: Date,
): Promise<void> {
  const check = (row: PilotRow): void => assertMayPropose(access, row.proposal.owner);
  await move(database, access, code, { step: 'resume', check }, now);
}

/** Gives a proposal back to who wrote it, with a question. @throws NotAllowed, Conflict */
export async function askBack(
  database: Database,
  access: OrganisationAccess,
  { code, question }: { readonly code: string; readonly question: string },
  now: Date,
): Promise<void> {
  await move(
    database,
    access,
    code,
    { step: 'ask-back', note: question, check: () => assertMay(access, 'lead-assessment') },
    now,
  );
}
