import 'reflect-metadata';
import { resolve } from 'node:path';
import { schema } from '../../../ormconfig.js';
import { recordAudit } from '../../accounts/index.js';
import { makeBackup, restoreBackup, type TableSum } from '../../platform/database/backup/index.js';
import type { Database } from '../../platform/database/index.js';
import type { BackupFlags, RestoreFlags } from '../flags.js';
import { answer, answerJson, refuse, type Context, type Outcome } from '../outcome.js';
import { productVersion } from '../version.js';
import { databaseOf, refusal, whereOf } from './which-database.js';

export { exportArchive, importArchive } from './archives.js';

function totals(sums: readonly TableSum[]): { readonly rows: number; readonly tables: number } {
  return { rows: sums.reduce((sum, { rows }) => sum + rows, 0), tables: sums.length };
}

/** `kikkerplan backup`: a file with everything, of one moment. */
export async function backup(file: string, flags: BackupFlags, context: Context): Promise<Outcome> {
  const address = databaseOf(process.env);
  if (!('kind' in address)) return refuse(...address);
  const { backups } = context.speech.t;
  try {
    const { kind, bytes, sums } = await makeBackup({
      address,
      schema,
      file: resolve(file),
      portable: flags.portable ?? false,
      about: { product: productVersion(), madeAt: new Date().toISOString() },
    });
    if (flags.json)
      return answerJson({ format: 'kikkerplan-backup-report/1', file, kind, bytes, tables: sums });
    return answer(`${backups.made({ file, ...totals(sums) })}\n${backups.secret}\n`);
  } catch (error) {
    return refusal(error, { file, where: whereOf(address) }, context);
  }
}

/** The trail goes on from the backup, and says so: what was written down after it is gone. */
function lastLine(now: Date): (database: Database) => Promise<void> {
  return (database) =>
    database.write(async (em) =>
      recordAudit(em, {
        who: { organisationId: null, personId: null },
        at: now.toISOString(),
        action: 'restored',
        subject: { kind: 'installation', id: 'database' },
      }),
    );
}

/** `kikkerplan restore`: puts a backup back, when everything about it is in order. */
export async function restore(file: string, flags: RestoreFlags, context: Context): Promise<Outcome> {
  const address = databaseOf(process.env);
  if (!('kind' in address)) return refuse(...address);
  const { backups } = context.speech.t;
  const now = new Date();
  try {
    const order = { address, schema, file: resolve(file), now, lastTouch: lastLine(now) };
    const { kind, sums, replaced, steps } = await restoreBackup(order);
    if (flags.json)
      return answerJson({ format: 'kikkerplan-restore-report/1', file, kind, replaced, steps, tables: sums });
    const lines = [
      backups.restored(totals(sums)),
      ...(steps.length > 0 ? [backups.brought({ count: steps.length })] : []),
      ...(replaced === null ? [] : [backups.replaced({ path: replaced })]),
      backups.next,
    ];
    return answer(`${lines.join('\n')}\n`);
  } catch (error) {
    return refusal(error, { file, where: whereOf(address) }, context);
  }
}
