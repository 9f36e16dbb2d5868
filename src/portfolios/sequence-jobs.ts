import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { assertMay, recordAudit, type OrganisationAccess } from '../accounts/index.js';
import { profileCalled, type Profile, type ProfileId } from '../planning/index.js';
import { Database, NotFound } from '../platform/database/index.js';
import { CLOCK, type Clock } from '../platform/http/index.js';
import { Jobs, type JobState, type JobStatus } from '../platform/jobs/index.js';
import { projectFolder } from '../platform/views/index.js';
import { fromNow } from './from-now.js';
import { followedStarts } from './followed-starts.js';
import { readPlanCase, readPlanRevision, type PlanRevision } from './read-plan-case.js';
import {
  rowsOf,
  SEQUENCE_JOB,
  type Rows,
  type SequenceInput,
  type SequenceOutput,
  type SequenceSaid,
} from './sequence-work.js';
import { jobKind, PlanStore } from './store/plan.store.js';
import { profileOf, ProfileStore } from './store/profile.store.js';
import { readLatestSequence, storeSequence } from './stored-sequence.js';

export interface SequenceWish {
  readonly profile: ProfileId | Profile;
  /** Null: until there is a good answer within a page load. */
  readonly seconds: number | null;
  /** Move as little as possible of the latest sequence. */
  readonly keep: boolean;
  /** Only as a proposal, beside the sequence that holds. */
  readonly proposed?: boolean;
  /** Move as little as possible of these dates instead. */
  readonly near?: Rows;
}

/** Stands for everything that a proposed sequence was computed from, what happened to pilots included. */
export function proposalBasis({ basis, progress }: PlanRevision): string {
  return progress === '' ? basis : `${basis} ${progress}`;
}

/** The computation of a plan, as its pages show it. */
export interface SequenceJob {
  readonly id: string;
  readonly state: JobState;
  readonly said: SequenceSaid;
  /** Somebody asked it to end. */
  readonly ending: boolean;
}

function jobOf({ id, state, progress, wish }: JobStatus): SequenceJob {
  return { id, state, said: { share: 0, ...progress }, ending: wish !== 'none' };
}

/** Milliseconds that the answer to a form waits, so that a short computation is simply there. */
const PATIENCE = 1_500;

/** Computes sequences in a worker: starts, follows and ends the computation of a plan. */
@Injectable()
export class SequenceJobs implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: SEQUENCE_JOB,
      worker: path.join(projectFolder(), 'dist', 'src', 'portfolios', 'sequence.worker.js'),
      keep: async (em, { organisationId, createdBy, input }, output) => {
        // Written by `start` below, and answered by the worker beside it.
        const { planId, planName, basis, proposed = false } = input as SequenceInput;
        const { status, profile, document } = output as SequenceOutput;
        const at = this.clock().toISOString();
        const row = { id: randomUUID(), organisationId, planId, profile, basis, createdAt: at, createdBy };
        await storeSequence(em, { ...row, status, document, proposed });
        await recordAudit(em, {
          who: { organisationId, personId: createdBy },
          at,
          action: proposed ? 'sequence-proposed' : 'sequence-computed',
          subject: { kind: 'plan', id: planId, name: planName },
          after: { profile, status },
        });
      },
    });
  }

  /**
   * Starts a computation for the plan as it is now. What was read is what is computed on: the result carries its basis, so
   * a plan that changes meanwhile makes it out of date instead of wrong.
   * @returns its state a moment later
   * @throws NotAllowed when the role may only read
   */
  async start(access: OrganisationAccess, wish: SequenceWish): Promise<JobState> {
    await this.begin(access, wish);
    return (await this.current(access))?.state ?? 'failed';
  }

  /**
   * The same, for who follows this one computation.
   * @returns its id
   */
  async begin(access: OrganisationAccess, wish: SequenceWish): Promise<string> {
    assertMay(access, 'compute-sequence');
    return this.compute(access, wish);
  }

  /**
   * Proposes an order for the rest after something was decided at a gate, with as few moves as possible. It never holds
   * by itself, so that whoever decides may ask for it.
   */
  async propose(access: OrganisationAccess, profile: Profile): Promise<JobState> {
    assertMay(access, 'run-pilot');
    await this.compute(access, { profile, seconds: null, keep: true, proposed: true });
    return (await this.current(access))?.state ?? 'failed';
  }

  private async compute(
    access: OrganisationAccess,
    { profile, seconds, keep, near, proposed = false }: SequenceWish,
  ): Promise<string> {
    const { organisationId, personId: createdBy } = access;
    const { plan, input } = await this.database.read(async (em) => {
      const { plan, planningCase } = await readPlanCase(em, access);
      const revision = await readPlanRevision(em, access);
      const { planId } = revision;
      const latest = keep ? await readLatestSequence(em, access, planId) : null;
      const rows =
        latest && latest.result.status !== 'infeasible'
          ? rowsOf(followedStarts(planningCase, latest.result.starts))
          : null;
      const basis = proposed ? proposalBasis(revision) : revision.basis;
      const input: SequenceInput = {
        ...{ planId, planName: plan.name, basis },
        planningCase: fromNow(planningCase, revision, this.clock()),
        ...{ profile, seconds, keep: near ?? rows, proposed },
      };
      return { plan, input };
    });
    // Reading a large plan held others up for a moment, and writing it down does so again.
    await breathe();
    const kind = jobKind(SEQUENCE_JOB, plan);
    const id = await this.database.write((em) =>
      this.jobs.add(em, { kind, organisationId, createdBy, input }),
    );
    const settled = this.jobs.settled(id, PATIENCE);
    this.jobs.wake();
    await settled;
    return id;
  }

  /** The profile of this name, for a wish; undefined when there is none. Without judging the plan, which takes longer. */
  async profileCalled(
    { organisationId }: OrganisationAccess,
    name: string,
  ): Promise<ProfileId | Profile | undefined> {
    const own = await this.database.read((em) => new ProfileStore(em).findAll(organisationId));
    return profileCalled(name, own.map(profileOf));
  }

  private async kindFor(access: OrganisationAccess): Promise<string> {
    const plan = await this.database.read(async (em) => new PlanStore(em).get(access));
    return jobKind(SEQUENCE_JOB, plan);
  }

  /** The latest computation; null when there never was one. */
  async current(access: OrganisationAccess): Promise<SequenceJob | null> {
    const job = await this.jobs.latest(access.organisationId, await this.kindFor(access));
    return job && jobOf(job);
  }

  /** @throws NotFound, NotAllowed */
  async find(access: OrganisationAccess, id: string): Promise<SequenceJob> {
    assertMay(access, 'read-plan');
    const job = await this.jobs.find(access.organisationId, await this.kindFor(access), id);
    if (!job) throw new NotFound('job', id);
    return jobOf(job);
  }

  /** Ends the computation: with the best so far, or without a result. */
  async end(access: OrganisationAccess, wish: 'stop' | 'cancel'): Promise<void> {
    assertMay(access, 'compute-sequence');
    const job = await this.current(access);
    await this.jobs.ask(access.organisationId, await this.kindFor(access), wish);
    if (job?.state === 'running') await this.jobs.settled(job.id, PATIENCE);
  }
}
