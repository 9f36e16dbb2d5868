import { IsInt, IsString, MaxLength, Min } from 'class-validator';

export class ChoiceForm {
  /** Of the plan that the page was made from. */
  @IsInt()
  @Min(1)
  version!: number;
}

export class ParkForm extends ChoiceForm {
  @IsString()
  @MaxLength(500)
  reason!: string;
}
