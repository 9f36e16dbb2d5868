import type { EntityManager } from 'typeorm';
import { assertMay, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { changeDepartment, readDepartment } from '../../organisations/index.js';
import { checkCase, type CaseProblem, type Plan, type PlanningCase } from '../../planning/index.js';
import { Conflict, type Database } from '../../platform/database/index.js';
import { readPlanCase } from '../read-plan-case.js';
import { FIRST_PLAN, numberOf, PlanStore } from '../store/plan.store.js';

export interface PlanChange {
  /** Of the plan that the form was filled from; absent for what holds whatever else was changed meanwhile. */
  readonly version?: number;
  readonly change: (plan: Plan) => Plan;
}

/**
 * Changes calendar or money of the current plan. Lists with one number for each quarter follow the number of quarters.
 * @returns what cannot be so, for which nothing was changed; empty when the change was kept
 * @throws Conflict when the plan was changed meanwhile, NotAllowed when the role does not include it
 */
export async function changePlan(
  database: Database,
  access: OrganisationAccess,
  { version, change }: PlanChange,
  now: Date,
): Promise<readonly CaseProblem[]> {
  assertMay(access, 'set-up');
  const at = now.toISOString();
  return database.write(async (em) => {
    const store = new PlanStore(em);
    const row = await store.get(access);
    if (version !== undefined && row.version !== version) throw new Conflict('plan', row.id, version);
    const plan = change(row.data.plan);
    const { planningCase } = await readPlanCase(em, access);
    const problems = newProblems(planningCase, withPlan(planningCase, plan));
    if (problems.length > 0) return problems;
    await store.change(row, { data: { ...row.data, plan }, updatedAt: at });
    if (numberOf(row) === FIRST_PLAN)
      await fitHours(em, access, planningCase, { quarters: plan.periods.length, at });
    await recordAudit(em, {
      who: access,
      at,
      action: 'plan-changed',
      subject: { kind: 'plan', id: row.id, name: row.name },
      before: factsOf(row.data.plan),
      after: factsOf(plan),
    });
    return [];
  });
}

/** The last number holds for quarters that come on; numbers of quarters that go are forgotten. */
function fitted(hours: readonly number[], quarters: number): readonly number[] {
  return Array.from({ length: quarters }, (_, index) => hours[index] ?? hours.at(-1) ?? 0);
}

function withPlan({ organisation, ...others }: PlanningCase, plan: Plan): PlanningCase {
  const departments = organisation.departments.map((department) =>
    typeof department.fteCapacity === 'number'
      ? department
      : { ...department, fteCapacity: fitted(department.fteCapacity, plan.periods.length) },
  );
  return { ...others, organisation: { ...organisation, departments }, plan };
}

/** What was wrong already is no reason to refuse a change. */
function newProblems(before: PlanningCase, after: PlanningCase): readonly CaseProblem[] {
  const known = new Set(checkCase(before).map((problem) => JSON.stringify(problem)));
  return checkCase(after).filter((problem) => !known.has(JSON.stringify(problem)));
}

async function fitHours(
  em: EntityManager,
  access: OrganisationAccess,
  { organisation }: PlanningCase,
  { quarters, at }: { readonly quarters: number; readonly at: string },
): Promise<void> {
  for (const { id, fteCapacity } of organisation.departments) {
    if (typeof fteCapacity === 'number' || fteCapacity.length === quarters) continue;
    const { version, data } = await readDepartment(em, access, id);
    const changed = { ...data, fteCapacity: fitted(fteCapacity, quarters) };
    await changeDepartment(em, access, { code: id, version, data: changed }, at);
  }
}

function factsOf({ start, periods, leerpauze = 0, blackout = [] }: Plan): Readonly<Record<string, string>> {
  return {
    planStart: start,
    budgets: periods.map(({ id, budget }) => `${id} ${String(budget)}`).join(', '),
    leerpauze: String(leerpauze),
    blackout: blackout.map(({ from, to }) => `${from} ${to}`).join(', '),
  };
}
