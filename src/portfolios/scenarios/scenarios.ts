import type { EntityManager } from 'typeorm';
import { nameOf, type OrganisationAccess } from '../../accounts/index.js';
import {
  applyChange,
  assemblePortfolio,
  hasStarted,
  planMetrics,
  type PlanMetrics,
  type PlanningCase,
  type Portfolio,
  type Proposal,
} from '../../planning/index.js';
import { followedStarts } from '../followed-starts.js';
import { inForce, type JudgedPlan } from '../judged-plans.js';
import { startsOf, type Rows } from '../sequence-work.js';
import type { ScenarioData, ScenarioRow } from '../store/scenario.entity.js';
import { PlanStore } from '../store/plan.store.js';
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
  access: OrganisationAccess,
  id: string,
): Promise<Scenario> {
  const { organisationId } = access;
  const { id: planId } = await new PlanStore(em).get(access);
  return named(em, await new ScenarioStore(em).find({ id, planId, organisationId }));
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

/** Pilots that a scenario may leave out or take in: those that could be in the plan and have not begun. */
export function choosable(judged: JudgedPlan): readonly Proposal[] {
  const parked = new Set((judged.plan.data.out ?? []).map(({ pilot }) => pilot));
  return judged.asked.portfolio.proposals.filter(
    ({ counted, pilot, assessment: { verdict }, phases }) =>
      !phases.some(hasStarted) &&
      (counted || (parked.has(pilot.id) && (verdict === 'approved' || verdict === 'conditional'))),
  );
}

/** Who is left out, and who counts again although the planner left them out of the plan. */
export function scenarioChoice(
  judged: JudgedPlan,
  { out }: Pick<ScenarioData, 'out'>,
): { readonly exclude: readonly string[]; readonly include: readonly string[] } {
  const free = choosable(judged);
  const ids = (proposals: readonly Proposal[]): readonly string[] => proposals.map(({ pilot }) => pilot.id);
  return {
    exclude: ids(free.filter(({ pilot }) => out.includes(pilot.id))),
    include: ids(free.filter(({ pilot, counted }) => !counted && !out.includes(pilot.id))),
  };
}

/** The plan as it is now in the way of the scenario; null while its dates are not computed. */
export function scenarioPortfolio(judged: JudgedPlan, data: ScenarioData): Portfolio | null {
  if (data.starts === null) return null;
  const planningCase = scenarioCase(judged.planningCase, data);
  return assemblePortfolio(planningCase, {
    ...scenarioChoice(judged, data),
    starts: followedStarts(planningCase, startsOf(data.starts)),
  });
}

/** Figures change only with the plan and the scenario, so they are kept with the one and let go of with it. */
const kept = new WeakMap<JudgedPlan, Map<string, PlanMetrics | null>>();

/** What a scenario comes to, for a list of them. */
export function scenarioMetrics(
  judged: JudgedPlan,
  { id, version, data }: Pick<Scenario, 'id' | 'version' | 'data'>,
): PlanMetrics | null {
  const known = kept.get(judged) ?? new Map<string, PlanMetrics | null>();
  kept.set(judged, known);
  const key = `${id} ${String(version)}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const portfolio = scenarioPortfolio(judged, data);
  const metrics = portfolio && planMetrics(portfolio);
  known.set(key, metrics);
  return metrics;
}

/** The dates that hold now, to begin a scenario with. */
export function datesInForce(judged: JudgedPlan): Rows {
  return inForce(judged).portfolio.proposals.map(
    ({ pilot, phases }) => [pilot.id, phases.map(({ start }) => start)] as const,
  );
}
