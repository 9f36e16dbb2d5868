/**
 * Memory of making one file: what a fresh process, with all libraries loaded, had more at its highest, the file itself
 * included (Linux: VmHWM). In a worker thread, as in the server, and taken in pieces, as the command line does; a PDF is
 * printed by another process besides.
 *
 *   npm run bench -- rendering/plan-memory [pilots, 200] [formats]
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import type { MadeFile } from '../../../src/rendering/exports.js';
import type { PlanFormat } from '../../../src/rendering/index.js';
import { readExample } from '../../support/examples.js';
import { withPilots } from '../../support/larger-case.js';

const [pilots = '200', ...chosen] = process.argv.slice(2);
/** Set by this program for the process that makes one file. */
const ONE = 'KIKKERPLAN_BENCH_FORMAT';
const KILOBYTE = 1_024;
/** As in src/platform/jobs/threads.ts. */
const LIMITS = { maxOldGenerationSizeMb: 1_024 };

function highest(): number {
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) * KILOBYTE;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** Bytes of it, piece by piece. */
function taken(file: MadeFile): number {
  let size = 0;
  for (const piece of file.pieces()) size += piece.length;
  file.close();
  return size;
}

async function make(format: PlanFormat): Promise<void> {
  // Loaded here, so that the thread that only waits has none of it.
  const { makePlan } = await import('../../../src/rendering/exports.js');
  const before = process.memoryUsage().rss;
  const planningCase = withPilots(readExample('polderzeker'), Number(pilots));
  const meta = { version: '1', status: 'draft', date: '2026-01-05' } as const;
  const made = await makePlan({ case: planningCase, meta }, format, 'nl');
  const size = made.ok ? megabytes(taken(made.file)) : made.problem;
  console.log(
    `${pilots} pilots, ${format}: ${megabytes(highest() - before)} above ${megabytes(before)}, file ${size}`,
  );
}

/** What this thread has first is what src/main.ts has. */
async function inThread(format: PlanFormat): Promise<void> {
  await import('../../../src/rendering/png/compile-once.js');
  new Worker(__filename, { workerData: format, argv: process.argv.slice(2), resourceLimits: LIMITS });
}

async function makeEach(): Promise<void> {
  const { PLAN_FORMATS } = await import('../../../src/rendering/index.js');
  for (const format of PLAN_FORMATS.filter((name) => chosen.length === 0 || chosen.includes(name)))
    spawnSync(process.execPath, [__filename, pilots], {
      env: { ...process.env, [ONE]: format },
      stdio: 'inherit',
    });
}

const one = process.env[ONE] as PlanFormat | undefined;
if (!isMainThread) void make(workerData as PlanFormat);
else if (one) void inThread(one);
else void makeEach();
