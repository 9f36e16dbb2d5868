import { createReadStream } from 'node:fs';
import { BackupRefused } from './backup-refused.js';

/** Bytes: several times the largest row that the tables admit. Whoever makes a longer line wants our memory. */
const LONGEST = 128 * 1024 * 1024;
const NEW_LINE = 0x0a;

/**
 * The lines of a file as bytes, each with its end. A last line without one is damage: the end is written last.
 * @throws BackupRefused
 */
export async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let waiting = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, at + 1)]);
      parts = [];
      waiting = 0;
      from = at + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
    waiting += chunk.length - from;
    if (waiting > LONGEST) throw new BackupRefused('damaged', 'a line that never ends');
  }
  if (waiting > 0) throw new BackupRefused('damaged', 'the file stops in the middle of a line');
}
