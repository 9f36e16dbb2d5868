import { IsIn, IsString, MaxLength } from 'class-validator';
import { ORGANISATION_SIZES, type OrganisationSize } from '../../planning/index.js';

/** Beginning a proposal with an entry of the catalogue. */
export class BeginForm {
  /** Code of the department that will own it. */
  @IsString()
  @MaxLength(40)
  owner!: string;

  @IsIn(ORGANISATION_SIZES)
  size!: OrganisationSize;
}
