import type { EntityManager } from 'typeorm';
import { caseData, checkParsed, type CaseFileProblem } from '../platform/case-file/index.js';
import { readPlanCase } from './read-plan-case.js';
import { readLatestSequence } from './stored-sequence.js';
import type { StoredSequence } from './stored-sequence.js';
import type { PlanningCase } from '../planning/index.js';

export interface RestoredPlan {
  readonly planningCase: PlanningCase;
  readonly sequence: StoredSequence | null;
  /** What the parts say against each other. */
  readonly problems: readonly CaseFileProblem[];
}

/** The plan of an organisation that was just put in, read as every page reads it. */
export async function readRestored(em: EntityManager, organisationId: string): Promise<RestoredPlan> {
  const { plan, planningCase } = await readPlanCase(em, { organisationId });
  const checked = checkParsed(caseData(planningCase));
  const sequence = await readLatestSequence(em, { organisationId }, plan.id);
  return { planningCase, sequence, problems: checked.ok ? [] : checked.problems };
}
