import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

  close(): void {
    closeSync(this.file);
  }
}
