import { exceeds, round } from '../../kernel/numbers.js';
import { fteCapacityAt, type Department } from '../../organisation/organisation.js';
import type { Draft } from '../draft.js';
import type { Mini, Minis } from '../figures/minis.js';

/** Hours of one department per quarter against what is free. */
export interface DepartmentHours {
  readonly department: Department;
  readonly quarters: readonly { readonly fte: number; readonly free: number; readonly over: boolean }[];
}

export function departmentHours({ portfolio }: Pick<Draft, 'portfolio'>): readonly DepartmentHours[] {
  return portfolio.organisation.departments.map((department) => {
    const asked = portfolio.load.fte.get(department.id) ?? [];
    return {
      department,
      quarters: portfolio.grid.periods.map((_, index) => {
        const fte = round(asked[index] ?? 0);
        const free = fteCapacityAt(department, index);
        return { fte, free, over: exceeds(fte, free) };
      }),
    };
  });
}

/** Names of departments that lack hours in some quarter. */
export function hoursShort(draft: Pick<Draft, 'portfolio'>): readonly string[] {
  return departmentHours(draft)
    .filter(({ quarters }) => quarters.some(({ over }) => over))
    .map(({ department }) => department.name);
}

export function hoursMinis(draft: Pick<Draft, 'portfolio'>): Minis {
  return {
    what: 'fte',
    periods: draft.portfolio.grid.periods,
    items: departmentHours(draft).map(({ department, quarters }): Mini => ({
      name: department.name,
      bars: quarters.map(({ fte, free, over }) => ({ value: fte, limit: free, over })),
    })),
  };
}
