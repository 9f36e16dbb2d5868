import { checkSettings } from '../organisation/check-settings.js';
import type { PlanningCase } from './case.js';
import { checkDates } from './consistency/dates.js';
import { checkIdentifiers } from './consistency/identifiers.js';
import { checkLinkCycles, checkLinksToItself } from './consistency/link-cycles.js';
import { checkPeriods } from './consistency/periods.js';
import { atKey, type CaseProblem } from './consistency/problem.js';
import { checkReferences } from './consistency/references.js';

export type {
  CaseFacts,
  CaseProblem,
  CaseProblemCode,
  CaseProblemOf,
  PhaseRef,
} from './consistency/problem.js';

function checkThresholds({ plan }: PlanningCase): readonly CaseProblem[] {
  return checkSettings(plan.settings ?? {}).map((problem) => ({
    path: atKey('plan.settings', problem.key),
    code: 'bad-setting',
    facts: problem,
  }));
}

/**
 * What a JSON schema cannot see: ids that are not there or there twice, days that do not exist, time that runs
 * backwards, phases that wait for each other. Phases that overlap are a finding (SEQ-06), not a problem of the case.
 */
export function checkCase(planningCase: PlanningCase): readonly CaseProblem[] {
  return [
    ...checkIdentifiers(planningCase),
    ...checkReferences(planningCase),
    ...checkPeriods(planningCase),
    ...checkDates(planningCase),
    ...checkThresholds(planningCase),
    ...checkLinksToItself(planningCase),
    ...checkLinkCycles(planningCase),
  ];
}
