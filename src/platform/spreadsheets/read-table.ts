import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder } from '../views/index.js';
import type { ReadTable } from './table.js';

const PROGRAM = path.join(
  projectFolder(),
  'dist',
  'src',
  'platform',
  'spreadsheets',
  'read-table.program.js',
);

/** Megabytes for what is read; an honest list takes a tenth of it. */
const MEMORY = 128;
/** Milliseconds; an honest list takes a few hundred. */
const LONGEST = 5_000;
/** Files that wait for their turn; each is a few megabytes at most. */
const MOST_WAITING = 8;
/** Bytes of an answer: more than the most text that is let through. */
const MOST_SAID = 4 * 1024 * 1024;

/** What old Office files begin with, and new ones with a password. */
const WRAPPED = [0xd0, 0xcf, 0x11, 0xe0];

/** One at a time: what is being read costs a processor. */
let turn: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Reads a CSV file or the first sheet of a workbook in a process of its own, which ends when it takes too much memory or
 * time: whatever the file is, the server goes on.
 */
export async function readTable(bytes: Uint8Array): Promise<ReadTable> {
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  if (WRAPPED.every((byte, index) => bytes[index] === byte)) return { ok: false, problem: 'old-or-locked' };
  if (waiting >= MOST_WAITING) return { ok: false, problem: 'busy' };
  waiting += 1;
  const mine = turn.then(async () => run(bytes));
  turn = mine.catch(() => undefined);
  return mine.finally(() => {
    waiting -= 1;
  });
}

async function run(bytes: Uint8Array): Promise<ReadTable> {
  const child = spawn(process.execPath, [`--max-old-space-size=${String(MEMORY)}`, PROGRAM], {
    env: {},
    cwd: tmpdir(),
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: LONGEST,
    killSignal: 'SIGKILL',
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.length > MOST_SAID) child.kill('SIGKILL');
  });
  // It may end before it has read everything.
  child.stdin.on('error', () => undefined).end(bytes);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return JSON.parse(said) as ReadTable;
  // Out of memory and out of time both end by a signal; anything else is a file that its reader chokes on.
  return { ok: false, problem: code === null || code > 128 ? 'too-complicated' : 'broken' };
}
