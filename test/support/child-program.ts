import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, rename } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';

/** A program of the tests (`*.program.ts`) in a process of its own, which may be killed at any moment. */
export interface ChildProgram {
  readonly process: ChildProcess;
  /** Every line that it has written so far. */
  readonly lines: readonly string[];
  /** The next line that begins like this, or the one that was already there. */
  line(start: string): Promise<string>;
  /** Exit code, or null when it was killed. */
  readonly ended: Promise<number | null>;
}

/** Compiles a program together with the sources of the product; packages are found as usual. */
export async function compileProgram(source: string): Promise<string> {
  const folder = resolve('node_modules/.cache/test-programs');
  const finished = join(folder, `${basename(source, '.ts')}.cjs`);
  const outfile = `${finished}.${String(process.pid)}`;
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [resolve(source)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  // Renamed into place: another worker may be starting the same program.
  await rename(outfile, finished);
  return finished;
}

interface Awaited {
  readonly start: string;
  readonly found: (line: string) => void;
}

/** Starts a command whose standard output is lines; what it says on standard error is part of the error when it dies. */
export function startChild(command: string, args: readonly string[]): ChildProgram {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const complaints: string[] = [];
  const awaited = new Set<Awaited>();
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => {
    lines.push(line);
    for (const waiter of awaited) if (line.startsWith(waiter.start)) waiter.found(line);
  });
  const read = new Promise<void>((done) => reader.once('close', done));
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  // Everything it wrote has been read as well, also what was in the pipe when it was killed.
  const ended = Promise.all([exited, read]).then(([code]) => code);

  return {
    process: child,
    lines,
    ended,
    line(start) {
      const there = lines.find((line) => line.startsWith(start));
      if (there !== undefined) return Promise.resolve(there);
      return new Promise((found, fail) => {
        awaited.add({ start, found });
        void ended.then((code) => {
          fail(new Error(`ended with ${String(code)} before "${start}": ${complaints.join('')}`));
        });
      });
    },
  };
}

export function startProgram(compiled: string, args: readonly string[]): ChildProgram {
  return startChild(process.execPath, [compiled, ...args]);
}
