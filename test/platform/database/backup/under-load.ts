import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compileProgram, startProgram } from '../../../support/child-program.js';
import {
  makeDatabase,
  openDatabase,
  type DatabaseKind,
  type TestDatabase,
} from '../../../support/databases.js';
import { ENDLESS, inspect, takeIn, WRITER_PROGRAM, type Acknowledged } from '../kill-rounds.js';
import { backUp, putBack } from './backups.js';

/** What was found in backups that were made while eight writers wrote. */
export interface LoadReport {
  readonly backups: number;
  /** Before the last backup began. */
  readonly acknowledged: number;
  /** Acknowledged before a backup began and not in it. */
  readonly lost: number;
  /** Only one of the two changes of a write is in it. */
  readonly half: number;
  readonly damage: readonly string[];
  /** Acknowledged while backups were being made: nobody had to wait for one. */
  readonly meanwhile: number;
  /** Milliseconds of the slowest backup. */
  readonly slowest: number;
}

export interface LoadPlan {
  readonly kind: DatabaseKind;
  readonly portable: boolean;
  readonly backups: number;
  /** Writes to wait for before each. */
  readonly writesBetween: number;
  /** PostgreSQL to work on; the one of the test run when left out. */
  readonly server?: string;
}

interface Made {
  readonly file: string;
  readonly acks: Acknowledged;
}

const WRITERS = 8;

async function waitFor(lines: readonly string[], count: number): Promise<void> {
  while (lines.length < count) await sleep(2);
}

/** Puts one back into a new database and looks through it. */
async function lookAt({ file, acks }: Made, { kind, server }: LoadPlan) {
  const target = await makeDatabase(kind, server);
  try {
    await putBack(target, file);
    const database = await openDatabase(target);
    const found = await inspect(database, acks);
    await database.close();
    return found;
  } finally {
    await target.remove();
  }
}

async function writeAndBackUp(source: TestDatabase, plan: LoadPlan) {
  const child = startProgram(await compileProgram(WRITER_PROGRAM), [source.url, String(WRITERS), ENDLESS]);
  const made: Made[] = [];
  const total = { acknowledged: 0, meanwhile: 0, slowest: 0 };
  for (let round = 0; round < plan.backups; round += 1) {
    await waitFor(child.lines, child.lines.length + plan.writesBetween);
    const acks: Acknowledged = new Map();
    total.acknowledged = takeIn(child.lines, acks);
    const started = performance.now();
    await backUp(source, `backup-${String(round)}`, plan.portable);
    total.slowest = Math.max(total.slowest, performance.now() - started);
    total.meanwhile += takeIn(child.lines, new Map()) - total.acknowledged;
    made.push({ file: join(source.folder, `backup-${String(round)}`), acks });
  }
  child.process.kill('SIGKILL');
  await child.ended;
  return { made, total };
}

export async function backupsUnderLoad(plan: LoadPlan): Promise<LoadReport> {
  const source = await makeDatabase(plan.kind, plan.server);
  try {
    const { made, total } = await writeAndBackUp(source, plan);
    const found = [];
    for (const one of made) found.push(await lookAt(one, plan));
    return {
      backups: made.length,
      ...total,
      lost: found.reduce((sum, { lost }) => sum + lost, 0),
      half: found.reduce((sum, { half }) => sum + half, 0),
      damage: found.flatMap(({ damage }) => damage),
    };
  } finally {
    await source.remove();
  }
}
