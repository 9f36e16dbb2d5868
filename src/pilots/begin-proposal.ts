import { assertMayPropose, recordAudit, type OrganisationAccess } from '../accounts/index.js';
import { readOrganisation } from '../organisations/index.js';
import { NotFound, type Database } from '../platform/database/index.js';
import {
  conceptFrom,
  type CatalogueEntry,
  type ConceptTexts,
  type OrganisationSize,
} from '../planning/index.js';
import { addPilot } from './add-pilots.js';

export interface Beginning {
  readonly entry: CatalogueEntry;
  readonly size: OrganisationSize;
  /** Code of the department that will own it. */
  readonly owner: string;
  readonly texts: ConceptTexts;
}

/**
 * Begins a proposal with an entry of the catalogue of first pilots. It is incomplete until its questions are answered,
 * and so stays out of the plan.
 * @returns the code of the new proposal
 * @throws NotAllowed when the person may not propose for that department, NotFound when there is no such department
 */
export async function beginProposal(
  database: Database,
  access: OrganisationAccess,
  { entry, size, owner, texts }: Beginning,
  now: Date,
): Promise<string> {
  assertMayPropose(access, owner);
  const at = now.toISOString();
  return database.write(async (em) => {
    const { departments } = await readOrganisation(em, access.organisationId);
    if (!departments.some(({ id }) => id === owner)) throw new NotFound('department', owner);
    const code = await addPilot(
      em,
      access.organisationId,
      (next) => conceptFrom(entry, { code: next, size, owner, departments }, texts),
      at,
    );
    await recordAudit(em, {
      who: access,
      at,
      action: 'proposal-begun',
      subject: { kind: 'pilot', id: code, name: texts.title },
      after: { catalogue: entry.id, owner },
    });
    return code;
  });
}
