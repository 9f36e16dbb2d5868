import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { isNativeError } from 'node:util/types';
import { BackupRefused } from './backup-refused.js';
import { PORTABLE_START } from './portable-format.js';
import { SQLITE_START } from './sqlite-copy.js';

/** A copy of an SQLite file, or text that either kind of database can be filled from. */
export type BackupKind = 'sqlite' | 'portable';

const ENOUGH = 64;

function isMissing(error: unknown): boolean {
  return isNativeError(error) && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
}

/** @throws BackupRefused when there is no such file, or it does not begin as a backup does */
export async function kindOfBackup(path: string): Promise<BackupKind> {
  const handle = await open(path, constants.O_RDONLY).catch((error: unknown) => {
    throw isMissing(error) ? new BackupRefused('no-file') : error;
  });
  try {
    if (!(await handle.stat()).isFile()) throw new BackupRefused('no-file', 'not a file');
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(ENOUGH), 0, ENOUGH, 0);
    const start = buffer.toString('latin1', 0, bytesRead);
    if (start.startsWith(SQLITE_START)) return 'sqlite';
    if (start.startsWith(PORTABLE_START)) return 'portable';
    throw new BackupRefused('foreign');
  } finally {
    await handle.close();
  }
}

export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
}
