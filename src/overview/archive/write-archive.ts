import { recordAudit } from '../../accounts/index.js';
import { archiveText } from '../../platform/archive/index.js';
import type { Database } from '../../platform/database/index.js';
import { planBases } from '../../portfolios/index.js';
import { ROOT, SECTIONS } from './archive-sections.js';

/**
 * Writes everything of one organisation, of one moment, and that it was taken along.
 * @param write takes the text piece by piece
 */
export async function writeArchive(
  database: Database,
  of: { readonly organisationId: string; readonly personId: string | null; readonly name: string },
  write: (text: string) => Promise<void>,
  now: Date,
): Promise<void> {
  const { organisationId, personId, name } = of;
  await database.read(async (em) => {
    const bases = await planBases(em, organisationId);
    for await (const text of archiveText({ em, organisationId, bases }, ROOT, SECTIONS)) await write(text);
  });
  await database.write(async (em) =>
    recordAudit(em, {
      who: { organisationId, personId },
      at: now.toISOString(),
      action: 'exported',
      subject: { kind: 'organisation', id: organisationId, name },
      after: { file: 'kikkerplan-archive/1' },
    }),
  );
}
