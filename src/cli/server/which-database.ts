import { readEnvironment } from '../../platform/config/index.js';
import { BackupRefused } from '../../platform/database/backup/index.js';
import {
  DatabaseBusy,
  DatabaseRefused,
  parseDatabaseUrl,
  type DatabaseAddress,
} from '../../platform/database/index.js';
import { errorCode } from '../error-code.js';
import { refuse, refuseFor, type Context, type Outcome } from '../outcome.js';
import { saveTrouble } from '../save-file.js';

/** Which database, by the same setting as the server's. */
export function databaseOf(environment: NodeJS.ProcessEnv): DatabaseAddress | readonly string[] {
  const read = readEnvironment(environment);
  if ('problems' in read) return read.problems;
  const parsed = parseDatabaseUrl(read.settings.databaseUrl);
  return 'address' in parsed ? parsed.address : [parsed.problem];
}

/** For people: a path, or server and name without user and password. */
export function whereOf(address: DatabaseAddress): string {
  if (address.kind === 'sqlite') return address.path;
  const { host, pathname } = new URL(address.url);
  return `${host}${pathname}`;
}

/** Waiting does not help with these: the file or the command is wrong. */
const CANNOT_NOW = 3;

/** What went wrong as a line for the reader; what is our own mistake is thrown on. */
export function refusal(
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
