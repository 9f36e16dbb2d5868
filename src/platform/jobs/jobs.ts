import { randomUUID } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database/index.js';
import type { JobRow, JobState } from './store/job.entity.js';
import { JobStore, type JobStatus, type Lease } from './store/job.store.js';
import { Threads, type Running } from './threads.js';

/** One kind of long work. */
export interface JobKind {
  readonly name: string;
  /** Compiled file with the function that does it, a `WorkerTask` in and a result out. */
  readonly worker: string;
  /** Keeps the result, in the transaction that ends the job: both happen once, or neither. */
  readonly keep: (em: EntityManager, job: JobRow, result: unknown) => Promise<void>;
}

export interface JobsSetup {
  readonly database: Database;
  readonly clock: () => Date;
  readonly threads?: Threads;
  /** Milliseconds. */
  readonly times?: Partial<typeof TIMES>;
  /** Is told of work that broke, and of a result that could not be kept. */
  readonly failed?: (error: unknown, job: Pick<JobRow, 'id' | 'kind'>) => void;
}

/** Milliseconds: how long a lease lasts, between two signs of life, and between two looks for work of others. */
const TIMES = { lease: 15_000, beat: 1_000, look: 2_000 };
/** Times that work is begun: what takes the server down with it three times is given up. */
const ATTEMPTS = 3;

/** What this process did, since it started. */
export interface JobTotals {
  /** By the state that it left them in; "waiting" is what it handed back. */
  readonly ended: ReadonlyMap<JobState, number>;
  /** Begun again after the lease of another had ended. */
  readonly takenOver: number;
}

interface Current {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: string;
  readonly running: Running;
  /** Why it ends without a result of its own. */
  reason?: 'lost' | 'closing';
}

/** What a job is about within its organisation, behind the name of its kind: "sequence~2". One of each runs at a time. */
export function kindAbout(name: string, part: number): string {
  return `${name}~${String(part)}`;
}

function nameOf(kind: string): string {
  return kind.split('~')[0] ?? kind;
}

/**
 * The one door to long work. A job is a row in the database: it survives the page and the server, any instance may work
 * on it, and only one does. Whoever works on it holds a lease and makes it longer; when the lease ends, the next one
 * goes on from what was said last.
 */
export class Jobs {
  private readonly kinds = new Map<string, JobKind>();
  private readonly owner = randomUUID();
  private readonly threads: Threads;
  private readonly times: typeof TIMES;
  private readonly settling = new Map<string, () => void>();
  private readonly ended = new Map<JobState, number>();
  private takenOver = 0;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | null = null;
  /** Whether there is a reason to look once more: work can come in after the look that is going on. */
  private again = false;
  private current: Current | null = null;
  private closing = false;

  constructor(private readonly setup: JobsSetup) {
    this.threads = setup.threads ?? new Threads();
    this.times = { ...TIMES, ...setup.times };
  }

  register(kind: JobKind): void {
    this.kinds.set(kind.name, kind);
    this.timer ??= setInterval(() => this.wake(), this.times.look).unref();
    this.wake();
  }

  /** Puts a job in the queue, inside the caller's transaction; an older one of the same kind is cancelled. */
  async add(
    em: EntityManager,
    job: Pick<JobRow, 'kind' | 'organisationId' | 'createdBy' | 'input'>,
  ): Promise<string> {
    const now = this.now();
    const store = new JobStore(em);
    await store.ask(job.organisationId, job.kind, 'cancel', now);
    const id = randomUUID();
    const fresh = { state: 'waiting', wish: 'none', progress: {}, attempts: 0 } as const;
    await store.add({
      ...job,
      ...fresh,
      id,
      leaseOwner: null,
      leaseUntil: null,
      createdAt: await store.nextMoment(job.organisationId, job.kind, now),
      updatedAt: now,
    });
    return id;
  }

  latest(organisationId: string, kind: string): Promise<JobStatus | null> {
    return this.setup.database.read((em) => new JobStore(em).findLatest(organisationId, kind));
  }

  /** One job of an organisation, also one that ended. */
  find(organisationId: string, kind: string, id: string): Promise<JobStatus | null> {
    return this.setup.database.read((em) => new JobStore(em).findStatus(organisationId, kind, id));
  }

  /** Asks the job of an organisation to end early. */
  async ask(organisationId: string, kind: string, wish: 'stop' | 'cancel'): Promise<void> {
    await this.setup.database.write((em) => new JobStore(em).ask(organisationId, kind, wish, this.now()));
    // Elsewhere it is heard at the next sign of life.
    const { current } = this;
    if (current?.organisationId === organisationId && current.kind === kind) current.running.end(wish);
  }

