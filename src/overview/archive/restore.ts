import type { EntityManager } from 'typeorm';
import { addMembership, mayMakeAnother, recordAudit, type Role } from '../../accounts/index.js';
import { freeAddress, isTaken } from '../../organisations/index.js';
import {
  keepUpToDate,
  readArchive,
  restoreArchive,
  type Archive,
  type RestoredOrganisation,
} from '../../platform/archive/index.js';
import type { CaseFileProblem } from '../../platform/case-file/index.js';
import type { Database } from '../../platform/database/index.js';
import { NotAllowed } from '../../platform/errors/index.js';
import { eachPlanBases, plansProblems, readRestored, type RestoredPlan } from '../../portfolios/index.js';
import { ROOT, SECTIONS } from './archive-sections.js';
import { canBeShown, logoProblems, versionProblems, type ArchiveProblem } from './check-versions.js';
import { placeInFile } from './place-in-file.js';
import { workshopProblems } from './workshop-sections.js';

export type RestoreProblem = CaseFileProblem | ArchiveProblem;

export interface RestoreWish {
  readonly text: string;
  /** Who gets in, and as what. */
  readonly personId: string;
  readonly role: Role;
  /** Its part of the address, made from the name when absent. */
  readonly slug?: string;
  /** On the server's own console whoever sits there may. */
  readonly onConsole?: true;
}

export type RestoreResult =
  | { readonly ok: true; readonly slug: string; readonly name: string }
  | { readonly ok: false; readonly problems: readonly RestoreProblem[] }
  | { readonly ok: false; readonly taken: string };

/** Undoes what was put in. */
class Refused extends Error {
  constructor(readonly result: Exclude<RestoreResult, { readonly ok: true }>) {
    super('the archive is refused');
  }
}

/**
 * Puts an archive in as a new organisation: all of it, or nothing.
 * @throws NotAllowed when this person may make no organisation
 */
export async function restoreOrganisation(
  database: Database,
  wish: RestoreWish,
  now: Date,
): Promise<RestoreResult> {
  const read = readArchive(wish.text, ROOT, SECTIONS);
  if (!read.ok) return read;
  const plans = (read.archive.rows.get('plans') ?? []) as unknown as Parameters<typeof plansProblems>[0];
  const problems = [
    ...plansProblems(plans),
    ...versionProblems(read.archive),
    ...logoProblems(read.archive),
    ...workshopProblems(read.archive),
  ];
  if (problems.length > 0) return { ok: false, problems };
  try {
    return await database.write(async (em) => putIn(em, read.archive, wish, now));
  } catch (error) {
    if (error instanceof Refused) return error.result;
    throw error;
  }
}

async function putIn(
  em: EntityManager,
  archive: Archive,
  { personId, role, slug: wanted, onConsole }: RestoreWish,
  now: Date,
): Promise<RestoreResult> {
  if (!onConsole && !(await mayMakeAnother(em, personId))) throw new NotAllowed('make-organisation');
  if (wanted !== undefined && (await isTaken(em, wanted))) throw new Refused({ ok: false, taken: wanted });
  const name = String(archive.organisation['name']);
  const slug = wanted ?? (await freeAddress(em, name));
  const restored = await restoreArchive(em, archive, { root: ROOT, sections: SECTIONS, slug });
  const { organisationId } = restored;
  await lookOver(em, archive, restored);
  const at = now.toISOString();
  await addMembership(em, { personId, organisationId, role }, at);
  await recordAudit(em, {
    who: { organisationId, personId },
    at,
    action: 'organisation-made',
    subject: { kind: 'organisation', id: organisationId, name },
    after: { address: slug, role, start: 'archive' },
  });
  return { ok: true, slug, name };
}

/** What no single row shows: whether the parts fit together, and whether a document comes of them. */
async function lookOver(em: EntityManager, archive: Archive, restored: RestoredOrganisation): Promise<void> {
  const { organisationId, ids } = restored;
  for await (const bases of eachPlanBases(em, organisationId))
    await keepUpToDate(em, archive, ids, { sections: SECTIONS, bases });
  for await (const plan of readRestored(em, organisationId)) {
    const problems = problemsOf(plan, archive);
    if (problems.length > 0) throw new Refused({ ok: false, problems });
  }
}

function problemsOf(
  { index, planningCase, sequence, problems }: RestoredPlan,
  archive: Archive,
): readonly RestoreProblem[] {
  if (problems.length > 0)
    return problems.map((each) => ({ ...each, path: placeInFile(each.path, planningCase, archive, index) }));
  const dates = sequence ? { starts: sequence.result.starts, sequence: sequence.result } : {};
  const meta = { version: '1', status: 'draft', date: planningCase.plan.start } as const;
  return canBeShown({ case: planningCase, ...dates, meta })
    ? []
    : [{ path: 'sequences', code: 'unreadable' }];
}
