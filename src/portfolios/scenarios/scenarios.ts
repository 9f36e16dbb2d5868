import type { EntityManager } from 'typeorm';
import { nameOf, type OrganisationAccess } from '../../accounts/index.js';
import { applyChange, assemblePortfolio, checkPlan, type PlanningCase } from '../../planning/index.js';
import { inForce, type JudgedPlan, type Judgement } from '../judged-plans.js';
import { startsOf, type Rows } from '../sequence-work.js';
import type { ScenarioData, ScenarioRow } from '../store/scenario.entity.js';
import { ScenarioStore } from '../store/scenario.store.js';

/** Scenarios of one organisation: as many as can still be told apart in a list; each may hold a megabyte of dates. */
export const MAX_SCENARIOS = 12;

/** A scenario with the name of who made it; empty when that person was erased. */
export interface Scenario extends Pick<
  ScenarioRow,
  'id' | 'name' | 'hypothesis' | 'data' | 'version' | 'createdAt'
> {
  readonly author: string;
}

export async function readScenarios(
  em: EntityManager,
  { organisationId }: OrganisationAccess,
  planId: string,
): Promise<readonly Scenario[]> {
  const rows = await new ScenarioStore(em).list(organisationId, planId);
  const scenarios: Scenario[] = [];
  for (const row of rows) scenarios.push(await named(em, row));
  return scenarios;
}

/** @throws NotFound */
export async function readScenario(
  em: EntityManager,
  { organisationId }: OrganisationAccess,
  id: string,
): Promise<Scenario> {
  return named(em, await new ScenarioStore(em).find({ id, organisationId }));
}

async function named(em: EntityManager, row: ScenarioRow): Promise<Scenario> {
  const { id, name, hypothesis, data, version, createdAt, createdBy } = row;
  const author = createdBy === null ? '' : await nameOf(em, createdBy);
  return { id, name, hypothesis, data, version, createdAt, author };
}

/** The plan's case with the change of the counter-proposal that the scenario came from. */
export function scenarioCase(planningCase: PlanningCase, { change }: ScenarioData): PlanningCase {
  return change ? applyChange(planningCase, change) : planningCase;
}

/** Who is left out, and who counts again although the planner left them out of the plan. */
export function scenarioChoice(
  { plan }: Pick<JudgedPlan, 'plan'>,
  { out }: ScenarioData,
): { readonly exclude: readonly string[]; readonly include: readonly string[] } {
  const outOfPlan = (plan.data.out ?? []).map(({ pilot }) => pilot);
  return { exclude: out, include: outOfPlan.filter((pilot) => !out.includes(pilot)) };
}

/** The plan as it is now in the way of the scenario; null while its dates are not computed. */
export function judgeScenario(judged: JudgedPlan, data: ScenarioData): Judgement | null {
  if (data.starts === null) return null;
  const portfolio = assemblePortfolio(scenarioCase(judged.planningCase, data), {
    ...scenarioChoice(judged, data),
    starts: startsOf(data.starts),
  });
  return { portfolio, report: checkPlan(portfolio) };
}

/** The dates that hold now, to begin a scenario with. */
export function datesInForce(judged: JudgedPlan): Rows {
  return inForce(judged).portfolio.proposals.map(
    ({ pilot, phases }) => [pilot.id, phases.map(({ start }) => start)] as const,
  );
}
