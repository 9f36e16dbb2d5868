import { IsInt, Min } from 'class-validator';

export class ToPlanForm {
  /** Number of the plan that the pilot goes to. */
  @IsInt()
  @Min(1)
  to!: number;

  /** Of the plan that the pilot is in, when the page was made. */
  @IsInt()
  @Min(1)
  version!: number;
}

/** Sent from the page that showed what it does in both. */
export class MoveToPlanForm extends ToPlanForm {
  /** Of the other plan. */
  @IsInt()
  @Min(1)
  toVersion!: number;
}
