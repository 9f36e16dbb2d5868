import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { OrganisationAccess } from '../accounts/index.js';
import { Database } from '../platform/database/index.js';
import {
  askedLater,
  assemblePortfolio,
  checkPlan,
  followed,
  makeGrid,
  type CheckReport,
  type PlanningCase,
  type Portfolio,
  type Starts,
} from '../planning/index.js';
import { readPlanCase, readPlanRevision, type PlanCase, type PlanRevision } from './read-plan-case.js';
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

type Tenant = Pick<OrganisationAccess, 'organisationId'>;

/** Organisations whose judgement is kept at hand. A plan of 30 pilots takes a few hundred kilobytes. */
const KEPT = 50;

/**
 * Judges plans, and keeps the last judgement of each organisation for as long as nothing it was computed from changes.
 * What is kept is keyed by what was read, so it can never be older than the database.
 */
@Injectable()
export class JudgedPlans {
  private readonly kept = new Map<string, JudgedPlan>();

  constructor(private readonly database: Database) {}

  /** @throws NotFound when the organisation has no plan */
  async current(access: Tenant): Promise<JudgedPlan> {
    return this.database.readKept(`judged-plan ${access.organisationId}`, async (em) => {
      const revision = await readPlanRevision(em, access);
      const known = this.kept.get(access.organisationId);
      if (known && isSame(known.revision, revision)) return this.keep(access, known);
      return this.keep(access, await judge(em, access, revision));
    });
  }

  /** Moves the entry to the end, and lets go of the one that was not asked for longest. */
  private keep(access: Tenant, judged: JudgedPlan): JudgedPlan {
    this.kept.delete(access.organisationId);
    this.kept.set(access.organisationId, judged);
    const oldest = this.kept.size > KEPT ? this.kept.keys().next().value : undefined;
    if (oldest !== undefined) this.kept.delete(oldest);
    return judged;
  }
}

/** Judges a plan on the given dates, or on those that were asked for. */
export function judgement(planningCase: PlanningCase, starts?: Starts): Judgement {
  const portfolio = assemblePortfolio(planningCase, starts ? { starts } : {});
  return { portfolio, report: checkPlan(portfolio) };
}

/** Start weeks that follow what happened to the pilots that run. */
export function followedStarts({ plan, pilots }: PlanningCase, starts: Starts): Starts {
  const grid = makeGrid(
    plan.start,
    plan.periods.map(({ id }) => id),
  );
  const { leerpauze } = plan;
  const byId = new Map(pilots.map((pilot) => [pilot.id, pilot]));
  return new Map(
    [...starts].map(([id, weeks]) => {
      const pilot = byId.get(id);
      const given = { starts: weeks, ...(leerpauze === undefined ? {} : { leerpauze }) };
      return [id, pilot ? followed(grid, pilot, given) : weeks];
    }),
  );
}

function isSame(one: PlanRevision, other: PlanRevision): boolean {
  return (
    one.basis === other.basis &&
    one.verdictChanges === other.verdictChanges &&
    one.progress === other.progress &&
    one.shared === other.shared &&
    one.sequenceId === other.sequenceId &&
    one.profiles === other.profiles &&
    one.texts === other.texts
  );
}

async function judge(em: EntityManager, access: Tenant, revision: PlanRevision): Promise<JudgedPlan> {
  const { plan, planningCase } = await readPlanCase(em, access);
  const sequence = await readLatestSequence(em, access, plan.id);
  const judged = { plan, planningCase, revision, asked: judgement(planningCase) };
  if (!sequence) return judged;
  const previous = await readPreviousSequence(em, access, sequence);
  const holds = sequence.basis === revision.basis && sequence.result.status !== 'infeasible';
  return {
    ...judged,
    sequence,
    ...(previous ? { previous } : {}),
    ...(holds ? onDates(planningCase, followedStarts(planningCase, sequence.result.starts)) : {}),
  };
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

function onDates(planningCase: PlanningCase, starts: Starts): Pick<JudgedPlan, 'starts' | 'sequenced'> {
  return { starts, sequenced: judgement(planningCase, starts) };
}
