import { IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsDay } from '../../../platform/forms/index.js';

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

/** One answer: the button says it. */
export class AnswerPulseForm {
  @IsString()
  @MaxLength(40)
  department!: string;

  @IsIn(['1', '2', '3', '4', '5'])
  warmth!: string;
}
