import { IsIn, IsInt, Min } from 'class-validator';
import type { IntensityItem } from '../../planning/index.js';

/** How far an item goes, from nothing to everything. */
export const ITEM_LEVELS = [0, 1, 2, 3, 4] as const;

/** The five answers of the calculator, and what to do with them. */
export class IntensityForm implements Record<IntensityItem, number> {
  /** Version of the proposal that was looked at. */
  @IsInt()
  @Min(1)
  version!: number;

  @IsIn(ITEM_LEVELS) reach!: number;
  @IsIn(ITEM_LEVELS) depth!: number;
  @IsIn(ITEM_LEVELS) visibility!: number;
  @IsIn(ITEM_LEVELS) mandate!: number;
  @IsIn(ITEM_LEVELS) technology!: number;

  /** Only show the outcome, or keep it with the phase. */
  @IsIn(['show', 'keep'])
  action!: 'show' | 'keep';
}
