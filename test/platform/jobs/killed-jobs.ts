import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import type { Database } from '../../../src/platform/database/index.js';
import { Jobs } from '../../../src/platform/jobs/index.js';
import { JobRow } from '../../../src/platform/jobs/store/job.entity.js';
import { compileProgram, startProgram } from '../../support/child-program.js';
import { openDatabase, type TestDatabase } from '../../support/databases.js';
import { anOrganisation } from '../database/rows.js';
import { countingKind, KILL_POINTS, resultsOf, TIMES, type KillPoint } from './counting-kind.js';

/** What became of jobs whose process was killed with kill -9 at one point of their life, time after time. */
export interface PointReport {
  readonly point: KillPoint;
  readonly kills: number;
  /** Jobs with exactly one result and the state "done". */
  readonly once: number;
  /** Milliseconds from the kill to the end of the job in another process, the slowest. */
  readonly slowest: number;
}

/** Milliseconds after which a job that has not ended counts as lost. */
const PATIENCE = 30_000;
const PROGRAM = 'test/platform/jobs/work-until-killed.program.ts';

async function hasEnded(database: Database, id: string): Promise<boolean> {
  const row = await database.read(async (em) => em.findOneBy(JobRow, { id }));
  return row !== null && row.state !== 'waiting' && row.state !== 'running';
}

/** Another process goes on with what the killed one left. */
async function goOn(database: Database, id: string): Promise<void> {
  const jobs = new Jobs({ database, clock: () => new Date(), times: TIMES });
  jobs.register(await countingKind());
  const end = Date.now() + PATIENCE;
  while (!(await hasEnded(database, id)) && Date.now() < end) await sleep(10);
  // Whatever would still come must have come by now.
  await sleep(2 * TIMES.beat);
  await jobs.close();
}

async function oneKill(made: TestDatabase, database: Database, program: string, point: KillPoint) {
  const organisationId = randomUUID();
  await database.write(async (em) => em.insert(OrganisationRow, anOrganisation({ id: organisationId })));
  const child = startProgram(program, [made.url, organisationId, point]);
  const [, id = ''] = (await child.line('job ')).split(' ');
  // It kills itself at the point, so that the moment is exact.
  await child.ended;
  const killed = performance.now();
  await goOn(database, id);
  const milliseconds = performance.now() - killed;
  const row = await database.read(async (em) => em.findOneBy(JobRow, { id }));
  const results = await resultsOf(database, id);
  return {
    once: row?.state === 'done' && results === 1,
    wasKilled: child.process.signalCode === 'SIGKILL',
    milliseconds,
  };
}

/** Kills the process that works on a job at each of the points, `times` times. */
export async function killJobs(made: TestDatabase, times: number): Promise<readonly PointReport[]> {
  const program = await compileProgram(PROGRAM);
  const database = await openDatabase(made);
  const reports: PointReport[] = [];
  for (const point of KILL_POINTS) {
    const report = { point, kills: 0, once: 0, slowest: 0 };
    for (let round = 0; round < times; round += 1) {
      const { once, wasKilled, milliseconds } = await oneKill(made, database, program, point);
      report.kills += wasKilled ? 1 : 0;
      report.once += once ? 1 : 0;
      report.slowest = Math.max(report.slowest, milliseconds);
    }
    reports.push(report);
  }
  await database.close();
  return reports;
}
