import { IsIn, IsInt, IsString, MaxLength, Min } from 'class-validator';
import { FOUR_CS } from '../../../planning/index.js';

/** Where the planner wants a pilot: under which C, and when one of its phases begins. */
export class MoveForm {
  @IsInt()
  @Min(1)
  phase!: number;

  @IsIn(FOUR_CS)
  c!: string;

  /** "2026-03", or that its dates stay as they are. */
  @IsString()
  @MaxLength(20)
  month!: string;

  /** Of the plan that the form was filled from. */
  @IsInt()
  @Min(1)
  version!: number;
}
