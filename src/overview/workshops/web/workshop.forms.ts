import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsDay } from '../../../platform/forms/index.js';
import { FOUR_CS, type C } from '../../../planning/index.js';

export class NewWorkshopForm {
  @IsString()
  @MaxLength(120)
  name!: string;

  @IsDay()
  heldOn!: string;
}

export class IdeaForm {
  @IsIn(FOUR_CS)
  c!: C;

  /** Becomes the name of a proposal, so it is as short as one. */
  @IsString()
  @MaxLength(200)
  idea!: string;
}

export class DecisionForm {
  @IsIn(FOUR_CS)
  c!: C;

  @IsString()
  @MaxLength(1_000)
  decision!: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  who?: string;

  @IsOptional()
  @IsDay()
  due?: string;
}

export class MergeForm {
  @IsIn(FOUR_CS)
  c!: C;

  @IsInt()
  @Min(1)
  @Max(1_000_000)
  number!: number;

  /** Absent: it stands alone again. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  into?: number;
}

export class CloseForm {
  @IsBoolean()
  closed!: boolean;
}
