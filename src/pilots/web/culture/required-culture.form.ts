import { IsInt, Min } from 'class-validator';
import { IsAxis } from '../../../organisations/index.js';
import type { CultureAxis } from '../../../planning/index.js';

/** What phase 1 asks on each axis of the culture; an axis that stays open asks nothing. */
export class RequiredCultureForm implements Partial<Record<CultureAxis, number>> {
  /** Version of the proposal that was looked at. */
  @IsInt()
  @Min(1)
  version!: number;

  @IsAxis() openness?: number;
  @IsAxis() customerFocus?: number;
  @IsAxis() riskAppetite?: number;
  @IsAxis() mandate?: number;
  @IsAxis() cooperation?: number;
  @IsAxis() experimentation?: number;
}
