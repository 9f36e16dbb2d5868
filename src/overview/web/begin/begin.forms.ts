import { IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';

const NAME_MAX = 200;

/** Of an organisation that is still to be made: the default counts where nothing is filled in. */
export class BeginForm {
  @IsOptional()
  @IsString()
  @MaxLength(NAME_MAX)
  name?: string;

  /** Sent by the button that skips the page. */
  @IsOptional()
  @IsIn(['true'])
  skip?: string;
}

export class NameForm {
  @IsInt()
  @Min(1)
  version!: number;

  @IsString()
  @MaxLength(NAME_MAX)
  name!: string;
}

/** They are added whatever else was changed meanwhile, so no version goes along. */
export class DepartmentsForm {
  /** One on each line. */
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  departments?: string;

  /** Sent by the button that skips the page. */
  @IsOptional()
  @IsIn(['true'])
  skip?: string;
}
