import { IsIn, IsInt, IsString, MaxLength, Min } from 'class-validator';
import { PLAN_VERDICTS, type PlanVerdict } from '../../planning/index.js';

/** A verdict on the whole plan in place of the computed one. */
export class PlanOverrideForm {
  /** Of the plan that was looked at. */
  @IsInt()
  @Min(1)
  version!: number;

  @IsString()
  @IsIn(PLAN_VERDICTS)
  verdict!: PlanVerdict;

  @IsString()
  @MaxLength(2_000)
  reason!: string;
}
