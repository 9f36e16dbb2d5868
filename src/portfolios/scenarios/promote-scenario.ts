import type { EntityManager } from 'typeorm';
import { assertMay, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { changeDepartment, readDepartment } from '../../organisations/index.js';
import { applyChange, type Change, type PlanningCase } from '../../planning/index.js';
import { Conflict, NotFound, type Database } from '../../platform/database/index.js';
import { inForce, type JudgedPlan } from '../judged-plans.js';
import { pinnedBy } from '../planner-dates.js';
import type { ScenarioData, ScenarioRow } from '../store/scenario.entity.js';
import type { PlanRow } from '../store/plan.entity.js';
import { PlanStore } from '../store/plan.store.js';
import { ScenarioStore } from '../store/scenario.store.js';
import { canBePlan, promotedData, takenOverData } from './promoted-data.js';
import { scenarioChoice } from './scenarios.js';

interface Both {
  readonly row: PlanRow;
  readonly scenario: ScenarioRow;
}

export interface ScenarioStep {
  readonly id: string;
  /** Of the plan that the page was made from. */
  readonly version: number;
  readonly judged: JudgedPlan;
}

async function readBoth(em: EntityManager, access: OrganisationAccess, step: ScenarioStep): Promise<Both> {
  const { organisationId } = access;
  const row = await new PlanStore(em).get(access);
  if (row.version !== step.version) throw new Conflict('plan', row.id, step.version);
  return { row, scenario: await new ScenarioStore(em).find({ id: step.id, organisationId, planId: row.id }) };
}

/** More hours belong to the department itself. */
async function addHours(
  em: EntityManager,
  access: OrganisationAccess,
  { planningCase, change }: { readonly planningCase: PlanningCase; readonly change: Change | undefined },
  at: string,
): Promise<void> {
  if (change?.kind !== 'hours') return;
  const { departments } = applyChange(planningCase, change).organisation;
  const changed = departments.find(({ id }) => id === change.department);
  const { version, data } = await readDepartment(em, access, change.department);
  const fteCapacity = changed?.fteCapacity ?? data.fteCapacity;
  await changeDepartment(
    em,
    access,
    { code: change.department, version, data: { ...data, fteCapacity } },
    at,
  );
}

/**
 * Makes a scenario the plan: what it leaves out and changes. The scenario is then gone; its dates are what the next
 * sequence stays near to.
 * @returns what it was
 * @throws Conflict when the plan was changed meanwhile, NotAllowed, and NotFound also for what cannot be the plan
 */
export async function promoteScenario(
  database: Database,
  access: OrganisationAccess,
  step: ScenarioStep & { readonly reason: string },
  now: Date,
): Promise<ScenarioData> {
  assertMay(access, 'choose-pilots');
  const at = now.toISOString();
  const { reason, judged } = step;
  return database.write(async (em) => {
    const { row, scenario } = await readBoth(em, access, step);
    if (!canBePlan(scenario.data)) throw new NotFound('promotable scenario', step.id);
    const { portfolio } = inForce(judged);
    const choice = scenarioChoice(judged, scenario.data);
    const data = promotedData(row.data, scenario.data, { portfolio, choice, reason });
    await new PlanStore(em).change(row, { data, updatedAt: at });
    await addHours(em, access, { planningCase: judged.planningCase, change: scenario.data.change }, at);
    await new ScenarioStore(em).remove(scenario);
    await recordAudit(em, {
      who: access,
      at,
      action: 'scenario-promoted',
      subject: { kind: 'scenario', id: scenario.id, name: scenario.name },
      after: { reason, profile: scenario.data.profile },
    });
    return scenario.data;
  });
}

/**
 * Takes over what the scenario does with one pilot; everything else stays.
 * @throws Conflict when the plan was changed meanwhile, NotAllowed, NotFound
 */
export async function takeOverPilot(
  database: Database,
  access: OrganisationAccess,
  step: ScenarioStep & { readonly pilot: string },
  now: Date,
): Promise<void> {
  assertMay(access, 'choose-pilots');
  const at = now.toISOString();
  await database.write(async (em) => {
    const { row, scenario } = await readBoth(em, access, step);
    const { portfolio } = inForce(step.judged);
    const by = await pinnedBy(em, access, at);
    const what = { portfolio, pilot: step.pilot, reason: scenario.hypothesis, by };
    await new PlanStore(em).change(row, {
      data: takenOverData(row.data, scenario.data, what),
      updatedAt: at,
    });
    await recordAudit(em, {
      who: access,
      at,
      action: 'scenario-taken-over',
      subject: { kind: 'scenario', id: scenario.id, name: scenario.name },
      after: { pilot: step.pilot },
    });
  });
}
