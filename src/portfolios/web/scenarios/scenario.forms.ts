import { IsArray, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';

/** A new scenario: what it is called, what is expected of it, and what it does otherwise. */
export class ScenarioForm {
  @IsString()
  @MaxLength(60)
  name!: string;

  @IsString()
  @MaxLength(500)
  hypothesis!: string;

  /** A profile by its name, or that the dates stay. */
  @IsString()
  @MaxLength(40)
  dates!: string;

  /** Codes of pilots that are left out. */
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  out?: string[];

  /** The sequence whose counter-proposal it begins with. */
  @IsOptional()
  @IsString()
  @MaxLength(36)
  sequence?: string;

  /** Which counter-proposal, counted from 1. */
  @IsOptional()
  @IsInt()
  @Min(1)
  proposal?: number;
}

export class PromoteForm {
  @IsString()
  @MaxLength(2_000)
  reason!: string;

  /** Of the plan that the page was made from. */
  @IsInt()
  @Min(1)
  version!: number;
}

export class TakeOverForm {
  @IsString()
  @MaxLength(40)
  pilot!: string;

  /** Of the plan that the page was made from. */
  @IsInt()
  @Min(1)
  version!: number;
}

export class WhyNotForm {
  /** Empty: the figures have to tell. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;

  /** The reason that the form was filled with: the version of a scenario also counts how often it was computed. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  before?: string;
}

export class RemoveScenarioForm {
  /** Of the scenario. */
  @IsInt()
  @Min(1)
  version!: number;
}
