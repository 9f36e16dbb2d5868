import { makeDatabase, type DatabaseKind } from '../../support/databases.js';
import { KILL_POINTS } from './counting-kind.js';
import { killJobs } from './killed-jobs.js';

/** Milliseconds for starting a program at every point on a machine that has other things to do. */
const SIX_STARTS = 180_000;

describe.each<DatabaseKind>(['sqlite', 'postgres'])('kill -9 while working on a job (%s)', (kind) => {
  it(
    'leaves every job to another process, which ends it exactly once',
    async () => {
      const made = await makeDatabase(kind);
      try {
        const reports = await killJobs(made, 1);
        expect(reports.map(({ point, kills, once }) => [point, kills, once])).toEqual(
          KILL_POINTS.map((point) => [point, 1, 1]),
        );
      } finally {
        await made.remove();
      }
    },
    SIX_STARTS,
  );
});
