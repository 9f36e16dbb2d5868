import { IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsDay, type FieldError } from '../../../platform/forms/index.js';
import type { IsoDate } from '../../../planning/index.js';

/** Asking everybody. */
export class AskPulseForm {
  @IsDay()
  until!: string;

  /** Fewer would tell people apart. */
  @IsInt()
  @Min(5)
  @Max(100)
  least!: number;
}

/** Nobody can answer before today any more. */
export function daysGone({ until }: AskPulseForm, today: IsoDate): readonly FieldError[] {
  return until < today ? [{ field: 'until', code: 'invalid', facts: {} }] : [];
}

/** One answer: the button says it. */
export class AnswerPulseForm {
  @IsString()
  @MaxLength(40)
  department!: string;

  @IsIn(['1', '2', '3', '4', '5'])
  warmth!: string;
}
