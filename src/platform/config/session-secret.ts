import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNativeError } from 'node:util/types';
import type { Settings } from './settings.js';

const FILE = 'session-secret';
const SECRET_BYTES = 32;

/**
 * What signs the session cookie: the one given, else one that this installation made at its first start, so that a
 * restart signs nobody out. Several servers on one database need the same one and are therefore given it.
 */
export async function sessionSecret(settings: Settings): Promise<string> {
  if (settings.givenSessionSecret !== null) return settings.givenSessionSecret;
  const file = join(settings.dataFolder, FILE);
  await mkdir(settings.dataFolder, { recursive: true, mode: 0o700 });
  const kept = await read(file);
  if (kept !== null) return kept;
  await makeOnce(file);
  const made = await read(file);
  if (made === null) throw new Error(`${file} is not there after it was written`);
  return made;
}

function hasCode(error: unknown, code: string): boolean {
  return isNativeError(error) && 'code' in error && error.code === code;
}

async function read(file: string): Promise<string | null> {
  try {
    const secret = (await readFile(file, 'utf8')).trim();
    if (secret.length < SECRET_BYTES)
      throw new Error(`${file} is damaged: remove it, and everybody signs in again`);
    return secret;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Written beside it and then linked: two servers that start together agree, and nobody ever reads half of it. */
async function makeOnce(file: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${randomBytes(SECRET_BYTES).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
