import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, type Instant } from '../platform/database/index.js';
import { LastUsed } from '../platform/last-used/index.js';
import {
  askedLater,
  assemblePortfolio,
  checkPlan,
  makeGrid,
  type CheckReport,
  type PlanningCase,
  type Portfolio,
  type Starts,
} from '../planning/index.js';
import { followedStarts } from './followed-starts.js';
import { readPlanCase, readPlanRevision, type PlanCase, type PlanRevision } from './read-plan-case.js';
import { numberOf, PlanStore, type PlanPlace } from './store/plan.store.js';
import { readLatestSequence, readPreviousSequence, type StoredSequence } from './stored-sequence.js';

/** One way to look at a plan: with the dates its owners asked for, or with computed ones. */
export interface Judgement {
  readonly portfolio: Portfolio;
  readonly report: CheckReport;
}

/** A plan with everything that is computed from it. */
export interface JudgedPlan {
  readonly plan: PlanCase['plan'];
  readonly planningCase: PlanningCase;
  readonly revision: PlanRevision;
  readonly asked: Judgement;
  /** The latest computed sequence; absent until somebody computes one. */
  readonly sequence?: StoredSequence;
  /** The one before it, to compare with; absent when there is none. */
  readonly previous?: StoredSequence;
  /** The sequence's start weeks, moved on by what happened since; absent when `sequenced` is. */
  readonly starts?: Starts;
  /** The plan on the sequence's dates; absent without a sequence, or when the plan has changed since. */
  readonly sequenced?: Judgement;
}

/** The judgement with the dates that hold now: computed ones where there are any, else the asked ones. */
export function inForce(judged: JudgedPlan): Judgement {
  return judged.sequenced ?? judged.asked;
}

/** When the plan or the dates that hold changed last. */
export function changedAt({ plan, sequenced, sequence }: JudgedPlan): Instant {
  return sequenced && sequence && sequence.createdAt > plan.updatedAt ? sequence.createdAt : plan.updatedAt;
}

/** Plans whose judgement is kept at hand. A plan of 30 pilots takes a few hundred kilobytes. */
const KEPT = 50;

/** What a judgement is made from. */
type JudgedFrom = Pick<JudgedPlan, 'plan' | 'planningCase' | 'revision' | 'sequence' | 'previous'>;

/** A judgement that is being made; who asks for the same one meanwhile waits for it. */
interface Underway {
  readonly revision: PlanRevision;
  readonly judged: Promise<JudgedPlan>;
}

/**
 * Judges plans, and keeps the last judgement of each for as long as nothing it was computed from changes.
 * What is kept is keyed by what was read, so it can never be older than the database. A large plan takes tens of
 * milliseconds, so others have their turn between the parts of it.
 */
@Injectable()
export class JudgedPlans {
  private readonly kept = new LastUsed<JudgedPlan>(KEPT);
  private readonly underway = new Map<string, Underway>();

  constructor(private readonly database: Database) {}

  /** @throws NotFound when the organisation has no plan */
  async current(access: PlanPlace): Promise<JudgedPlan> {
    const key = keyOf(access);
    const revision = await this.database.readKept(`plan-revision ${key}`, async (em) => {
      const now = await readPlanRevision(em, access);
      if (!this.atHand(key, now)) {
        // In the same moment: what changed is not looked up a second time.
        const from = readJudgedFrom(em, access, now, this.kept.get(key));
        void this.begin(key, now, from);
        await from;
      }
      return now;
    });
    const judged = await Promise.resolve(this.atHand(key, revision)).catch(() => undefined);
    // It failed with the transaction of another request, or was pushed out since: then this one reads for itself.
    return judged ?? this.atHand(key, revision) ?? this.begin(key, revision, this.readFrom(access));
  }

  /** The judgement of this, or the one that is being made. */
  private atHand(key: string, revision: PlanRevision): JudgedPlan | Promise<JudgedPlan> | undefined {
    const known = this.kept.get(key);
    if (known && isSame(known.revision, revision)) return known;
    const other = this.underway.get(key);
    return other && isSame(other.revision, revision) ? other.judged : undefined;
  }

