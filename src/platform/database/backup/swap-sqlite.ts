import { chown, copyFile, link, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { isThere, kindOfBackup } from './backup-file.js';
import { BackupRefused } from './backup-refused.js';

/** SQLite's errors are no errors of Node's own making. */
function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

const DAMAGED = /^SQLITE_(NOTADB|CORRUPT)/;

/**
 * Takes the file for ourselves. Leaving the write-ahead log is possible only when nobody else has the file open, and
 * folds the log into it, so that it is whole by itself; after that an exclusive lock keeps a starting server out.
 * @returns null when it is too damaged to be opened: then there is nothing to lock
 * @throws BackupRefused when a server still has it
 */
async function takeOver(path: string): Promise<SqliteDatabase.Database | null> {
  // SQLite throws away the log of a file that it cannot read.
  if ((await kindOfBackup(path).catch(() => null)) !== 'sqlite') return null;
  const connection = new SqliteDatabase(path, { timeout: 0 });
  try {
    connection.pragma('journal_mode = DELETE');
    connection.exec('BEGIN EXCLUSIVE');
    return connection;
  } catch (error) {
    connection.close();
    if (codeOf(error).startsWith('SQLITE_BUSY')) throw new BackupRefused('in-use');
    if (DAMAGED.test(codeOf(error))) return null;
    throw error;
  }
}

/**
 * Looks without changing a byte, so that nobody waits for a long check that ends in this refusal: exclusive access to a
 * file with a log is given to who is alone with it.
 * @throws BackupRefused when a server has it
 */
export async function assertNotInUse(path: string): Promise<void> {
  if (!(await isThere(path)) || (await kindOfBackup(path).catch(() => null)) !== 'sqlite') return;
  const connection = new SqliteDatabase(path, { timeout: 0 });
  try {
    connection.pragma('locking_mode = EXCLUSIVE');
    connection.exec('BEGIN IMMEDIATE');
    connection.exec('ROLLBACK');
  } catch (error) {
    if (codeOf(error).startsWith('SQLITE_BUSY')) throw new BackupRefused('in-use');
    if (!DAMAGED.test(codeOf(error))) throw error;
  } finally {
    connection.close();
  }
}

/** A second name for the same file where the disk can do that, so that there is no moment without a database. */
async function keepAs(path: string, kept: string): Promise<void> {
  await link(path, kept).catch(() => copyFile(path, kept));
}

async function folderToDisk(path: string): Promise<void> {
  // Windows cannot open a folder; there the system keeps its own order.
  const handle = await open(dirname(path), 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Root puts it back for the user of the server, who could not open a file of root's. */
async function handOver(draft: string, path: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(dirname(path));
  await chown(draft, uid, gid);
}

/**
 * Puts one SQLite file in the place of another, in one step of the system. The one that was there is kept.
 * @returns its new name; null when there was none
 */
export async function swapIn(draft: string, path: string, now: Date): Promise<string | null> {
  await handOver(draft, path);
  if (!(await isThere(path))) {
    await rename(draft, path);
    await folderToDisk(path);
    return null;
  }
  const kept = `${path}.replaced-${now.toISOString().replace(/[-:]/g, '')}`;
  const lock = await takeOver(path);
  try {
    await keepAs(path, kept);
    // Only a damaged file still has a log. Left beside the new file it would be taken for that one's.
    for (const ending of ['-wal', '-shm', '-journal']) {
      if (ending !== '-shm') await copyFile(path + ending, kept + ending).catch(() => undefined);
      await rm(path + ending, { force: true });
    }
    await rename(draft, path);
    await folderToDisk(path);
    return kept;
  } finally {
    lock?.close();
  }
}

/** The file and what SQLite puts beside it. */
export async function removeSqlite(path: string): Promise<void> {
  for (const ending of ['', '-wal', '-shm', '-journal']) await rm(path + ending, { force: true });
}
