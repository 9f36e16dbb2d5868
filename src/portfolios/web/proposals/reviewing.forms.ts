import { IsIn, IsInt, IsString, MaxLength, Min } from 'class-validator';
import { OVERRIDE_VERDICTS } from '../../../planning/index.js';

export class VerdictForm {
  /** Steps that the page knew of. */
  @IsInt()
  @Min(0)
  version!: number;

  @IsIn(OVERRIDE_VERDICTS)
  verdict!: string;

  @IsString()
  @MaxLength(2_000)
  reason!: string;
}

export const INPUT = ['comment', 'judge'] as const;

export class AskInputForm {
  @IsString()
  @MaxLength(36)
  person!: string;

  @IsIn(INPUT)
  kind!: string;

  @IsString()
  @MaxLength(2_000)
  question!: string;
}

export class AnswerInputForm {
  @IsString()
  @MaxLength(2_000)
  answer!: string;
}
