import { assertMayPropose, type OrganisationAccess } from '../../accounts/index.js';
import { Conflict, type Database } from '../../platform/database/index.js';
import { isBeingWritten, type Pilot } from '../../planning/index.js';
import { changePilot } from '../change-pilot.js';
import { readProposal, type WrittenProposal } from './read-proposals.js';

/** Answers to the questions of one page. */
export interface Answering {
  readonly code: string;
  /** True while what the page showed is what is kept; answers to other questions may have changed. */
  readonly isAsSeen: (pilot: Pilot) => boolean;
  readonly change: (pilot: Pilot) => Pilot;
}

/**
 * Keeps answers in a proposal that is being written.
 * @returns the proposal as it is now
 * @throws NotAllowed for another's department, Conflict when somebody else answered the same questions or sent it in
 */
export async function answerProposal(
  database: Database,
  access: OrganisationAccess,
  { code, isAsSeen, change }: Answering,
  now: Date,
): Promise<WrittenProposal> {
  return database.write(async (em) => {
    const known = await readProposal(em, access, code);
    assertMayPropose(access, known.pilot.owner);
    if (!isBeingWritten(known.status) || !isAsSeen(known.pilot))
      throw new Conflict('pilot', code, known.version);
    const changed = change(known.pilot);
    assertMayPropose(access, changed.owner);
    // Saving the same again is no change: what was computed from it stays valid.
    if (JSON.stringify(changed) === JSON.stringify(known.pilot)) return known;
    const at = now.toISOString();
    await changePilot(em, access, { code, version: known.version, change: () => changed, now: at });
    return readProposal(em, access, code);
  });
}
