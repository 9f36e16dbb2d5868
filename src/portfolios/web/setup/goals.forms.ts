import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { KPIS, type Experience } from '../../../planning/index.js';

const TEXT_MAX = 2_000;

/** How an earlier attempt went. */
export const RESULTS = ['success', 'mixed', 'failure'] as const satisfies readonly Experience['result'][];

/** What an organisation wants to be able to do in the end. */
export class GoalForm {
  @IsString()
  @MaxLength(TEXT_MAX)
  text!: string;

  @IsOptional()
  @IsIn(KPIS.map(({ id }) => id))
  kpi?: string;
}

export class ChangeGoalForm extends GoalForm {
  @IsInt()
  @Min(1)
  version!: number;
}

export class RemoveGoalForm {
  @IsString()
  @MaxLength(200)
  id!: string;
}

export class RemoveExperienceForm {
  @IsInt()
  @Min(1900)
  @Max(2200)
  year!: number;

  @IsString()
  @MaxLength(TEXT_MAX)
  what!: string;
}

/** Something that was tried before. */
export class ExperienceForm extends RemoveExperienceForm {
  @IsIn(RESULTS)
  result!: Experience['result'];
}
