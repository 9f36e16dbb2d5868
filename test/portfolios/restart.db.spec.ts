import { setTimeout as sleep } from 'node:timers/promises';
import { assemblePortfolio, sequencePortfolio, type SequenceResult } from '../../src/planning/index.js';
import { isBetter } from '../../src/planning/sequencing/objective.js';
import { JobRow } from '../../src/platform/jobs/store/job.entity.js';
import { JudgedPlans } from '../../src/portfolios/judged-plans.js';
import { rowsOf, type SequenceInput } from '../../src/portfolios/sequence-work.js';
import { SequenceRow } from '../../src/portfolios/store/sequence.entity.js';
import { addExample, addMember, startApp, TODAY, Visitor } from '../support/app.js';
import { computed } from '../support/computed.js';
import { onBothDatabases } from '../support/databases.js';

/** Milliseconds for a computation on a machine that has other things to do. */
const PATIENCE = 120_000;

onBothDatabases('a sequence that is being computed when the server stops', (given) => {
  it(
    'goes on in the next server from the best so far, to one result and one line in the audit trail',
    async () => {
      const first = await startApp(given.database);
      const { organisationId, slug } = await addExample(given.database);
      const person = await addMember(given.database, organisationId, 'strategy-director');
      const visitor = await new Visitor(first).signIn(person);
      const base = `/o/${slug}`;
      const page = `${base}/volgorde`;
      await visitor.submit(page, page, { profile: 'balanced', search: 'long' });
      const job = async (): Promise<JobRow> =>
        given.database.read(async (em) => em.findOneByOrFail(JobRow, { organisationId }));
      while ((await job()).state !== 'running') await sleep(50);
      await first.app.close();
      expect(await job()).toMatchObject({ state: 'waiting', leaseOwner: null });
      // As if the first server had found it after nearly all of the ten minutes: what begins anew has no time for that.
      const { id, input } = await job();
      const portfolio = assemblePortfolio((input as SequenceInput).planningCase);
      const best = sequencePortfolio(portfolio, { work: 4_000 });
      const progress = { share: 1 - 1e-4, best: rowsOf(best.starts) };
      await given.database.write((em) => em.update(JobRow, { id }, { progress }));

      const second = await startApp(given.database);
      const moved = visitor.at(second);
      while ((await job()).attempts < 2) await sleep(50);
      second.clock.now = new Date(TODAY.getTime() + 60_000);
      // The page is asked for at the worst moment: the work ends once the plan has been read without its result.
      const plans = second.app.get(JudgedPlans);
      const read = plans.current.bind(plans);
      jest.spyOn(plans, 'current').mockImplementationOnce(async (place) => {
        const before = await read(place);
        while ((await job()).state === 'running') await sleep(50);
        return before;
      });
      const $ = await computed({ visitor: moved, base });
      expect($('.lead').text()).toContain('Deze volgorde houdt zich aan elke grens');
      // What has ended lets go of what it was computed from.
      expect(await job()).toMatchObject({ state: 'done', input: {} });
      const kept = await given.database.read((em) => em.findOneByOrFail(SequenceRow, { organisationId }));
      const { objective } = kept.data as Pick<SequenceResult, 'objective'>;
      expect(isBetter(best.objective, objective)).toBe(false);
      const trail = (await moved.get(`${base}/logboek.csv`)).body;
      expect(trail.split('\n').filter((line) => line.includes('volgorde berekend'))).toHaveLength(1);
      await second.app.close();
    },
    PATIENCE,
  );
});
