import type { Settings } from './platform/config/index.js';
import { DatabaseBusy, DatabaseRefused } from './platform/database/index.js';

/** The port or the host cannot be listened on. By code of the system; the address is put in front. */
const LISTENING: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is already in use. Stop the other server, or choose another port with PORT.',
  EACCES: 'may not be used by this user. Choose a port of 1024 or higher with PORT.',
  EADDRNOTAVAIL: 'is not an address of this machine. Correct HOST, or leave it out.',
  ENOTFOUND: 'is not known: there is no host with that name. Correct HOST, or leave it out.',
  EAI_AGAIN: 'is not known: there is no host with that name. Correct HOST, or leave it out.',
};

/** The server keeps its own files beside the database, or in ./data. */
const NOT_WRITABLE: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR']);

/** Where PostgreSQL was looked for, without user and password. */
function whereOf(databaseUrl: string): string {
  return URL.canParse(databaseUrl) ? new URL(databaseUrl).host : '';
}

/** Nobody answers at the address of DATABASE_URL, or whoever answers cannot now. */
function databaseTrouble({ reason, message }: DatabaseBusy, { databaseUrl }: Settings): string {
  if (!databaseUrl.startsWith('postgres')) return `${message}.`;
  if (reason !== 'unreachable') return `${message} (PostgreSQL at ${whereOf(databaseUrl)}).`;
  return `PostgreSQL does not answer at ${whereOf(databaseUrl)}. Does it run there, and is the address in DATABASE_URL right?`;
}

/** What went wrong in a sentence for the console; a stack only where it is our mistake. */
export function startRefusal(error: unknown, settings: Settings): string {
  if (error instanceof DatabaseRefused) return error.message;
  if (error instanceof DatabaseBusy) return databaseTrouble(error, settings);
  return error instanceof Error ? systemTrouble(error, settings) : String(error);
}

function systemTrouble(error: Error, settings: Settings): string {
  const { code = '', syscall = '', path } = error as NodeJS.ErrnoException;
  const sentence = ['listen', 'getaddrinfo'].includes(syscall) ? LISTENING[code] : undefined;
  if (sentence !== undefined) return `${settings.host}:${String(settings.port)} ${sentence}`;
  if (path !== undefined && NOT_WRITABLE.has(code))
    return `${path} cannot be written. May this user write there?`;
  return error.stack ?? error.message;
}
