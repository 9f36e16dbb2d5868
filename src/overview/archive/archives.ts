import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../accounts/index.js';
import { Backups } from '../../platform/backups/index.js';
import type { Language } from '../../platform/words/index.js';

/** What is wrong, and where in the file. */
export interface ToldProblem {
  readonly path: string;
  readonly text: string;
}

export type PutBack =
  | { readonly ok: true; readonly slug: string }
  | { readonly ok: false; readonly problems: readonly ToldProblem[] };

/** Megabytes: some ten times the largest file that is taken. */
const MEMORY = 512;

/**
 * Archives for a page, by the same commands as on the command line: in a process of its own with bounded memory, so that
 * whatever is in a file, the server goes on.
 */
@Injectable()
export class Archives {
  private busy = false;

  constructor(private readonly commands: Backups) {}

  /** @returns null while another is at work: one at a time */
  async take(access: OrganisationAccess): Promise<Readable | null> {
    assertMay(access, 'take-archive');
    return this.inFolder(async (folder, remove) => {
      const path = join(folder, 'archive.json');
      const { code, err } = await this.commands.command([
        ...['export', access.slug, path, '--json', '--by', access.personId, '--lang', 'en'],
      ]);
      if (code !== 0) throw new Error(`the archive ended with ${String(code)}: ${err.trim()}`);
      const stream = createReadStream(path);
      // Also when whoever asked for it goes away halfway.
      stream.once('close', () => void remove());
      return { result: stream, keep: true };
    });
  }

  /** @returns null while another is at work; `broken` when the file takes more than there is */
  async putBack(
    bytes: Uint8Array,
    { personId, language }: { readonly personId: string; readonly language: Language },
  ): Promise<PutBack | 'broken' | null> {
    return this.inFolder<PutBack | 'broken'>(async (folder) => {
      const path = join(folder, 'archive.json');
      await writeFile(path, bytes, { mode: 0o600 });
      const command = ['import', path, '--json', '--for', personId, '--lang', language];
      const { code, out, err } = await this.commands.command(command, MEMORY);
      if (code === 0 || code === 1) return { result: JSON.parse(out) as PutBack, keep: false };
      // Out of memory and out of time both end by a signal.
      if (code === null || code > 128) return { result: 'broken', keep: false };
      throw new Error(`putting an archive back ended with ${String(code)}: ${err.trim()}`);
    });
  }

  /** One at a time, in a folder that nobody else may look into and that is gone afterwards. */
  private async inFolder<T>(
    work: (
      folder: string,
      remove: () => Promise<void>,
    ) => Promise<{ readonly result: T; readonly keep: boolean }>,
  ): Promise<T | null> {
    if (this.busy) return null;
    this.busy = true;
    const folder = await mkdtemp(join(tmpdir(), 'kikkerplan-archive-'));
    const remove = () => rm(folder, { recursive: true, force: true });
    let isKept = false;
    try {
      const { result, keep } = await work(folder, remove);
      isKept = keep;
      return result;
    } finally {
      this.busy = false;
      if (!isKept) await remove();
    }
  }
}
