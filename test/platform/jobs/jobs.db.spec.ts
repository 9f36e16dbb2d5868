import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import {
  Jobs,
  type JobKind,
  type JobsSetup,
  type JobRow,
  type JobState,
  type Threads,
} from '../../../src/platform/jobs/index.js';
import { JobRow as JobTable } from '../../../src/platform/jobs/store/job.entity.js';
import { anOrganisation } from '../database/rows.js';
import { onBothDatabases, type Given } from '../../support/databases.js';

/** Work of which the test decides how it ends, in place of threads. */
class Bench {
  readonly begun: {
    readonly input: unknown;
    readonly said: object;
    readonly say: (progress: object) => void;
    end: (result: unknown) => void;
    fail: () => void;
  }[] = [];
  /** What was asked of the work in hand, in order; said again at each sign of life. */
  readonly wishes: string[] = [];
  readonly threads = {
    run: (
      _file: string,
      { input, said }: { readonly input: unknown; readonly said: object },
      say: (progress: object) => void,
    ) => {
      let settle: { resolve: (result: unknown) => void; reject: (error: Error) => void };
      const result = new Promise<unknown>((resolve, reject) => {
        settle = { resolve, reject };
      });
      this.begun.push({
        input,
        said,
        say,
        end: (value) => settle.resolve(value),
        fail: () => settle.reject(new Error('thread ended')),
      });
      return {
        result,
        end: (wish: string) => {
          this.wishes.push(wish);
        },
        abort: () => settle.reject(new Error('aborted')),
      };
    },
    close: () => Promise.resolve(),
  } as unknown as Threads;
}

async function until(test: () => boolean | Promise<boolean>): Promise<void> {
  // Long enough for a slow machine, and an end to what never happens.
  for (let tries = 0; tries < 2_000; tries += 1) {
    if (await test()) return;
    await sleep(10);
  }
  throw new Error('it did not happen within twenty seconds');
}

