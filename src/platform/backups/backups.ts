import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { projectFolder } from '../views/index.js';

/** A backup that is ready to be sent, and gone when it has been. */
export interface FreshBackup {
  readonly kind: 'sqlite' | 'portable';
  readonly bytes: number;
  readonly rows: number;
  readonly stream: Readable;
}

interface Report {
  readonly kind: FreshBackup['kind'];
  readonly bytes: number;
  readonly tables: readonly { readonly rows: number }[];
}

export interface BackupsSetup {
  readonly databaseUrl: string;
  /** Start file of the command line. */
  readonly program: string;
}

/** Where the build puts the command line. */
export function commandLineFile(): string {
  return join(projectFolder(), 'dist/cli/kikkerplan.js');
}

/** Milliseconds after which a backup is taken to hang. */
const LONGEST = 300_000;

/** Makes backups for a page, with the command of the command line: in a process of its own, so that nobody else waits. */
export class Backups {
  private busy = false;

  constructor(private readonly setup: BackupsSetup) {}

  /** @returns null while another is being made: one at a time */
  async make(): Promise<FreshBackup | null> {
    if (this.busy) return null;
    this.busy = true;
    // For this user only, like the file in it.
    const folder = await mkdtemp(join(tmpdir(), 'kikkerplan-backup-'));
    const remove = () => rm(folder, { recursive: true, force: true });
    try {
      const file = join(folder, 'backup');
      const { kind, bytes, tables } = JSON.parse(await this.run(file)) as Report;
      const stream = createReadStream(file);
      // Also when whoever asked for it goes away halfway.
      stream.once('close', () => void remove());
      return { kind, bytes, rows: tables.reduce((sum, { rows }) => sum + rows, 0), stream };
    } catch (error) {
      await remove();
      throw error;
    } finally {
      this.busy = false;
    }
  }

  private async run(file: string): Promise<string> {
    const { code, out, err } = await this.command(['backup', file, '--json', '--lang', 'en']);
    if (code !== 0) throw new Error(`the backup ended with ${String(code)}: ${err.trim()}`);
    return out;
  }

  /** Runs a command of the command line on the database of the server, in a process of its own. */
  async command(
    words: readonly string[],
    /** Megabytes. */
    memory?: number,
  ): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
    const { databaseUrl, program } = this.setup;
    const limits = memory === undefined ? [] : [`--max-old-space-size=${String(memory)}`];
    const child = spawn(process.execPath, [...limits, program, ...words], {
      // Nothing else of the surroundings: the settings of the server are not all the command's.
      env: { DATABASE_URL: databaseUrl },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST,
    });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    return { code, ...said };
  }
}