  totals(): JobTotals {
    return { ended: this.ended, takenOver: this.takenOver };
  }

  /** On the whole database, at this moment. */
  unended(): Promise<{ readonly waiting: number; readonly running: number }> {
    return this.setup.database.read(async (em) => new JobStore(em).countUnended());
  }

  /** Looks for work now, instead of at the next look. */
  wake(): void {
    this.again = true;
    if (this.closing || this.looking) return;
    this.looking = this.workOff()
      // The database may be away for a while: the next look tries again.
      .catch(() => undefined)
      .finally(() => {
        this.looking = null;
      });
  }

  /** Resolves when the job ended here, or after some milliseconds. */
  settled(id: string, milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.settling.delete(id);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.settling.set(id, done);
    });
  }

  /** Hands back what is being worked on, so that another instance goes on at once. */
  async close(): Promise<void> {
    this.closing = true;
    clearInterval(this.timer);
    if (this.current) {
      this.current.reason = 'closing';
      this.current.running.abort();
    }
    await this.looking;
    await this.threads.close();
  }

  private now(): string {
    return this.setup.clock().toISOString();
  }

  private lease(): Lease {
    const now = this.setup.clock();
    const until = new Date(now.getTime() + this.times.lease).toISOString();
    return { owner: this.owner, now: now.toISOString(), until };
  }

  private async workOff(): Promise<void> {
    while (this.again) {
      this.again = false;
      // Whoever put it in the queue may have been busy for a while: others first.
      await breathe();
      for (let job = await this.claim(); job; job = await this.claim()) await this.work(job);
    }
  }

  private async claim(): Promise<JobRow | null> {
    if (this.closing) return null;
    const { database } = this.setup;
    const free = await database.read((em) => new JobStore(em).firstFree(this.now()));
    if (free === null) return null;
    const claimed = await database.write(async (em) => {
      const store = new JobStore(em);
      return (await store.claim(free.id, this.lease())) ? store.find(free.id) : null;
    });
    if (claimed && free.state === 'running') this.takenOver += 1;
    return claimed;
  }

  private async work(job: JobRow): Promise<void> {
    const kind = this.kinds.get(nameOf(job.kind));
    if (!kind || job.attempts > ATTEMPTS) {
      await this.end(job, 'failed');
      return;
    }
    let progress = job.progress;
    const { input, progress: said } = job;
    const running = this.threads.run(kind.worker, { input, said }, (news) => {
      progress = news;
    });
    const current: Current = { id: job.id, organisationId: job.organisationId, kind: job.kind, running };
    this.current = current;
    const beat = setInterval(() => void this.beat(current, progress), this.times.beat);
    try {
      const result = await running.result;
      clearInterval(beat);
      await this.keep(kind, job, result);
    } catch (error) {
      clearInterval(beat);
      if (current.reason === undefined) this.setup.failed?.(error, job);
      // Lost: somebody else has it, and has the last word.
      if (current.reason !== 'lost') await this.end(job, current.reason === 'closing' ? 'waiting' : 'failed');
    } finally {
      this.current = null;
      this.settling.get(job.id)?.();
    }
  }

  /** A sign of life. A database that is away for a moment is no reason to stop: the lease is longer than that. */
  private async beat(current: Current, progress: object): Promise<void> {
    const { database } = this.setup;
    try {
      const wish = await database.write((em) => new JobStore(em).beat(current.id, this.lease(), progress));
      if (wish === null && this.current === current) {
        current.reason ??= 'lost';
        current.running.abort();
      } else if (wish === 'stop' || wish === 'cancel') {
        current.running.end(wish);
      }
    } catch {
      return;
    }
  }

  private async keep(kind: JobKind, job: JobRow, result: unknown): Promise<void> {
    const ended = await this.setup.database.write(async (em) => {
      const store = new JobStore(em);
      const wish = await store.wishOf(job.id);
      const state: JobState = wish === 'cancel' ? 'cancelled' : 'done';
      if (!(await store.end(job.id, this.lease(), state))) return null;
      if (state === 'done') await kind.keep(em, job, result);
      return state;
    });
    if (ended !== null) this.count(ended);
  }

  private async end(job: JobRow, state: JobState): Promise<void> {
    const { database } = this.setup;
    if (await database.write((em) => new JobStore(em).end(job.id, this.lease(), state))) this.count(state);
  }

  private count(state: JobState): void {
    this.ended.set(state, (this.ended.get(state) ?? 0) + 1);
  }
}
