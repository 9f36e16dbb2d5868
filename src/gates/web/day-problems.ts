import type { FieldError } from '../../platform/forms/index.js';
import type { IsoDate } from '../../planning/index.js';

/** A form about a day on which something happened; a correction says why as well. */
export interface DayForm {
  readonly on: IsoDate;
  readonly why?: string;
}

interface DayContext {
  readonly today: IsoDate;
  /** The day is before what it has to follow. */
  readonly tooEarly: boolean;
  readonly corrects: boolean;
}

/** The day is in the past, not before what it follows, and a correction has its reason. */
export function dayProblems(
  { on, why }: DayForm,
  { today, tooEarly, corrects }: DayContext,
): readonly FieldError[] {
  return [
    ...(on > today ? [{ field: 'on', code: 'invalid', facts: {} } as const] : []),
    ...(tooEarly ? [{ field: 'on', code: 'tooSmall', facts: { min: 0 } } as const] : []),
    ...(corrects && why === undefined ? [{ field: 'why', code: 'required', facts: {} } as const] : []),
  ];
}
