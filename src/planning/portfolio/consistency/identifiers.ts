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

/** An id names one thing: every department, goal, period and pilot has its own. */
export function checkIdentifiers({ organisation, plan, pilots }: PlanningCase): readonly CaseProblem[] {
  return [
    ...repeated(organisation.departments, 'organisation.departments'),
    ...repeated(organisation.goals ?? [], 'organisation.goals'),
    ...repeated(plan.periods, 'plan.periods'),
    ...repeated(pilots, 'pilots'),
  ];
}
