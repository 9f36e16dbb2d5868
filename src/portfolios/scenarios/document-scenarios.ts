import type { EntityManager } from 'typeorm';
import type { OrganisationAccess } from '../../accounts/index.js';
import type { DocumentScenario } from '../../planning/index.js';
import type { JudgedPlan } from '../judged-plans.js';
import type { ScenarioRow } from '../store/scenario.entity.js';
import { ScenarioStore } from '../store/scenario.store.js';
import { scenarioMetrics } from './scenarios.js';

/** Scenarios of a plan as a document tells of them, oldest first. */
export async function documentScenarios(
  em: EntityManager,
  { organisationId }: Pick<OrganisationAccess, 'organisationId'>,
  judged: JudgedPlan,
): Promise<readonly DocumentScenario[]> {
  const rows = await new ScenarioStore(em).list(organisationId, judged.plan.id);
  return rows.toReversed().map((row) => scenarioOutcome(judged, row));
}

export function scenarioOutcome(
  judged: JudgedPlan,
  row: Pick<ScenarioRow, 'id' | 'name' | 'hypothesis' | 'version' | 'data'>,
): DocumentScenario {
  const { name, hypothesis, data } = row;
  const { whyNot } = data;
  const about = { name, hypothesis, ...(whyNot === undefined ? {} : { whyNot }) };
  const isOld = data.basis !== judged.revision.basis;
  if (data.starts === null)
    return { ...about, state: !data.conflict ? 'not-computed' : isOld ? 'outdated' : 'nothing-fits' };
  if (isOld) return { ...about, state: 'outdated' };
  const metrics = scenarioMetrics(judged, row);
  return metrics ? { ...about, state: 'compared', metrics } : { ...about, state: 'not-computed' };
}