  /** Known to others before anything is read for it, so that whoever asks meanwhile reads nothing. */
  private begin(key: string, revision: PlanRevision, from: Promise<JudgedFrom>): Promise<JudgedPlan> {
    const judged = this.judge(key, from);
    const underway = { revision, judged };
    this.underway.set(key, underway);
    const end = () => {
      if (this.underway.get(key) === underway) this.underway.delete(key);
    };
    judged.then(end, end);
    return judged;
  }

  private readFrom(access: PlanPlace): Promise<JudgedFrom> {
    return this.database.read(async (em) =>
      readJudgedFrom(em, access, await readPlanRevision(em, access), this.kept.get(keyOf(access))),
    );
  }

  private async judge(key: string, reading: Promise<JudgedFrom>): Promise<JudgedPlan> {
    const from = await reading;
    const known = this.kept.get(key);
    // Another sequence of the same plan changes nothing of how its own dates are judged.
    const asked =
      from.planningCase === known?.planningCase ? known.asked : await judgedInParts(from.planningCase);
    const judged = { ...from, asked, ...(await onDates(from)) };
    this.kept.set(key, judged);
    return judged;
  }

  /** Every plan of the organisation, in the order in which they were made. */
  async all({ organisationId }: Pick<PlanPlace, 'organisationId'>): Promise<readonly JudgedPlan[]> {
    const rows = await this.database.read(async (em) => new PlanStore(em).list(organisationId));
    const judged: JudgedPlan[] = [];
    for (const row of rows) judged.push(await this.current({ organisationId, plan: numberOf(row) }));
    return judged;
  }
}

function keyOf({ organisationId, plan }: PlanPlace): string {
  return `${organisationId} ${plan === undefined ? 'main' : String(plan)}`;
}

/** Judges a plan on the given dates, or on those that were asked for. */
export function judgement(planningCase: PlanningCase, starts?: Starts): Judgement {
  const portfolio = assemblePortfolio(planningCase, starts ? { starts } : {});
  return { portfolio, report: checkPlan(portfolio) };
}

function isSame(one: PlanRevision, other: PlanRevision): boolean {
  return (
    one.basis === other.basis &&
    one.verdictChanges === other.verdictChanges &&
    one.progress === other.progress &&
    one.shared === other.shared &&
    one.sequenceId === other.sequenceId &&
    one.profiles === other.profiles &&
    one.texts === other.texts &&
    one.others === other.others
  );
}

/** What is known of the plan itself is not read again when only another sequence was computed. */
async function readJudgedFrom(
  em: EntityManager,
  access: PlanPlace,
  revision: PlanRevision,
  known: JudgedPlan | undefined,
): Promise<JudgedFrom> {
  const isKnown = known && isSame({ ...known.revision, sequenceId: revision.sequenceId }, revision);
  const { plan, planningCase } = isKnown ? known : await readPlanCase(em, access);
  const sequence = await readLatestSequence(em, access, plan.id);
  if (!sequence) return { plan, planningCase, revision };
  const previous = await readPreviousSequence(em, access, sequence);
  return { plan, planningCase, revision, sequence, ...(previous ? { previous } : {}) };
}

/** The same as `judgement`, with a turn for others before each part. */
async function judgedInParts(planningCase: PlanningCase, starts?: Starts): Promise<Judgement> {
  await breathe();
  const portfolio = assemblePortfolio(planningCase, starts ? { starts } : {});
  await breathe();
  return { portfolio, report: checkPlan(portfolio) };
}

/** A changed case on the dates that hold now: as asked, or the sequence's own, moved on by what happened. */
export function judgeAgain(planningCase: PlanningCase, starts: Starts | undefined): Judgement {
  if (starts) return judgement(planningCase, followedStarts(planningCase, starts));
  const { plan, pilots } = planningCase;
  const grid = makeGrid(
    plan.start,
    plan.periods.map(({ id }) => id),
  );
  return judgement({
    ...planningCase,
    pilots: pilots.map((pilot) => askedLater(grid, pilot, plan.leerpauze)),
  });
}

async function onDates({
  planningCase,
  revision,
  sequence,
}: JudgedFrom): Promise<Pick<JudgedPlan, 'starts' | 'sequenced'>> {
  if (sequence?.basis !== revision.basis || sequence.result.status === 'infeasible') return {};
  const starts = followedStarts(planningCase, sequence.result.starts);
  return { starts, sequenced: await judgedInParts(planningCase, starts) };
}
