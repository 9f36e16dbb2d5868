/**
 * A process that works on a job is killed with kill -9 at six points of the job's life, again and again; another process
 * goes on. Every job must end exactly once.
 *
 *   npm run bench -- reliability/killed-jobs [kills at each point, 20] [sqlite or postgres, both when left out]
 */
import { killJobs } from '../../platform/jobs/killed-jobs.js';
import { makeDatabase, type DatabaseKind } from '../../support/databases.js';
import { startPostgres } from '../../support/postgres-up.js';

const times = Number(process.argv[2] ?? 20);
const kinds = (['sqlite', 'postgres'] as const).filter((kind) => kind === (process.argv[3] ?? kind));

async function run(kind: DatabaseKind): Promise<void> {
  const server = kind === 'postgres' ? await startPostgres() : null;
  const made = await makeDatabase(kind, server?.url);
  const reports = await killJobs(made, times);
  console.log(kind);
  for (const { point, kills, once, slowest } of reports) {
    console.log(
      `  ${point}: ${kills} kills, ${once} ended once, ${slowest.toFixed(0)} ms to the end at most`,
    );
    if (kills !== times || once !== times) process.exitCode = 1;
  }
  await made.remove();
  await server?.stop();
}

async function main(): Promise<void> {
  for (const kind of kinds) await run(kind);
}

void main();
