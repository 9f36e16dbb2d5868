import { setTimeout as sleep } from 'node:timers/promises';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { DatabaseFigures } from '../database/index.js';
import type { JobTotals } from '../jobs/index.js';

/** Who is asked how the work is going. */
export interface WatchedWork {
  readonly database: { figures(): DatabaseFigures };
  readonly jobs: {
    totals(): JobTotals;
    unended(): Promise<{ readonly waiting: number; readonly running: number }>;
  };
}

/** Milliseconds: a database that does not answer must not hold up the other figures. */
const JOBS_WITHIN = 1_000;

type Total = readonly [labels: Readonly<Record<string, string>>, total: number];

/** Counted elsewhere since the start of the process: told as it stands. */
function tell(counter: Counter, totals: readonly Total[]): void {
  counter.reset();
  for (const [labels, total] of totals) counter.inc(labels, total);
}

export function watchDatabase(registers: Registry[], database: WatchedWork['database']): void {
  const waiting = new Gauge({
    name: 'kikkerplan_database_waiting',
    help: 'Pieces of work that wait for their turn at the database, or for a connection to it.',
    labelNames: ['work'],
    registers,
    collect: () => {
      const { write, read } = database.figures().waiting;
      waiting.set({ work: 'write' }, write);
      waiting.set({ work: 'read' }, read);
    },
  });
  const retries: Counter = new Counter({
    name: 'kikkerplan_database_retries_total',
    help: 'Times that work was begun again because of a lock, or of changes that crossed.',
    registers,
    collect: () => tell(retries, [[{}, database.figures().retries]]),
  });
  const refused: Counter = new Counter({
    name: 'kikkerplan_database_refused_total',
    help: 'Times that the database could not do something in time, by reason.',
    labelNames: ['reason'],
    registers,
    collect: () => {
      const totals = [...database.figures().refused];
      tell(
        refused,
        totals.map(([reason, total]) => [{ reason }, total]),
      );
    },
  });
}

export function watchJobs(registers: Registry[], jobs: WatchedWork['jobs']): void {
  const unended = new Gauge({
    name: 'kikkerplan_jobs',
    help: 'Computations on the whole database that wait or run; absent while the database does not answer.',
    labelNames: ['state'],
    registers,
    collect: async () => {
      unended.reset();
      const asked = jobs.unended().catch(() => null);
      const counted = await Promise.race([asked, sleep(JOBS_WITHIN, null, { ref: false })]);
      if (counted === null) return;
      unended.set({ state: 'waiting' }, counted.waiting);
      unended.set({ state: 'running' }, counted.running);
    },
  });
  const ended: Counter = new Counter({
    name: 'kikkerplan_jobs_ended_total',
    help: 'Computations that ended at this server; waiting: handed back for another.',
    labelNames: ['state'],
    registers,
    collect: () => {
      const totals = [...jobs.totals().ended];
      tell(
        ended,
        totals.map(([state, total]) => [{ state }, total]),
      );
    },
  });
  const takenOver: Counter = new Counter({
    name: 'kikkerplan_jobs_taken_over_total',
    help: 'Computations that this server began again after another had fallen silent.',
    registers,
    collect: () => tell(takenOver, [[{}, jobs.totals().takenOver]]),
  });
}
