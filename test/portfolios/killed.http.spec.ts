import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { schema } from '../../ormconfig.js';
import { assemblePortfolio, sequencePortfolio, type SequenceResult } from '../../src/planning/index.js';
import { isBetter } from '../../src/planning/sequencing/objective.js';
import { Database } from '../../src/platform/database/index.js';
import { JobRow } from '../../src/platform/jobs/store/job.entity.js';
import { startsOf, type SequenceInput, type SequenceSaid } from '../../src/portfolios/sequence-work.js';
import { SequenceRow } from '../../src/portfolios/store/sequence.entity.js';
import { HttpBrowser } from '../support/http-browser.js';
import { startServer } from '../support/server.js';

/** Milliseconds: two starts of the product, and the lease of the killed one, which has to end in between. */
const PATIENCE = 180_000;

describe('a server that is killed while it computes a sequence', () => {
  let folder: string;
  let database: Database;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kikkerplan-killed-'));
  });

  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function jobWhen(is: (job: JobRow) => boolean): Promise<JobRow> {
    for (;;) {
      const [job] = await database.read((em) => em.find(JobRow));
      if (job && is(job)) return job;
      await sleep(100);
    }
  }

  it(
    'leaves a search that the next server takes over from its best so far, to one result that is no worse',
    async () => {
      const environment = { DATABASE_URL: `sqlite:${join(folder, 'kikkerplan.db')}` };
      const first = await startServer(environment);
      database = await Database.open({ url: environment.DATABASE_URL, schema });
      const browser = new HttpBrowser(first.origin);
      const page = `${await browser.signIn(first.signInUrl)}/volgorde`;
      await browser.send(page, {
        ...(await browser.hidden(page, page)),
        profile: 'balanced',
        search: 'long',
      });
      await jobWhen(({ progress }) => (progress as Partial<SequenceSaid>).best !== undefined);
      await first.kill();
      const left = await jobWhen(() => true);
      expect(left).toMatchObject({ state: 'running', attempts: 1 });

      const second = await startServer(environment);
      const moved = new HttpBrowser(second.origin);
      await moved.signIn(second.signInUrl);
      const { progress } = await jobWhen(({ attempts, progress }) => attempts === 2 && 'best' in progress);
      const before = left.progress as SequenceSaid;
      expect((progress as SequenceSaid).share).toBeGreaterThanOrEqual(before.share);
      // The page that waited is still the page to wait on, and ends the search as before.
      const stop = `${page}/stop`;
      await moved.send(stop, await moved.hidden(page, stop));
      await jobWhen(({ state }) => state === 'done');
      const rows = await database.read((em) => em.find(SequenceRow));
      expect(rows).toHaveLength(1);
      const { objective } = rows[0]?.data as Pick<SequenceResult, 'objective'>;
      const { planningCase } = left.input as SequenceInput;
      const from = startsOf(before.best ?? []);
      const kept = sequencePortfolio(assemblePortfolio(planningCase), { work: 1, from });
      expect(isBetter(kept.objective, objective)).toBe(false);
      expect(await second.stop()).toBe(0);
    },
    PATIENCE,
  );
});