onBothDatabases('a job', (given: Given) => {
  const organisationId = randomUUID();
  let now = new Date('2026-06-11T07:00:00.000Z');
  const kept: unknown[] = [];
  const failures: string[] = [];
  const open: Jobs[] = [];
  const kind: JobKind = {
    name: 'sum',
    worker: 'none.js',
    keep: (_em, job, result) => {
      if (result === 'unkeepable') return Promise.reject(new Error('too large'));
      kept.push([job.id, result]);
      return Promise.resolve();
    },
  };

  function instance(bench: Bench): Jobs {
    const times = { lease: 10_000, beat: 20, look: 20 };
    const failed: JobsSetup['failed'] = (error, { kind: name }) => failures.push(`${name} ${String(error)}`);
    const jobs = new Jobs({
      database: given.database,
      clock: () => now,
      threads: bench.threads,
      times,
      failed,
    });
    jobs.register(kind);
    open.push(jobs);
    return jobs;
  }

  const add = (jobs: Jobs, input: object = {}): Promise<string> =>
    given.database.write((em) => jobs.add(em, { kind: 'sum', organisationId, createdBy: null, input }));
  const row = async (id: string): Promise<JobRow | null> =>
    given.database.read((em) => em.findOneBy(JobTable, { id }));
  const state = async (id: string): Promise<JobState | undefined> => (await row(id))?.state;

  beforeAll(async () => {
    await given.database.write((em) => em.insert(OrganisationRow, anOrganisation({ id: organisationId })));
  });

  afterEach(async () => {
    await Promise.all(open.splice(0).map((jobs) => jobs.close()));
    await given.database.write((em) => em.deleteAll(JobTable));
    kept.length = 0;
  });

  it('is worked on, says how far it is, and keeps its result once', async () => {
    const bench = new Bench();
    const jobs = instance(bench);
    const id = await add(jobs, { numbers: [1, 2] });
    await until(() => bench.begun.length === 1);
    expect(bench.begun[0]?.input).toEqual({ numbers: [1, 2] });
    bench.begun[0]?.say({ share: 0.5 });
    await until(async () => JSON.stringify((await row(id))?.progress) === '{"share":0.5}');
    bench.begun[0]?.end(3);
    await until(async () => (await state(id)) === 'done');
    expect(kept).toEqual([[id, 3]]);
  });

  it('that ended stays for a while: the latest twenty of an organisation', async () => {
    const jobs = new Jobs({ database: given.database, clock: () => now, threads: new Bench().threads });
    const ids: string[] = [];
    // Each new one cancels the one that waits.
    for (let minute = 0; minute < 24; minute += 1) {
      now = new Date(now.getTime() + 60_000);
      ids.push(await add(jobs));
    }
    const left = await given.database.read((em) => em.find(JobTable, { order: { createdAt: 'ASC' } }));
    expect(left.map(({ id }) => id)).toEqual(ids.slice(-21));
    expect(left.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 20 }, () => 'cancelled'),
      'waiting',
    ]);
  });

  it('that came later is the latest, also within one millisecond', async () => {
    const jobs = new Jobs({ database: given.database, clock: () => now, threads: new Bench().threads });
    for (let times = 0; times < 8; times += 1) {
      const id = await add(jobs);
      expect((await jobs.latest(organisationId, 'sum'))?.id).toBe(id);
    }
  });

  it('is seen when it comes in after the look that is going on', async () => {
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    let looked = false;
    const database = new Proxy(given.database, {
      get: (target, name) =>
        name === 'read'
          ? async (...work: Parameters<typeof target.read>) => {
              const found = await target.read(...work);
              looked = true;
              await held;
              return found;
            }
          : (Reflect.get(target, name) as unknown),
    });
    const bench = new Bench();
    const times = { lease: 10_000, beat: 20, look: 1_000_000 };
    const jobs = new Jobs({ database, clock: () => now, threads: bench.threads, times });
    open.push(jobs);
    jobs.register(kind);
    await until(() => looked);
    await add(jobs);
    jobs.wake();
    goOn();
    await until(() => bench.begun.length === 1);
    bench.begun[0]?.end(1);
    await until(() => kept.length === 1);
  });

  it('is done by one of two instances', async () => {
    const benches = [new Bench(), new Bench()] as const;
    const [one] = [instance(benches[0]), instance(benches[1])];
    const first = await add(one);
    await until(() => benches[0].begun.length + benches[1].begun.length === 1);
    await sleep(100);
    const begun = [...benches[0].begun, ...benches[1].begun];
    expect(begun).toHaveLength(1);
    expect(await one.unended()).toEqual({ waiting: 0, running: 1 });
    begun[0]?.end('x');
    await until(async () => (await state(first)) === 'done');
    expect(kept).toHaveLength(1);
  });

  it('is taken again when whoever had it was not heard of until the lease ended, who then has no say', async () => {
    const silent = new Bench();
    const deaf = new Jobs({
      database: given.database,
      clock: () => now,
      threads: silent.threads,
      times: { lease: 10_000, beat: 1_000_000, look: 1_000_000 },
    });
    deaf.register(kind);
    open.push(deaf);
    const id = await add(deaf);
    deaf.wake();
    await until(() => silent.begun.length === 1);
    now = new Date(now.getTime() + 11_000);
    const bench = new Bench();
    const other = instance(bench);
    await until(() => bench.begun.length === 1);
    silent.begun[0]?.end('too late');
    await sleep(50);
    expect(kept).toEqual([]);
    bench.begun[0]?.end('in time');
    await until(async () => (await state(id)) === 'done');
    expect(kept).toEqual([[id, 'in time']]);
    expect((await row(id))?.attempts).toBe(2);
    await until(() => other.totals().ended.size > 0);
    expect([deaf.totals(), other.totals()]).toEqual([
      { ended: new Map(), takenOver: 0 },
      { ended: new Map([['done', 1]]), takenOver: 1 },
    ]);
  });

  it('goes back in the queue when its instance closes, and another goes on from there at once', async () => {
    const bench = new Bench();
    const jobs = instance(bench);
    const id = await add(jobs);
    await until(() => bench.begun.length === 1);
    expect(bench.begun[0]?.said).toEqual({});
    bench.begun[0]?.say({ share: 0.5, best: 7 });
    await until(async () => JSON.stringify((await row(id))?.progress).includes('7'));
    await jobs.close();
    expect(await state(id)).toBe('waiting');
    const next = new Bench();
    const other = instance(next);
    await until(() => next.begun.length === 1);
    expect(next.begun[0]?.said).toEqual({ share: 0.5, best: 7 });
    next.begun[0]?.end(1);
    await until(async () => (await state(id)) === 'done');
    expect(jobs.totals()).toEqual({ ended: new Map([['waiting', 1]]), takenOver: 0 });
    // Handed over, not taken over.
    expect(other.totals().takenOver).toBe(0);
  });

  it('ends early when asked: with its result, or without', async () => {
    const bench = new Bench();
    const jobs = instance(bench);
    const stopped = await add(jobs);
    await until(() => bench.begun.length === 1);
    await jobs.ask(organisationId, 'sum', 'stop');
    await until(() => bench.wishes.length > 0);
    bench.begun[0]?.end('best so far');
    await until(async () => (await state(stopped)) === 'done');
    const cancelled = await add(jobs);
    await until(() => bench.begun.length === 2);
    await jobs.ask(organisationId, 'sum', 'cancel');
    bench.begun[1]?.end('not wanted');
    await until(async () => (await state(cancelled)) === 'cancelled');
    expect([bench.wishes[0], bench.wishes.at(-1)]).toEqual(['stop', 'cancel']);
    expect(kept).toEqual([[stopped, 'best so far']]);
  });

  it('fails when its work breaks, and the next one is worked on', async () => {
    const bench = new Bench();
    const jobs = instance(bench);
    const broken = await add(jobs);
    await until(() => bench.begun.length === 1);
    bench.begun[0]?.fail();
    await until(async () => (await state(broken)) === 'failed');
    const next = await add(jobs);
    await until(() => bench.begun.length === 2);
    bench.begun[1]?.end(1);
    await until(async () => (await state(next)) === 'done');
    await until(() => jobs.totals().ended.has('done'));
    expect([...jobs.totals().ended]).toEqual([
      ['failed', 1],
      ['done', 1],
    ]);
  });

  it('fails with a word to the log when its result cannot be kept', async () => {
    const bench = new Bench();
    const id = await add(instance(bench));
    await until(() => bench.begun.length === 1);
    failures.length = 0;
    bench.begun[0]?.end('unkeepable');
    await until(async () => (await state(id)) === 'failed');
    expect([failures, kept]).toEqual([['sum Error: too large'], []]);
  });

  it('is given up when it took its instance down three times', async () => {
    const id = randomUUID();
    const bench = new Bench();
    const jobs = new Jobs({ database: given.database, clock: () => now, threads: bench.threads });
    await given.database.write((em) =>
      jobs
        .add(em, { kind: 'sum', organisationId, createdBy: null, input: {} })
        .then(async (made) => em.update(JobTable, { id: made }, { id, attempts: 3 })),
    );
    instance(bench);
    await until(async () => (await state(id)) === 'failed');
    expect(bench.begun).toHaveLength(0);
  });

  it('makes way for a newer one of its organisation', async () => {
    const bench = new Bench();
    const jobs = instance(bench);
    const old = await add(jobs);
    await until(() => bench.begun.length === 1);
    await add(jobs);
    await until(() => bench.wishes.length > 0);
    bench.begun[0]?.end('old');
    await until(() => bench.begun.length === 2);
    expect(await state(old)).toBe('cancelled');
    bench.begun[1]?.end('new');
    await until(() => kept.length === 1);
    expect(kept).toMatchObject([[expect.any(String), 'new']]);
  });
});
