import type { EntityManager } from 'typeorm';
import { assertMayPropose, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { readOrganisation } from '../../organisations/index.js';
import { NotFound, type Database } from '../../platform/database/index.js';
import {
  conceptFrom,
  type CatalogueEntry,
  type ConceptTexts,
  type Department,
  type OrganisationSize,
  type Pilot,
} from '../../planning/index.js';
import { addPilot } from '../add-pilots.js';
import { findPilot } from '../find-pilot.js';
import { addStep } from './proposal-steps.js';

export interface Beginning {
  readonly entry: CatalogueEntry;
  readonly size: OrganisationSize;
  /** Code of the department that will own it. */
  readonly owner: string;
  readonly texts: ConceptTexts;
}

/** Puts proposals that were begun where their address says; of a context that knows plans. */
export type PlaceProposals = (
  em: EntityManager,
  access: OrganisationAccess,
  codes: readonly string[],
  at: string,
) => Promise<void>;

/** Injection token of the one that there is, given where all contexts are known. */
export const PLACE_PROPOSALS = Symbol('PLACE_PROPOSALS');

export interface BeginSources {
  readonly database: Database;
  readonly place: PlaceProposals;
}

/** A draft is nowhere in the plan until it is sent in. */
interface Draft {
  readonly owner: string;
  readonly make: (code: string, departments: readonly Department[]) => Pilot;
  /** What the audit trail keeps beside the department. */
  readonly from: string;
}

/**
 * Begins a proposal with an entry of the catalogue of first pilots.
 * @returns the code of the new proposal
 * @throws NotAllowed when the person may not propose for that department, NotFound when there is no such department
 */
export async function beginProposal(
  sources: BeginSources,
  access: OrganisationAccess,
  { entry, size, owner, texts }: Beginning,
  now: Date,
): Promise<string> {
  return begin(sources, access, now, {
    owner,
    from: entry.id,
    make: (code, departments) => conceptFrom(entry, { code, size, owner, departments }, texts),
  });
}

export type BlankProposal = Pick<Pilot, 'title' | 'c' | 'owner'>;

/**
 * Begins a proposal with nothing but a name, a C and a department. Phase 1 is as small as can be until its questions
 * are answered.
 * @returns the code of the new proposal
 * @throws as `beginProposal`
 */
export async function beginBlankProposal(
  sources: BeginSources,
  access: OrganisationAccess,
  { title, c, owner }: BlankProposal,
  now: Date,
): Promise<string> {
  return begin(sources, access, now, {
    owner,
    from: '',
    make: (id) => ({ id, title, c, owner, phases: [{ intensity: 1, widens: ['start'] }] }),
  });
}

async function begin(
  { database, place }: BeginSources,
  access: OrganisationAccess,
  now: Date,
  { owner, make, from }: Draft,
): Promise<string> {
  assertMayPropose(access, owner);
  const at = now.toISOString();
  return database.write(async (em: EntityManager) => {
    const { departments } = await readOrganisation(em, access.organisationId);
    if (!departments.some(({ id }) => id === owner)) throw new NotFound('department', owner);
    const code = await addPilot(em, access.organisationId, (next) => make(next, departments), at);
    await place(em, access, [code], at);
    const row = await findPilot(em, access, code);
    await addStep(em, access, row, { number: 1, status: 'draft', note: '', at });
    await recordAudit(em, {
      who: access,
      at,
      action: 'proposal-begun',
      subject: { kind: 'pilot', id: code, name: row.title },
      after: from === '' ? { owner } : { catalogue: from, owner },
    });
    return code;
  });
}
