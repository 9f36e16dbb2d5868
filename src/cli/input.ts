import { createReadStream } from 'node:fs';

import { MAX_CASE_BYTES } from '../platform/case-file/index.js';

import { errorCode } from './error-code.js';

/** Why a file could not be read at all. */
export type InputTrouble = 'missing' | 'folder' | 'forbidden' | 'not-text' | 'too-large' | 'unreadable';

export type Input =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly trouble: InputTrouble };

export type InputBytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly trouble: InputTrouble };

/** Stands for standard input where a file is asked for, and for standard output where one is written. */
export const STANDARD = '-';

const TROUBLES: Readonly<Partial<Record<string, InputTrouble>>> = {
  EACCES: 'forbidden',
  EISDIR: 'folder',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EPERM: 'forbidden',
};

/** Reads a whole file as UTF-8, but never more bytes than expected: a device or a pipe may have no end. */
export async function readInput(path: string, most = MAX_CASE_BYTES): Promise<Input> {
  const read = await readBytes(path, most);
  if (!read.ok) return read;
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(read.bytes) };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
}

export async function readBytes(path: string, most: number): Promise<InputBytes> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of open(path) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) return { ok: false, trouble: 'too-large' };
      chunks.push(chunk);
    }
    return { ok: true, bytes: Buffer.concat(chunks) };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
}

function open(path: string): NodeJS.ReadableStream {
  return path === STANDARD ? process.stdin : createReadStream(path);
}

function troubleOf(error: unknown): InputTrouble {
  const code = errorCode(error);
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'not-text';
  return TROUBLES[code] ?? 'unreadable';
}
