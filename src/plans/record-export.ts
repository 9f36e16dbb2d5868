import { recordAudit, type OrganisationAccess } from '../accounts/index.js';
import type { Database } from '../platform/database/index.js';

/** Writes down that somebody took the plan along as a file. */
export async function recordExport(
  database: Database,
  access: OrganisationAccess,
  file: { readonly planId: string; readonly name: string },
  now: Date,
): Promise<void> {
  await database.write(async (em) =>
    recordAudit(em, {
      who: access,
      at: now.toISOString(),
      action: 'exported',
      subject: { kind: 'plan', id: file.planId, name: file.name },
    }),
  );
}
