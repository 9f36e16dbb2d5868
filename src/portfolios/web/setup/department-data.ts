import type { DepartmentData } from '../../../organisations/index.js';
import type { FieldError } from '../../../platform/forms/index.js';
import type { Tolerance } from '../../../planning/index.js';
import type { DepartmentForm } from './setup.forms.js';

export const FTE_MISSING: FieldError = { field: 'fte', code: 'required', facts: {} };

/** Undefined when the number of hours is missing and there is no list of them either. */
export function departmentData(
  { name, headcount, tolerance, fte, brings, heat }: DepartmentForm,
  before?: DepartmentData,
): DepartmentData | undefined {
  const kept = typeof before?.fteCapacity === 'number' ? undefined : before?.fteCapacity;
  const fteCapacity = fte ?? kept;
  if (fteCapacity === undefined) return undefined;
  const initialHeat = heat === undefined ? {} : { initialHeat: heat };
  // The form accepts no other.
  const level = tolerance as Tolerance;
  return { name, headcount, tolerance: level, fteCapacity, brings, ...initialHeat };
}

/** One number where all quarters are the same. */
export function asShortAsPossible(numbers: readonly number[]): number | readonly number[] {
  const [first = 0] = numbers;
  return numbers.every((number) => number === first) ? first : numbers;
}
