import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, copyFile, open, stat, truncate } from 'node:fs/promises';
import SqliteDatabase from 'better-sqlite3';
import { BackupRefused } from './backup-refused.js';
import { quoted } from './kind.js';

/**
 * A copy of an SQLite file, with one line behind it that says how long the copy is and what its SHA-256 is. SQLite does
 * not look behind its last page, so the file can be opened as it is; the line shows every byte that changed since,
 * which SQLite itself does not.
 */
const MARK = 'kikkerplan-backup/1';
const DIGITS = 15;

function trailer(bytes: number, sha256: string): string {
  return `\n${MARK} sha256:${sha256} bytes:${String(bytes).padStart(DIGITS, '0')}\n`;
}

const TRAILER_BYTES = trailer(0, '0'.repeat(64)).length;
const TRAILER = /^\nkikkerplan-backup\/(\d+) sha256:([0-9a-f]{64}) bytes:(\d{15})\n$/;
export const SQLITE_START = 'SQLite format 3\0';

async function hashOf(path: string, bytes: number): Promise<string> {
  const hash = createHash('sha256');
  if (bytes > 0)
    for await (const chunk of createReadStream(path, { end: bytes - 1 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

async function toDisk(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  await handle.sync();
  await handle.close();
}

/**
 * Copies one moment of a database that others may be writing to; nobody waits for it.
 * @param copy a file that is there and empty
 * @param passing tables whose rows stay behind
 */
export async function copySqlite(path: string, copy: string, passing: readonly string[]): Promise<void> {
  const source = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
  try {
    source.prepare('VACUUM INTO ?').run(copy);
  } finally {
    source.close();
  }
  clearPassing(copy, passing);
  const { size } = await stat(copy);
  await appendFile(copy, trailer(size, await hashOf(copy, size)));
  await toDisk(copy);
}

/** Overwritten with zeros, so that nothing of it is left in unused parts of the file. */
export function clearPassing(path: string, passing: readonly string[]): void {
  const connection = new SqliteDatabase(path);
  try {
    connection.pragma('secure_delete = ON');
    const there = connection.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
    for (const name of passing) if (there.includes(name)) connection.exec(`DELETE FROM ${quoted(name)}`);
  } finally {
    connection.close();
  }
}

/**
 * @returns bytes of the database in the file
 * @throws BackupRefused unless every byte is as it was written
 */
export async function checkSqliteCopy(path: string): Promise<number> {
  const { size } = await stat(path);
  const found = TRAILER.exec(await endOf(path, size));
  const [, version, sha256, bytes] = found ?? [];
  if (version === undefined) throw new BackupRefused('damaged', 'the line at the end is missing');
  if (version !== '1') throw new BackupRefused('newer', `version ${version} of a backup`);
  const length = Number(bytes);
  if (length !== size - TRAILER_BYTES) throw new BackupRefused('damaged', 'another length than it says');
  if ((await hashOf(path, length)) !== sha256)
    throw new BackupRefused('damaged', 'another SHA-256 than it says');
  return length;
}

async function endOf(path: string, size: number): Promise<string> {
  const from = Math.max(0, size - TRAILER_BYTES);
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(TRAILER_BYTES), 0, TRAILER_BYTES, from);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Takes the database out of a backup that was checked, and looks at it with SQLite's own eyes. */
export async function takeOut(path: string, bytes: number, target: string): Promise<void> {
  await copyFile(path, target);
  await truncate(target, bytes);
  const connection = new SqliteDatabase(target, { readonly: true });
  try {
    const wrong = connection.pragma('integrity_check', { simple: true });
    if (wrong !== 'ok') throw new BackupRefused('damaged', String(wrong));
    const [broken] = connection.pragma('foreign_key_check') as { table: string }[];
    if (broken) throw new BackupRefused('damaged', `rows of ${broken.table} point to nothing`);
  } finally {
    connection.close();
  }
}
