import { In, type EntityManager } from 'typeorm';
import type { RowData } from '../../database/index.js';
import { JobRow, type JobState, type JobWish } from './job.entity.js';

/** A moment, and how long from then a lease lasts. */
export interface Lease {
  readonly owner: string;
  readonly now: string;
  readonly until: string;
}

/** What a page that follows a job needs of it. */
export type JobStatus = Pick<JobRow, 'id' | 'state' | 'wish' | 'progress'>;

/** Nobody works on it, or whoever did has not been heard of for too long. */
const FREE = "(state = 'waiting' OR (state = 'running' AND lease_until < :now))";

/** Ended jobs of one kind that stay, for programs that still ask how they ended. */
const KEPT = 20;
/** Rows that one statement removes; what is left goes with the next job. */
const AT_ONCE = 500;

export class JobStore {
  constructor(private readonly em: EntityManager) {}

  /** Adds a job, and lets go of older ones of its kind that have ended. */
  async add(job: RowData<JobRow>): Promise<void> {
    await this.em.insert(JobRow, job);
    const { organisationId, kind } = job;
    const ended = await this.em.find(JobRow, {
      select: { id: true },
      where: { organisationId, kind, state: In(['done', 'failed', 'cancelled']) },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
    const old = ended.slice(KEPT).map(({ id }) => id);
    if (old.length > 0) await this.em.delete(JobRow, { organisationId, id: In(old.slice(-AT_ONCE)) });
  }

  /** Now, or just after the latest job of its kind: which of two is the latest is no matter of chance. */
  async nextMoment(organisationId: string, kind: string, now: string): Promise<string> {
    const last = await this.em.findOne(JobRow, {
      select: { id: true, createdAt: true },
      where: { organisationId, kind },
      order: { createdAt: 'DESC' },
    });
    return last && last.createdAt >= now ? new Date(Date.parse(last.createdAt) + 1).toISOString() : now;
  }

  /** The latest job of this kind, whatever its state; without its input, which may be large. */
  async findLatest(organisationId: string, kind: string): Promise<JobStatus | null> {
    return this.em.findOne(JobRow, {
      select: { id: true, state: true, wish: true, progress: true, createdAt: true },
      where: { organisationId, kind },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  /** The same of one job. */
  async findStatus(organisationId: string, kind: string, id: string): Promise<JobStatus | null> {
    return this.em.findOne(JobRow, {
      select: { id: true, state: true, wish: true, progress: true },
      where: { organisationId, kind, id },
    });
  }

  async find(id: string): Promise<JobRow | null> {
    return this.em.findOneBy(JobRow, { id });
  }

  /** With its state: "running" is work whose lease has ended. */
  async firstFree(now: string): Promise<Pick<JobRow, 'id' | 'state'> | null> {
    return this.em
      .createQueryBuilder(JobRow, 'job')
      .select(['job.id', 'job.state'])
      .where(FREE.replaceAll(/\b(state|lease_until)\b/g, 'job.$1'), { now })
      .orderBy('job.created_at', 'ASC')
      .addOrderBy('job.id', 'ASC')
      .getOne();
  }

  /** Jobs that have not ended, of everybody. */
  async countUnended(): Promise<{ readonly waiting: number; readonly running: number }> {
    const [waiting, running] = [
      await this.em.countBy(JobRow, { state: 'waiting' }),
      await this.em.countBy(JobRow, { state: 'running' }),
    ];
    return { waiting, running };
  }

  /** Takes the job, in one statement, so that of two only one has it. */
  async claim(id: string, { owner, now, until }: Lease): Promise<boolean> {
    const { affected } = await this.em
      .createQueryBuilder()
      .update(JobRow)
      .set({
        state: 'running',
        leaseOwner: owner,
        leaseUntil: until,
        updatedAt: now,
        attempts: () => 'attempts + 1',
      })
      .where(`id = :id AND ${FREE}`, { id, now })
      .execute();
    return affected === 1;
  }

  /** Makes the lease longer and writes down how far it is; null when the job is somebody else's by now. */
  async beat(id: string, { owner, now, until }: Lease, progress: object): Promise<JobWish | null> {
    const { affected } = await this.em.update(
      JobRow,
      { id, state: 'running', leaseOwner: owner },
      { leaseUntil: until, progress, updatedAt: now },
    );
    return affected === 1 ? this.wishOf(id) : null;
  }

  async wishOf(id: string): Promise<JobWish | null> {
    const found = await this.em.findOne(JobRow, { select: { id: true, wish: true }, where: { id } });
    return found?.wish ?? null;
  }

  /**
   * Ends the job, or hands it back; false when it is somebody else's by now. What has ended is never begun again and
   * lets go of its input.
   */
  async end(id: string, { owner, now }: Omit<Lease, 'until'>, state: JobState): Promise<boolean> {
    const { affected } = await this.em.update(
      JobRow,
      { id, state: 'running', leaseOwner: owner },
      {
        ...{ state, leaseOwner: null, leaseUntil: null, updatedAt: now },
        ...(state === 'waiting' ? {} : { input: {} }),
      },
    );
    return affected === 1;
  }

  /** Asks for an early end. What nobody has begun ends at once. */
  async ask(organisationId: string, kind: string, wish: JobWish, now: string): Promise<void> {
    await this.em.update(JobRow, { organisationId, kind, state: 'running' }, { wish, updatedAt: now });
    await this.em.update(
      JobRow,
      { organisationId, kind, state: 'waiting' },
      wish === 'cancel' ? { wish, state: 'cancelled', input: {}, updatedAt: now } : { wish, updatedAt: now },
    );
  }
}
