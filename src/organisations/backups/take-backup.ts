import { assertMay, listMemberships, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import type { Backups, FreshBackup } from '../../platform/backups/index.js';
import type { Database } from '../../platform/database/index.js';
import { NotAllowed } from '../../platform/errors/index.js';
import { OrganisationStore } from '../store/organisation.store.js';

/**
 * A backup holds every organisation of the installation, so it is for who is administrator of every one of them.
 * @throws NotAllowed when this person is no administrator of the organisation of the address
 */
export async function mayTakeBackup(database: Database, access: OrganisationAccess): Promise<boolean> {
  assertMay(access, 'make-backup');
  return database.read(async (em) => {
    const mine = await listMemberships(em, access.personId);
    const administered = mine.filter(({ role }) => role === 'administrator');
    return administered.length === (await new OrganisationStore(em).count());
  });
}

/**
 * Makes a backup, and writes down in the audit trail that it was taken away.
 * @returns null while another is being made
 * @throws NotAllowed
 */
export async function takeBackup(
  { database, backups }: { readonly database: Database; readonly backups: Backups },
  access: OrganisationAccess,
  now: Date,
): Promise<FreshBackup | null> {
  if (!(await mayTakeBackup(database, access))) throw new NotAllowed('make-backup');
  const fresh = await backups.make();
  if (!fresh) return null;
  try {
    await database.write(async (em) =>
      recordAudit(em, {
        who: access,
        at: now.toISOString(),
        action: 'exported',
        subject: { kind: 'installation', id: 'database' },
        after: { rows: fresh.rows },
      }),
    );
  } catch (error) {
    fresh.stream.destroy();
    throw error;
  }
  return fresh;
}
