import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes that are read at a time. */
const PIECE = 1_048_576;

export interface ScratchPlace {
  readonly at: number;
  readonly length: number;
}

/** What was made is larger than whoever asked for it can take. */
export class TooLarge extends Error {}

/**
 * Room outside memory for what is made now and wanted later. The file has no name while it is in use, so nothing of it
 * stays behind when a thread or a process ends before its time.
 */
export class ScratchFile {
  private readonly file: number;
  private size = 0;

  /** @param most bytes that it may get */
  constructor(private readonly most = Infinity) {
    const folder = mkdtempSync(join(tmpdir(), 'kikkerplan-file-'));
    try {
      this.file = openSync(join(folder, 'scratch'), 'wx+', 0o600);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  append(part: Uint8Array): ScratchPlace {
    const place = { at: this.size, length: part.length };
    this.size += part.length;
    if (this.size > this.most) throw new TooLarge(`More than ${String(this.most)} bytes`);
    writeFileSync(this.file, part);
    return place;
  }

  read({ at, length }: ScratchPlace): Uint8Array {
    const bytes = Buffer.allocUnsafeSlow(length);
    let read = 0;
    while (read < length) {
      const more = readSync(this.file, bytes, read, length - read, at + read);
      if (more === 0) throw new Error('A file for a while is shorter than what was written into it');
      read += more;
    }
    return bytes;
  }

  bytes(): Uint8Array {
    return this.read({ at: 0, length: this.size });
  }

  /** All of it, some at a time. */
  *pieces(): Generator<Uint8Array> {
    for (let at = 0; at < this.size; at += PIECE)
      yield this.read({ at, length: Math.min(PIECE, this.size - at) });
  }

  /** In place of what is there already. */
  rewrite(at: number, part: Uint8Array): void {
    if (at + part.length > this.size) throw new Error('There is nothing yet to write over');
    for (let done = 0; done < part.length;)
      done += writeSync(this.file, part, done, part.length - done, at + done);
  }

  close(): void {
    closeSync(this.file);
  }
}
