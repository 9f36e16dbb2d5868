import type { EntityManager } from 'typeorm';
import { caseData, checkParsed, type CaseFileProblem } from '../platform/case-file/index.js';
import { problem, type ReadingProblem } from '../platform/case-file/schema/index.js';
import { readPlanCase } from './read-plan-case.js';
import { fold, MAX_PLANS } from './several/new-plan.js';
import { inOrder } from './several/plan-order.js';
import { readLatestSequence } from './stored-sequence.js';
import type { StoredSequence } from './stored-sequence.js';
import type { PlanRow } from './store/plan.entity.js';
import { FIRST_PLAN, isMain, numberOf, PlanStore } from './store/plan.store.js';
import type { PlanningCase } from '../planning/index.js';

export interface RestoredPlan {
  /** Its place in the file, from 0. */
  readonly index: number;
  readonly planningCase: PlanningCase;
  readonly sequence: StoredSequence | null;
  /** What the parts say against each other. */
  readonly problems: readonly CaseFileProblem[];
}

/**
 * The plans of an organisation that was just put in, each read as every page reads it. In the order in which they begin:
 * what is wrong in one is told there, before it is felt in the next.
 */
export async function* readRestored(em: EntityManager, organisationId: string): AsyncGenerator<RestoredPlan> {
  const rows = await new PlanStore(em).list(organisationId);
  for (const row of inOrder(rows)) {
    const { plan, planningCase } = await readPlanCase(em, { organisationId, plan: numberOf(row) });
    const checked = checkParsed(caseData(planningCase));
    const sequence = await readLatestSequence(em, { organisationId }, plan.id);
    yield { index: rows.indexOf(row), planningCase, sequence, problems: checked.ok ? [] : checked.problems };
  }
}

type PlansProblem =
  ReadingProblem | { readonly path: string; readonly code: 'no-first-plan' | 'no-main-plan' };

/** What the plans of a file say against each other: every pilot is in one of them, and everything is in some plan. */
export function plansProblems(
  plans: readonly Pick<PlanRow, 'name' | 'position' | 'data'>[],
): readonly PlansProblem[] {
  const problems: PlansProblem[] = [];
  if (plans.length > MAX_PLANS)
    problems.push(problem('plans', 'list-length', { count: plans.length, min: 1, max: MAX_PLANS }));
  if (!plans.some((plan) => numberOf(plan) === FIRST_PLAN))
    problems.push({ path: 'plans', code: 'no-first-plan' });
  if (plans.filter(isMain).length !== 1) problems.push({ path: 'plans', code: 'no-main-plan' });
  const names = plans.map(({ name }, index): Named => [`plans[${String(index)}].name`, fold(name)]);
  const pilots = plans.flatMap(({ data }, index) =>
    (data.pilots ?? []).map((code, at): Named => [
      `plans[${String(index)}].data.pilots[${String(at)}]`,
      code,
    ]),
  );
  return [...problems, ...repeated(names), ...repeated(pilots)];
}

type Named = readonly [path: string, value: string];

function repeated(list: readonly Named[]): readonly ReadingProblem[] {
  const seen = new Set<string>();
  return list.flatMap(([path, value]) => {
    const isTwin = seen.has(value);
    seen.add(value);
    return isTwin ? [problem(path, 'repeated-item', { value: value.slice(0, 80) })] : [];
  });
}
