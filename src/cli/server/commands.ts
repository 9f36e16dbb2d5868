import 'reflect-metadata';
import { resolve } from 'node:path';
import { schema } from '../../../ormconfig.js';
import { recordAudit } from '../../accounts/index.js';
import { readEnvironment } from '../../platform/config/index.js';
import {
  BackupRefused,
  makeBackup,
  restoreBackup,
  type TableSum,
} from '../../platform/database/backup/index.js';
import {
  DatabaseBusy,
  DatabaseRefused,
  parseDatabaseUrl,
  type Database,
  type DatabaseAddress,
} from '../../platform/database/index.js';
import { errorCode } from '../error-code.js';
import type { BackupFlags, RestoreFlags } from '../flags.js';
import { answer, answerJson, refuse, refuseFor, type Context, type Outcome } from '../outcome.js';
import { saveTrouble } from '../save-file.js';
import { productVersion } from '../version.js';

/** Which database, by the same setting as the server's. */
function databaseOf(environment: NodeJS.ProcessEnv): DatabaseAddress | readonly string[] {
  const read = readEnvironment(environment);
  if ('problems' in read) return read.problems;
  const parsed = parseDatabaseUrl(read.settings.databaseUrl);
  return 'address' in parsed ? parsed.address : [parsed.problem];
}

/** For people: a path, or server and name without user and password. */
function whereOf(address: DatabaseAddress): string {
  if (address.kind === 'sqlite') return address.path;
  const { host, pathname } = new URL(address.url);
  return `${host}${pathname}`;
}

/** Waiting does not help with these: the file or the command is wrong. */
const CANNOT_NOW = 3;

/** What went wrong as a line for the reader; what is our own mistake is thrown on. */
function refusal(
  error: unknown,
  { file, where }: { readonly file: string; readonly where: string },
  { speech }: Context,
): Outcome {
  const { backups, cli } = speech.t;
  if (error instanceof BackupRefused) {
    const said = backups.problems[error.problem]({ file, where, detail: error.detail });
    return error.problem === 'in-use' ? refuseFor(CANNOT_NOW, said) : refuse(said);
  }
  if (error instanceof DatabaseBusy)
    return refuseFor(CANNOT_NOW, backups.busy({ where, reason: backups.busyReasons[error.reason] }));
  if (error instanceof DatabaseRefused) return refuse(`${where}: ${error.message}`);
  const trouble = saveTrouble(errorCode(error));
  if (trouble === undefined) throw error;
  return refuse(`${file}: ${cli.output[trouble]}`);
}

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
