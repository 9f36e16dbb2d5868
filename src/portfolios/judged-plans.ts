import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../platform/database/index.js';
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
    const read: { from?: JudgedFrom } = {};
    const revision = await this.database.readKept(`plan-revision ${key}`, async (em) => {
      const now = await readPlanRevision(em, access);
      // In the same moment: what changed is not looked up a second time.
      if (!this.isAtHand(key, now)) read.from = await readJudgedFrom(em, access, now, this.kept.get(key));
      return now;
    });
    const known = this.kept.get(key);
    if (known && isSame(known.revision, revision)) return known;
    const other = this.underway.get(key);
    if (other && isSame(other.revision, revision)) return other.judged;
    const judged = this.judge(access, known, read.from);
    const underway = { revision, judged };
    this.underway.set(key, underway);
    try {
      return await judged;
    } finally {
      if (this.underway.get(key) === underway) this.underway.delete(key);
    }
  }

  /** There is a judgement of this, or there will be. */
  private isAtHand(key: string, revision: PlanRevision): boolean {
    return [this.kept.get(key), this.underway.get(key)].some((one) => one && isSame(one.revision, revision));
  }

  /** @param read what it is made from, where that was read already */
  private async judge(
    access: PlanPlace,
    known: JudgedPlan | undefined,
    read: JudgedFrom | undefined,
  ): Promise<JudgedPlan> {
    const from =
      read ??
      (await this.database.read(async (em) =>
        readJudgedFrom(em, access, await readPlanRevision(em, access), known),
      ));
    // Another sequence of the same plan changes nothing of how its own dates are judged.
    const asked =
      from.planningCase === known?.planningCase ? known.asked : await judgedInParts(from.planningCase);
    const judged = { ...from, asked, ...(await onDates(from)) };
    this.kept.set(keyOf(access), judged);
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
