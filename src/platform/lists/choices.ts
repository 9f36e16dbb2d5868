import { FOUR_CS, type C } from '../../planning/index.js';
import type { Words } from '../words/index.js';
import type { FilterChoice } from './list-filter.js';

/** Which of the four Cs. */
export function byC<T>(of: (row: T) => C, { listFilter, terms }: Words): FilterChoice<T> {
  return {
    name: 'c',
    label: listFilter.c,
    all: listFilter.allCs,
    options: FOUR_CS.map((value) => ({ value, text: terms.cs[value] })),
    has: (row, value) => of(row) === value,
  };
}

/** Which department, of those that are in the plan. */
export function byDepartment<T>(
  departments: Iterable<{ readonly id: string; readonly name: string }>,
  has: FilterChoice<T>['has'],
  { listFilter }: Words,
  label: string = listFilter.department,
): FilterChoice<T> {
  return {
    name: 'afdeling',
    label,
    all: listFilter.allDepartments,
    options: [...departments].map(({ id, name }) => ({ value: id, text: name })),
    has,
  };
}

/** The name of a state in the address. */
export const STATE = 'stand';

/** In which state, of those that a row can be in. */
export function byState<T>(
  states: Readonly<Record<string, string>>,
  of: (row: T) => string,
  { listFilter }: Words,
  label: string = listFilter.state,
): FilterChoice<T> {
  return byValue({ name: STATE, label, all: listFilter.allStates }, states, of);
}

/** One of a few named values of a row. */
export function byValue<T>(
  about: Pick<FilterChoice<T>, 'name' | 'label' | 'all'>,
  texts: Readonly<Record<string, string>>,
  of: (row: T) => string,
): FilterChoice<T> {
  return {
    ...about,
    options: Object.entries(texts).map(([value, text]) => ({ value, text })),
    has: (row, value) => of(row) === value,
  };
}
