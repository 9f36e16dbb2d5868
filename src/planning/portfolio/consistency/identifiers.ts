import { foldProfileName } from '../../organisation/own-profile.js';
import { PROFILE_IDS } from '../../sequencing/profile.js';
import type { PlanningCase } from '../case.js';
import type { CaseProblem } from './problem.js';

function repeated(list: readonly { readonly id: string }[], path: string): readonly CaseProblem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    const known = seen.has(id);
    seen.add(id);
    return known ? [{ path: `${path}[${String(index)}].id`, code: 'duplicate-id', facts: { id } }] : [];
  });
}

/** A profile is asked for by its name. */
function takenNames({ plan }: PlanningCase): readonly CaseProblem[] {
  const seen = new Set<string>(PROFILE_IDS);
  return (plan.profiles ?? []).flatMap(({ name }, index) => {
    const folded = foldProfileName(name);
    const known = seen.has(folded);
    seen.add(folded);
    return known
      ? [{ path: `plan.profiles[${String(index)}].name`, code: 'profile-name-taken', facts: { name } }]
      : [];
  });
}

/** An id names one thing: every department, goal, period and pilot has its own. */
export function checkIdentifiers(planningCase: PlanningCase): readonly CaseProblem[] {
  const { organisation, plan, pilots } = planningCase;
  return [
    ...repeated(organisation.departments, 'organisation.departments'),
    ...repeated(organisation.goals ?? [], 'organisation.goals'),
    ...repeated(plan.periods, 'plan.periods'),
    ...repeated(pilots, 'pilots'),
    ...takenNames(planningCase),
  ];
}
