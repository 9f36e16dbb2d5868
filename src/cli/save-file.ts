import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { errorCode } from './error-code.js';

export type SaveTrouble = 'no-folder' | 'folder' | 'forbidden' | 'full' | 'unwritable';

const TROUBLES: Readonly<Partial<Record<string, SaveTrouble>>> = {
  EACCES: 'forbidden',
  EDQUOT: 'full',
  EISDIR: 'folder',
  ENOENT: 'no-folder',
  ENOSPC: 'full',
  ENOTDIR: 'no-folder',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
};

/** @param code of an error of the system */
export function saveTrouble(code: string): SaveTrouble | undefined {
  return TROUBLES[code];
}

/** Writes beside the target and then renames: whoever looks sees the old file or the new one, never half of one. */
export async function saveFile(
  path: string,
  content: string | Iterable<Uint8Array>,
): Promise<SaveTrouble | undefined> {
  const draft = join(dirname(path), `.${basename(path)}.${String(process.pid)}.part`);
  try {
    if (await isFolder(path)) return 'folder';
    await writeFile(draft, content, { flag: 'wx', flush: true });
    await rename(draft, path);
    return undefined;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return saveTrouble(errorCode(error)) ?? 'unwritable';
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

/** True when both names lead to the same existing file. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
