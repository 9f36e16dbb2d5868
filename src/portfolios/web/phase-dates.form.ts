import { IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { IsDay, type FieldError } from '../../platform/forms/index.js';
import { dateOfWeek, weekOfDate, type Grid } from '../../planning/index.js';

/** What the planner sets for one phase; empty means nothing. */
export class PhaseDatesForm {
  @IsOptional()
  @IsDay()
  pin?: string;

  @IsOptional()
  @IsDay()
  earliest?: string;

  @IsOptional()
  @IsDay()
  latest?: string;

  /** Why this phase may go over ceiling and rise limits: a noodsprong. */
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  emergency?: string;

  /** Of the plan that the form was filled from. */
  @IsInt()
  @Min(1)
  version!: number;
}

/** What the dates must be together: a Monday inside the plan, and an end after the beginning. */
export function datesProblems({ pin, earliest, latest }: PhaseDatesForm, grid: Grid): readonly FieldError[] {
  const problems: FieldError[] = [];
  const refuse = (field: string): void => void problems.push({ field, code: 'invalid', facts: {} });
  if (pin !== undefined) {
    const week = weekOfDate(grid, pin);
    if (dateOfWeek(grid, week) !== pin || week < 0 || week >= grid.weeks) refuse('pin');
  }
  const begin = pin ?? earliest;
  if (latest !== undefined && begin !== undefined && latest < begin) refuse('latest');
  return problems;
}
