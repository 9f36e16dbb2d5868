import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PilotRow } from '../../../src/pilots/store/pilot.entity.js';
import type { Database } from '../../../src/platform/database/index.js';
import type { JobKind } from '../../../src/platform/jobs/index.js';

/** Long work of which every result leaves a row, so that a second one would be seen. */

/** Where a process is killed while it works on a job. */
export const KILL_POINTS = ['queued', 'claimed', 'working', 'computed', 'keeping', 'kept'] as const;
export type KillPoint = (typeof KILL_POINTS)[number];

/** Milliseconds: short, so that a lease of a dead process ends soon. */
export const TIMES = { lease: 500, beat: 50, look: 50 };

/** Says ten times how far it is, and answers with what it was given. */
const WORKER = `module.exports = ({ input, port, flag }) => new Promise((resolve) => {
  let steps = 0;
  const timer = setInterval(() => {
    steps += 1;
    port.postMessage({ share: steps / 10 });
    if (steps < 10 && Atomics.load(flag, 0) === 0) return;
    clearInterval(timer);
    resolve(input);
  }, 60);
});
`;

async function workerFile(): Promise<string> {
  const folder = path.resolve('node_modules/.cache/test-programs');
  const file = path.join(folder, 'counting.worker.cjs');
  await mkdir(folder, { recursive: true });
  await writeFile(file, WORKER);
  return file;
}

/** A pilot stands for one result: its reference names the job. */
export async function countingKind(beforeCommit: () => void = () => undefined): Promise<JobKind> {
  return {
    name: 'count',
    worker: await workerFile(),
    keep: async (em, { id, organisationId, updatedAt }) => {
      const pilot = { c: 'content', ownerCode: 'KS', state: 'proposed', version: 1 } as const;
      await em.insert(PilotRow, {
        ...pilot,
        id: randomUUID(),
        organisationId,
        // A second result must not be stopped by a rule of the table.
        code: randomUUID().slice(0, 8),
        position: 0,
        title: 'Resultaat',
        proposal: { id: 'P', title: 'Resultaat', c: 'content', owner: 'KS', phases: [{ intensity: 1 }] },
        reference: `job ${id}`,
        createdAt: updatedAt,
        updatedAt,
      });
      beforeCommit();
    },
  };
}

export async function resultsOf(database: Database, job: string): Promise<number> {
  return database.read(async (em) => em.countBy(PilotRow, { reference: `job ${job}` }));
}
