import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsDay } from '../../../platform/forms/index.js';

/** As long as the column. */
const NAME_MAX = 200;
/** As many as a case file takes. */
const QUARTERS_MAX = 20;

export class NewPlanForm {
  @IsString()
  @MaxLength(NAME_MAX)
  name!: string;

  @IsDay()
  start!: string;

  @IsInt()
  @Min(1)
  @Max(QUARTERS_MAX)
  quarters!: number;
}

/** Version of the plan that the page was made from. */
export class PlanVersionForm {
  @IsInt()
  @Min(1)
  version!: number;
}

export class RenamePlanForm extends PlanVersionForm {
  @IsString()
  @MaxLength(NAME_MAX)
  name!: string;
}
